import type { Money } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { Sums } from '../look/sums.js';
import { useWords } from '../words/words.js';
import { earningsWords } from './earnings-words.js';

const PARTS = ['opening', 'credits', 'clawbacks', 'adjustments', 'payouts', 'closing'] as const;

/** What a statement comes to. The graph adds up; this only says it. */
export function StatementSums({
  of,
}: {
  of: { openingBalance: Money; credits: Money; clawbacks: Money; adjustments: Money; payouts: Money; closingBalance: Money };
}) {
  const say = useWords(earningsWords);
  const { money } = useFormat();
  const values = [of.openingBalance, of.credits, of.clawbacks, of.adjustments, of.payouts, of.closingBalance];
  return <Sums sums={PARTS.map((part, at) => [say(part), money(values[at])])} />;
}
