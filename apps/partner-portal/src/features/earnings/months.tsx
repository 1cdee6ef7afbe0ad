import { earningsWords, useFormat, useWords } from '@relata/portal-kit';
import type { EarningsQuery } from '@relata/schema/partner-portal';
import classes from './earnings.module.css';
import { earningsScreenWords } from './earnings-words.js';

type Summary = NonNullable<EarningsQuery['earningsSummary']>[number];

/** A year month by month: what came in stands up, what was taken back hangs down; the table says the same in numbers. */
export function Months({ of: { currency, months } }: { of: Summary }) {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const money = (amount: string) => format.money({ amount, currency });
  const month = (day: string) =>
    new Intl.DateTimeFormat(document.documentElement.lang || 'en', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  const size = (value: string) => Math.abs(Number(value));
  const most = Math.max(1, ...months.flatMap(({ credits, clawbacks }) => [size(credits), size(clawbacks)]));
  const height = (value: string) => (50 * size(value)) / most;
  return (
    <>
      <svg aria-hidden className={classes.months} viewBox="0 0 240 104" preserveAspectRatio="none">
        {months.map(({ startsOn, credits, clawbacks }, at) => (
          <g key={startsOn} transform={`translate(${at * 20} 0)`}>
            <rect x="4" width="12" y={52 - height(credits)} height={height(credits)} className={classes.credit} />
            <rect x="4" width="12" y="52" height={height(clawbacks)} className={classes.clawback} />
          </g>
        ))}
        <line x1="0" x2="240" y1="52" y2="52" className={classes.zero} />
      </svg>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard, too */}
      <section className={classes.scroll} tabIndex={0} aria-label={say('months')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{say('month')}</th>
              <th scope="col">{both('credits')}</th>
              <th scope="col">{both('clawbacks')}</th>
              <th scope="col">{both('adjustments')}</th>
              <th scope="col">{both('payouts')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ startsOn, credits, clawbacks, adjustments, payouts }) => (
              <tr key={startsOn}>
                <th scope="row">{month(startsOn)}</th>
                <td>{money(credits)}</td>
                <td>{money(clawbacks)}</td>
                <td>{money(adjustments)}</td>
                <td>{money(payouts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
