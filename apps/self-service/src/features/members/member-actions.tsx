import { Button, Menu } from '@mantine/core';
import { toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import { ContactInviteDocument, ContactUpdateDocument, type ContactUpdateInput, type MemberRowFragment } from '@relata/schema/self-service';
import { IconChevronDown } from '@tabler/icons-react';
import { memberWords } from './member-words.js';

/** What an administrator does with somebody else's rights. What is refused is told: that nobody changes their own is the graph's rule. */
export function MemberActions({ member, reload }: { member: MemberRowFragment; reload: () => void }) {
  const say = useWords(memberWords);
  const confirm = useConfirm();
  const [update, updating] = useSend(ContactUpdateDocument);
  const [send, sending] = useSend(ContactInviteDocument);
  const { id, version, active, portalRole, signIn, person } = member;
  const name = person?.name ?? '';

  const change = async (changes: Omit<ContactUpdateInput, 'id'>, done: string) => {
    const outcome = await update({ input: { id, expectedVersion: version, ...changes } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? done);
    reload();
  };
  const invite = async () => {
    const outcome = await send({ input: { id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('invited', { email: person?.email ?? name }));
    reload();
  };
  const leave = async () => {
    const question = { title: say('leave.question', { name }), text: say('leave.text'), action: say('leave'), danger: true };
    if ((await confirm(question)) !== null) await change({ active: false }, say('left', { name }));
  };
  const takeAway = async () => {
    const question = { title: say('noAccess.question', { name }), text: say('noAccess.text'), action: say('noAccess'), danger: true };
    if ((await confirm(question)) !== null) await change({ portalRole: null }, say('roleIs.none', { name }));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          loading={updating || sending}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={say('change.of', { name })}
        >
          {say('change')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!active && <Menu.Item onClick={() => void change({ active: true }, say('back', { name }))}>{say('bringBack')}</Menu.Item>}
        {active && portalRole && signIn !== 'ACTIVE' && signIn !== 'CLOSED' && (
          <Menu.Item onClick={() => void invite()}>{say(signIn === 'NONE' ? 'invite' : 'inviteAgain')}</Menu.Item>
        )}
        {active && portalRole !== 'ADMIN' && (
          <Menu.Item onClick={() => void change({ portalRole: 'ADMIN' }, say('roleIs.ADMIN', { name }))}>{say('make.ADMIN')}</Menu.Item>
        )}
        {active && portalRole !== 'MEMBER' && (
          <Menu.Item onClick={() => void change({ portalRole: 'MEMBER' }, say('roleIs.MEMBER', { name }))}>{say('make.MEMBER')}</Menu.Item>
        )}
        {active && portalRole && <Menu.Item onClick={() => void takeAway()}>{say('noAccess')}</Menu.Item>}
        {active && (
          <Menu.Item color="red" onClick={() => void leave()}>
            {say('leave')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
