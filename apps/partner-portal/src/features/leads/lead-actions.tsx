import { Button, Menu } from '@mantine/core';
import { toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import { LeadAssignDocument, LeadMoveDocument, type LeadMoveInput } from '@relata/schema/partner-portal';
import { IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { LeadDetail } from './lead-screen.js';
import { leadWords } from './lead-words.js';
import type { Sellers } from './sellers.js';

const OPEN = new Set<LeadDetail['status']>(['ASSIGNED', 'WORKING', 'QUALIFIED']);

/** What one does with a lead: the next step as a button, what ends it and who has it in a menu. */
export function LeadActions({ lead, sellers }: { lead: LeadDetail; sellers: Sellers }) {
  const say = useWords(leadWords);
  const confirm = useConfirm();
  const go = useNavigate();
  const [send, sending] = useSend(LeadMoveDocument);
  const [assign, assigning] = useSend(LeadAssignDocument);
  const { id, version, status, viewerCan, partnerSeller } = lead;
  if (!OPEN.has(status)) return null;

  const move = async (changes: Omit<LeadMoveInput, 'id'>, done: string): Promise<boolean> => {
    const outcome = await send({ input: { id, expectedVersion: version, ...changes } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? done);
    return outcome?.userErrors.length === 0;
  };
  const giveBack = async () => {
    const question = { title: say('giveBack.question'), text: say('giveBack.text'), action: say('giveBack'), danger: true };
    if ((await confirm(question)) !== null && (await move({ status: 'RECYCLED' }, say('givenBack')))) void go('/leads');
  };
  const disqualify = async () => {
    const question = { title: say('disqualify.question'), action: say('disqualify'), reason: say('disqualify.reason'), danger: true };
    const disqualifyReason = await confirm(question);
    if (disqualifyReason !== null) await move({ status: 'DISQUALIFIED', disqualifyReason }, say('disqualified'));
  };
  const give = async (partnerSellerId: string, name: string) => {
    const outcome = await assign({ input: { id, expectedVersion: version, partnerSellerId } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('assigned', { name }));
  };
  return (
    <>
      {status === 'ASSIGNED' && (
        <Button loading={sending} onClick={() => void move({ status: 'WORKING' }, say('begun'))}>
          {say('begin')}
        </Button>
      )}
      {status === 'WORKING' && (
        <Button loading={sending} onClick={() => void move({ status: 'QUALIFIED' }, say('qualified'))}>
          {say('qualify')}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={assigning} rightSection={<IconChevronDown size={16} aria-hidden />}>
            {say('state')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {viewerCan.assign && sellers.all.some(({ value }) => value !== partnerSeller?.id) && (
            <>
              <Menu.Label>{say('assign')}</Menu.Label>
              {sellers.all
                .filter(({ value }) => value !== partnerSeller?.id)
                .map(({ value, label }) => (
                  <Menu.Item key={value} onClick={() => void give(value, label)}>
                    {label}
                  </Menu.Item>
                ))}
              <Menu.Divider />
            </>
          )}
          <Menu.Item onClick={() => void giveBack()}>{say('giveBack')}</Menu.Item>
          <Menu.Item color="red" onClick={() => void disqualify()}>
            {say('disqualify')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
