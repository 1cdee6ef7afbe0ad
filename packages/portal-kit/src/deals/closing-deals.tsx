import { useFormat } from '../format/use-format.js';
import { Matters } from '../look/matters.js';
import { useWords } from '../words/words.js';
import type { DealRow } from './deal.js';
import { DealStatus } from './deal-status.js';
import { dealWords } from './deal-words.js';

/** The deals that close next, each with what is planned. */
export function ClosingDeals({ deals }: { deals: (DealRow & { nextStep?: string | null })[] }) {
  const say = useWords(dealWords);
  const format = useFormat();
  return (
    <Matters
      title={say('closing')}
      all="/opportunities?which=open&sort=CLOSE_DATE+ASC"
      rows={deals.map((deal) => ({
        to: `/opportunities/${deal.id}`,
        name: deal.name,
        about: [deal.closeDate && say('closes', { when: format.daysFromNow(deal.closeDate) }), deal.nextStep].filter(Boolean).join(' · '),
        value: format.money(deal.amount),
        state: <DealStatus deal={deal} short />,
      }))}
    />
  );
}
