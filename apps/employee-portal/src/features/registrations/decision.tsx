import { Button, Group, List, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { Card, toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import {
  RegistrationApproveDocument,
  type RegistrationDetailFragment,
  type RegistrationQuery,
  RegistrationRejectDocument,
  RegistrationReturnDocument,
  RegistrationStartReviewDocument,
  type RejectionGround,
} from '@relata/schema/employee-portal';
import { useState } from 'react';
import { registrationScreenWords } from './registration-words.js';

type Step = NonNullable<RegistrationQuery['dealRegistrationApprovalPreview']>[number];
const GROUNDS: RejectionGround[] = ['PROTECTED', 'NOT_PROTECTABLE', 'TERMS'];

/** Approve, return or reject: who has to approve after the viewer stands there before they do. */
export function Decision({ of, next }: { of: RegistrationDetailFragment; next: Step[] }) {
  const say = useWords(registrationScreenWords);
  const confirm = useConfirm();
  const [start, starting] = useSend(RegistrationStartReviewDocument);
  const [approve, approving] = useSend(RegistrationApproveDocument);
  const [give, giving] = useSend(RegistrationReturnDocument);
  const [reject, rejecting] = useSend(RegistrationRejectDocument);
  const [conflictId, setConflictId] = useState('');
  const [ground, setGround] = useState<RejectionGround>(
    of.conflicts.nodes.some(({ sameDeal, protectedUntil }) => sameDeal && protectedUntil) ? 'PROTECTED' : 'NOT_PROTECTABLE',
  );
  const [message, setMessage] = useState('');
  const [note, setNote] = useState('');
  const { id, company } = of;
  const tell = (outcome: { userErrors: { message: string }[] } | null, done: string) => {
    if (outcome) toast(outcome.userErrors.map((error) => error.message).join(' ') || done);
  };
  const returnIt = async () => {
    const question = {
      title: say('return.question', { name: company ?? '' }),
      text: say('return.text'),
      action: say('return'),
      reason: say('return.why'),
    };
    const why = await confirm(question);
    if (why) tell(await give({ input: { id, message: why, note: note || null } }), say('returned'));
  };
  const approveIt = async () => {
    const outcome = await approve({ input: { id, conflictId: conflictId || null, note: note || null } });
    const status = (outcome?.payload as { dealRegistration?: { status: string } | null } | undefined)?.dealRegistration?.status;
    tell(outcome, say(status === 'APPROVED' ? 'approved' : 'passedOn'));
  };
  const rejectIt = async () => tell(await reject({ input: { id, ground, message: message || null, note: note || null } }), say('rejected'));
  const joinable = of.conflicts.nodes.filter(
    ({ kind, partner }) => kind === 'ACCOUNT' || (kind === 'OPPORTUNITY' && (!partner || partner.id === of.partner?.id)),
  );
  return (
    <Card title={say('decision')}>
      <Stack gap="md">
        {next.length === 0 ? (
          <Text>{say('next.none')}</Text>
        ) : (
          <div>
            <Text>{say('next')}</Text>
            <List type="ordered" size="sm">
              {next.map(({ step, approverName, role, reason }) => (
                <List.Item key={step}>
                  {approverName ?? say('anyone', { role: role ?? '' })} ({reason})
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {joinable.length > 0 && (
          <Radio.Group label={say('isThis')} value={conflictId} onChange={setConflictId}>
            <Stack gap="xs" mt="xs">
              <Radio value="" label={say('isThis.new')} />
              {joinable.map((each) => (
                <Radio key={each.id} value={each.id} label={`${say(each.kind)}: ${each.title ?? '–'}`} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        <Textarea label={say('note')} autosize minRows={1} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <Group>
          <Button loading={approving} onClick={() => void approveIt()}>
            {say('approve')}
          </Button>
          <Button variant="default" loading={giving} onClick={() => void returnIt()}>
            {say('return')}
          </Button>
          {of.status === 'SUBMITTED' && (
            <Button variant="default" loading={starting} onClick={() => void start({ input: { id } })}>
              {say('start')}
            </Button>
          )}
        </Group>
        <Group align="end">
          <Select
            label={say('ground')}
            w={{ base: '100%', sm: 340 }}
            data={GROUNDS.map((value) => ({ value, label: say(value) }))}
            value={ground}
            onChange={(value) => setGround((value ?? 'NOT_PROTECTABLE') as RejectionGround)}
            allowDeselect={false}
          />
          {ground === 'TERMS' && (
            <Textarea
              label={say('message')}
              required
              autosize
              minRows={1}
              maxLength={500}
              flex={1}
              value={message}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
          )}
          <Button color="red" variant="light" loading={rejecting} onClick={() => void rejectIt()}>
            {say('reject')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
