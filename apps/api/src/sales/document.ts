import { documentKind } from '../core/documents/documents.js';
import type { Sheet } from '../core/documents/sheet.js';
import { speaking, type Word } from './document.words.js';

/** The lines and amounts of an invoice never change, so that it always says the same; what is paid is as of today. */
const ADDRESSES = 'account { name addresses(first: 20) { nodes { kind line1 line2 postalCode city country } } } contact { person { name } }';
const MONEY = 'subtotal { amount currency } tax { amount currency } total { amount currency }';

type Kind = 'invoices' | 'credit-notes' | 'returns';

const QUESTIONS: Record<Kind, { prefix: string; source: string }> = {
  invoices: {
    prefix: 'inv',
    source: `query ($id: ID!) { record: invoice(id: $id) { number language issuedOn dueOn status balance ${MONEY} freight { amount currency } paid { amount currency } credited { amount currency }
      order { number purchaseOrder } ${ADDRESSES} lines(first: 100) { nodes { description quantity amount { amount currency } } } } }`,
  },
  'credit-notes': {
    prefix: 'crn',
    source: `query ($id: ID!) { record: creditNote(id: $id) { number language issuedOn ${MONEY} invoice { number } return { number } ${ADDRESSES}
      lines(first: 100) { nodes { description quantity amount { amount currency } } } } }`,
  },
  returns: {
    prefix: 'ret',
    source: `query ($id: ID!) { record: return(id: $id) { number language status requestedAt order { number } ${ADDRESSES}
      lines(first: 100) { nodes { quantity reason orderLine { product { name sku } } } } } }`,
  },
};

// biome-ignore lint/suspicious/noExplicitAny: the answer of a question above
type Answered = any;

const ORDER_OF_ADDRESSES = ['BILLING', 'OFFICE', 'SHIPPING', 'HOME'];

/** The sheet for what was answered; null where there is none: a return that isn't approved has no slip. */
function sheetOf(kind: Kind, record: Answered, issuer: string[]): Sheet | null {
  const { say, date, money, count, language } = speaking(record.language ?? 'en');
  const base = { language, from: issuer, to: recipient(record) };
  const sums = (words: [Word, Answered][]): [string, string][] =>
    words.filter(([, value]) => value).map(([word, value]) => [say(word), money(value)]);
  const fact = (word: Word, value: string | null | undefined): [string, string][] => (value ? [[say(word), value]] : []);
  const billed = record.lines.nodes.map((line: Answered) => [line.description, count(line.quantity), line.amount ? money(line.amount) : '']);
  if (kind === 'invoices') {
    const { total } = record;
    const balance = total && { amount: record.balance, currency: total.currency };
    const nothing = record.status === 'CANCELLED' ? say('cancelled') : Number(record.balance) === 0 ? say('settled') : null;
    return {
      ...base,
      title: `${say('invoice')} ${record.number}`,
      facts: [
        ...fact('issued', date(record.issuedOn)),
        ...fact('due', date(record.dueOn)),
        ...fact('order', record.order?.number),
        ...fact('purchaseOrder', record.order?.purchaseOrder),
      ],
      columns: [say('what'), say('quantity'), say('amount')],
      rows: billed,
      sums: sums([
        ['subtotal', record.subtotal],
        ['tax', record.tax],
        ['freight', record.freight],
        ['total', total],
        ['paid', record.paid],
        ['credited', record.credited],
        ['balance', balance],
      ]),
      notes: nothing ? [nothing] : [],
    };
  }
  if (kind === 'credit-notes')
    return {
      ...base,
      title: `${say('creditNote')} ${record.number}`,
      facts: [...fact('issued', date(record.issuedOn)), ...fact('ofInvoice', record.invoice?.number), ...fact('return', record.return?.number)],
      columns: [say('what'), say('quantity'), say('amount')],
      rows: billed,
      sums: sums([
        ['subtotal', record.subtotal],
        ['tax', record.tax],
        ['total', record.total],
      ]),
      notes: [],
    };
  if (['REQUESTED', 'REJECTED', 'CANCELLED'].includes(record.status)) return null;
  return {
    ...base,
    title: `${say('slip')} ${record.number}`,
    facts: [...fact('issued', date(record.requestedAt)), ...fact('order', record.order?.number)],
    columns: [say('what'), say('quantity'), say('reason')],
    rows: record.lines.nodes.map((line: Answered) => [
      line.orderLine?.product ? `${line.orderLine.product.name} (${line.orderLine.product.sku})` : '',
      count(line.quantity),
      say(line.reason),
    ]),
    sums: [],
    notes: [say('sendBack')],
  };
}

function recipient({ account, contact }: Answered): string[] {
  const addresses: Answered[] = account?.addresses?.nodes ?? [];
  const [address] = addresses.toSorted((a, b) => ORDER_OF_ADDRESSES.indexOf(a.kind) - ORDER_OF_ADDRESSES.indexOf(b.kind));
  const place = address ? [address.line1, address.line2, [address.postalCode, address.city].filter(Boolean).join(' '), address.country] : [];
  const name = contact?.person?.name;
  return [account?.name, name === account?.name ? null : name, ...place].filter(Boolean);
}

for (const [kind, question] of Object.entries(QUESTIONS) as [Kind, (typeof QUESTIONS)[Kind]][])
  documentKind(kind, { ...question, sheet: (record, issuer) => sheetOf(kind, record, issuer) });
