import type { Money } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { Facts } from '../look/facts.js';
import { useWords } from '../words/words.js';
import { fundWords } from './fund-words.js';

interface FundReturnFactsProps {
  of: { leads: number; opportunities: number; won: number; revenue?: Money | null | undefined; perPaid?: string | null | undefined };
  expected: { leads?: number | null | undefined; revenue?: Money | null | undefined };
}

/** What came of an activity, beside what was expected of it. */
export function FundReturnFacts({ of, expected }: FundReturnFactsProps) {
  const say = useWords(fundWords);
  const format = useFormat();
  const against = (value: string, plan: string | null) => (plan ? say('return.of', { value, plan }) : value);
  return (
    <Facts
      facts={[
        [say('return.leads'), against(format.number(of.leads), expected.leads == null ? null : format.number(expected.leads))],
        [say('return.opportunities'), format.number(of.opportunities)],
        [say('return.won'), format.number(of.won)],
        [say('return.revenue'), against(format.money(of.revenue), expected.revenue ? format.money(expected.revenue) : null)],
        [say('return.perPaid'), of.perPaid && format.number(Number(of.perPaid))],
      ]}
    />
  );
}
