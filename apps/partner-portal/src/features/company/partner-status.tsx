import { Status, type Tone, useWords } from '@relata/portal-kit';
import type { PartnerStatus as State } from '@relata/schema/partner-portal';
import { companyWords } from './company-words.js';

const TONES: Record<State, Tone> = { APPLICANT: 'info', ONBOARDING: 'info', ACTIVE: 'good', SUSPENDED: 'bad', FORMER: 'quiet' };

export function PartnerStatus({ status }: { status: State }) {
  const say = useWords(companyWords);
  return <Status tone={TONES[status]}>{say(status)}</Status>;
}
