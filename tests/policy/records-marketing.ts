import { toTypeId, uuidOf } from '../../apps/api/src/core/ids.js';
import type { Company, Core, Make } from './company.js';

/** A consent of everyone, by phone; one of them confirmed, as it is by mail. */
export async function addMarketing({ people, employees }: Core, make: Make, ids: Company['ids']): Promise<void> {
  const purpose = await make('ConsentPurpose', 'news', { key: 'news', name: 'News', channels: ['EMAIL', 'PHONE', 'POST'] });
  const wording = await make('ConsentWording', 'news', { purpose, language: 'en', revision: 1, name: 'News', text: 'May we?' });
  const said = { purpose, wording, at: new Date('2026-05-01'), source: 'PAPER' };
  for (const [label, person] of Object.entries(people)) {
    const event = await make('ConsentEvent', label, { ...said, person, channel: 'PHONE', kind: 'GRANTED', by: employees.stranger });
    ids.Consent = { ...ids.Consent, [label]: toTypeId('cst', uuidOf('coe', event.id) as string) };
  }
  const person = people['contact foreign'];
  const asked = await make('ConsentEvent', 'asked', { ...said, person, channel: 'EMAIL', kind: 'GRANTED' });
  ids.Consent = { ...ids.Consent, asked: toTypeId('cst', uuidOf('coe', asked.id) as string) };
  await make('ConsentEvent', 'confirmed', { ...said, person, channel: 'EMAIL', kind: 'CONFIRMED', confirms: asked });
  for (const [label, each] of Object.entries(people))
    await make('PrivacyRequest', label, {
      person: each,
      kind: 'ERASURE',
      dueAt: new Date('2099-01-01'),
      archiveUntil: new Date('2099-01-01'),
      decidedBy: employees.stranger,
    });
  await make('Suppression', 'bounced', { addressHash: '0'.repeat(64), reason: 'BOUNCED' });
}
