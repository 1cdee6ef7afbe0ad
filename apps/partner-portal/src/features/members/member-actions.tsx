import { Button, Menu } from '@mantine/core';
import { toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import {
  PartnerMemberInviteDocument,
  type PartnerMemberRowFragment,
  PartnerMemberUpdateDocument,
  type PartnerMemberUpdateInput,
  type PartnerRole,
} from '@relata/schema/partner-portal';
import { IconChevronDown } from '@tabler/icons-react';
import { memberWords } from './member-words.js';

export const MEMBER_ROLES: PartnerRole[] = ['ADMIN', 'SELLER', 'TECHNICIAN', 'MARKETER'];

/** What an administrator does with a role of somebody’s. That one administrator stays is the graph’s rule, which is told. */
export function MemberActions({ member: { id, version, role, active, person }, reload }: { member: PartnerMemberRowFragment; reload: () => void }) {
  const say = useWords(memberWords);
  const confirm = useConfirm();
  const [update, updating] = useSend(PartnerMemberUpdateDocument);
  const [send, sending] = useSend(PartnerMemberInviteDocument);
  const name = person?.name ?? '';

  const change = async (changes: Omit<PartnerMemberUpdateInput, 'id'>, done: string) => {
    const outcome = await update({ input: { id, expectedVersion: version, ...changes } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? done);
    reload();
  };
  const invite = async () => {
    const outcome = await send({ input: { id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('sent', { email: person?.email ?? name }));
    reload();
  };
  const deactivate = async () => {
    const question = { title: say('deactivate.question', { name }), text: say('deactivate.text'), action: say('deactivate'), danger: true };
    if ((await confirm(question)) !== null) await change({ active: false }, say('deactivated', { name }));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          loading={updating || sending}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={say('change.of', { name, role: say(role) })}
        >
          {say('change')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!active && <Menu.Item onClick={() => void change({ active: true }, say('activated', { name }))}>{say('activate')}</Menu.Item>}
        {active && <Menu.Item onClick={() => void invite()}>{say('invite')}</Menu.Item>}
        {active &&
          MEMBER_ROLES.filter((each) => each !== role).map((each) => (
            <Menu.Item key={each} onClick={() => void change({ role: each }, say('roleIs', { name, role: say(each) }))}>
              {say(`make.${each}`)}
            </Menu.Item>
          ))}
        {active && (
          <Menu.Item color="red" onClick={() => void deactivate()}>
            {say('deactivate')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
