import type { Money } from '../format/format.js';
import { useFormat } from '../format/use-format.js';
import { Shares } from '../look/shares.js';
import { useWords } from '../words/words.js';
import { fundWords } from './fund-words.js';

interface Balances {
  paid: Money;
  committed: Money;
  available: Money;
}

/** What was given to a partner: what of it is paid, set aside and left. */
export function FundBalances({ of }: { of: Balances }) {
  const say = useWords(fundWords);
  const format = useFormat();
  const share = (key: keyof Balances, tone: 'full' | 'half' | 'none') => ({
    key,
    name: say(key),
    size: Number(of[key].amount),
    text: format.money(of[key]),
    tone,
  });
  return <Shares shares={[share('paid', 'full'), share('committed', 'half'), share('available', 'none')]} />;
}
