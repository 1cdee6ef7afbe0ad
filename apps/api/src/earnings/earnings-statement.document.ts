import { documentKind } from '../core/documents/documents.js';
import { inLanguage, writing } from '../core/index.js';
import { type Explained, explain } from './earnings-entry.words.js';

/** The statement as PDF: what it comes to, and what is on it. Those of long periods are complete as CSV (earnings-statement.csv.ts). */
const WORDS = {
  en: {
    statement: 'Statement',
    period: 'Period',
    review: 'Can be disputed up to',
    what: 'Entry',
    amount: 'Amount',
    opening: 'Carried over',
    credits: 'Credits',
    clawbacks: 'Clawbacks',
    adjustments: 'Adjustments',
    payouts: 'Paid out',
    closing: 'Balance',
    more: (count: number) => `${count} further entries are in the portal and in the CSV file.`,
  },
  de: {
    statement: 'Abrechnung',
    period: 'Zeitraum',
    review: 'Einspruch möglich bis',
    what: 'Posten',
    amount: 'Betrag',
    opening: 'Übertrag',
    credits: 'Gutschriften',
    clawbacks: 'Rückbelastungen',
    adjustments: 'Korrekturen',
    payouts: 'Ausgezahlt',
    closing: 'Saldo',
    more: (count: number) => `${count} weitere Posten stehen im Portal und in der CSV-Datei.`,
  },
};

const MONEY = 'amount currency';
const ENTRY =
  'kind event basis base baseCurrency rate exchangeRate rounding bands periodStartsOn amount { amount currency } order { number } orderLine { product { name } }';

interface Line {
  entry: (Explained & { order?: { number: string } | null; orderLine?: { product?: { name: string } | null } | null }) | null;
}

documentKind('earnings-statements', {
  prefix: 'est',
  source: `query ($id: ID!) { record: earningsStatement(id: $id) { number language startsOn endsOn reviewUntil partner { name }
    openingBalance { ${MONEY} } credits { ${MONEY} } clawbacks { ${MONEY} } adjustments { ${MONEY} } payouts { ${MONEY} } closingBalance { ${MONEY} }
    lines(first: 100) { totalCount nodes { entry { ${ENTRY} } } } } }`,
  sheet(record, issuer) {
    const { language, date, money } = writing(record.language);
    const say = inLanguage(record.language, WORDS);
    const { nodes, totalCount } = record.lines as { nodes: Line[]; totalCount: number };
    const about = ({ entry }: Line): string => [entry?.order?.number, entry?.orderLine?.product?.name].filter(Boolean).join(', ');
    return {
      language,
      title: `${say.statement} ${record.number}`,
      from: issuer,
      to: record.partner ? [record.partner.name] : [],
      facts: [
        [say.period, `${date(record.startsOn)} – ${date(record.endsOn)}`],
        [say.review, date(record.reviewUntil)],
      ],
      columns: [say.what, say.amount],
      rows: nodes.flatMap((line) =>
        line.entry
          ? [
              [
                [about(line), explain(line.entry, language)].filter(Boolean).join(': '),
                money(line.entry.amount as { amount: string; currency: string }),
              ],
            ]
          : [],
      ),
      sums: [
        [say.opening, money(record.openingBalance)],
        [say.credits, money(record.credits)],
        [say.clawbacks, money(record.clawbacks)],
        [say.adjustments, money(record.adjustments)],
        [say.payouts, money(record.payouts)],
        [say.closing, money(record.closingBalance)],
      ],
      notes: totalCount > nodes.length ? [say.more(totalCount - nodes.length)] : [],
    };
  },
});
