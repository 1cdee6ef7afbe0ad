import { Button, Text } from '@mantine/core';
import { Card, Deadline, Facts, Status, type Tone, toast, useConfirm, useFormat, useSend, useWords } from '@relata/portal-kit';
import { LeadOfferPullBackDocument, type LeadOfferState, type OfferStepFragment } from '@relata/schema/employee-portal';
import type { PartnerLeadDetail } from './partner-lead-screen.js';
import { partnerLeadWords } from './partner-lead-words.js';

const TONES: Record<LeadOfferState, Tone> = { OFFERED: 'info', ACCEPTED: 'good', DECLINED: 'warn', EXPIRED: 'warn', PULLED_BACK: 'bad' };

/** Every step of a lead, the last first: who had it on offer, what they said, and why it went on. */
export function OfferHistory({ lead, reload }: { lead: PartnerLeadDetail; reload: () => void }) {
  const say = useWords(partnerLeadWords);
  const steps = lead.history.nodes;
  if (steps.length === 0)
    return (
      <Card title={say('history')}>
        <Text c="dimmed">{say('history.none')}</Text>
      </Card>
    );
  return steps.map((step) => <Step key={step.id} step={step} over={lead.status === 'CONVERTED' || lead.status === 'DISQUALIFIED'} reload={reload} />);
}

function Step({ step, over, reload }: { step: OfferStepFragment; over: boolean; reload: () => void }) {
  const say = useWords(partnerLeadWords);
  const format = useFormat();
  const { state, partner, offeredBy, rule, score, offeredAt, respondUntil, answeredAt, answeredBy, declineReason, note, seller } = step;
  const { touchUntil, touchedAt, pulledBackAt, pullBackReason, pullBackNote } = step;
  const how = offeredBy
    ? say('by.hand', { name: offeredBy.name ?? '–' })
    : rule && say('by.rule', { name: rule.name, score: format.number(score == null ? null : Number(score).toFixed(1)) });
  return (
    <Card title={`${step.hop}. ${partner?.name ?? '–'}`} aside={<Status tone={TONES[state]}>{say(state)}</Status>}>
      {state === 'OFFERED' && <Deadline from={offeredAt} until={respondUntil} />}
      <Facts
        facts={[
          [say('offered'), [format.dateTime(offeredAt), how].filter(Boolean).join(' · ')],
          [say('answered'), answeredAt && [format.dateTime(answeredAt), answeredBy?.name].filter(Boolean).join(' · ')],
          [say('said'), [declineReason && say(declineReason), note].filter(Boolean).join(': ')],
          [say('seller'), seller?.name],
          [say('begin.until'), state === 'ACCEPTED' && !touchedAt && touchUntil && format.dateTime(touchUntil)],
          [say('begun'), touchedAt && format.dateTime(touchedAt)],
          [
            say('PULLED_BACK'),
            pulledBackAt && [format.dateTime(pulledBackAt), pullBackReason && say(pullBackReason), pullBackNote].filter(Boolean).join(' · '),
          ],
        ]}
      />
      {step.viewerCan.pullBack && (state === 'OFFERED' || (state === 'ACCEPTED' && !over)) && <PullBack step={step} reload={reload} />}
    </Card>
  );
}

function PullBack({ step: { id, version, partner }, reload }: { step: OfferStepFragment; reload: () => void }) {
  const say = useWords(partnerLeadWords);
  const confirm = useConfirm();
  const [send, sending] = useSend(LeadOfferPullBackDocument);
  const name = partner?.name ?? '–';
  const pullBack = async () => {
    const question = {
      title: say('pullBack.question', { name }),
      text: say('pullBack.text'),
      action: say('pullBack'),
      reason: say('pullBack.reason'),
      danger: true,
    };
    const note = await confirm(question);
    if (note === null) return;
    const outcome = await send({ input: { id, note, expectedVersion: version } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('pulledBack'));
    reload();
  };
  return (
    <Button mt="md" variant="default" loading={sending} onClick={() => void pullBack()} aria-label={`${say('pullBack')}: ${name}`}>
      {say('pullBack')}
    </Button>
  );
}
