import { Card, Facts, Status, type Tone, useWords } from '@relata/portal-kit';
import type { HomeQuery, PartnerStatus } from '@relata/schema/partner-portal';
import { homeWords } from './home-words.js';

type Partner = NonNullable<NonNullable<HomeQuery['viewer']>['partner']>;

const TONES: Record<PartnerStatus, Tone> = { APPLICANT: 'info', ONBOARDING: 'info', ACTIVE: 'good', SUSPENDED: 'bad', FORMER: 'quiet' };

/** What the partner is to us, and whom they ask. */
export function PartnershipCard({ partner: { name, type, status, channelManager } }: { partner: Partner }) {
  const say = useWords(homeWords);
  return (
    <Card title={name ?? say('partnership')} aside={<Status tone={TONES[status]}>{say(status)}</Status>}>
      <Facts
        facts={[
          [say('type'), say(type)],
          [say('manager'), channelManager?.name],
        ]}
      />
    </Card>
  );
}
