import { Decimal } from 'decimal.js';
import { inLanguage, type Language, writing } from '../core/index.js';
import type { EarningsEntryKind, EarningsEvent } from './earnings-entry.entity.js';

/** What a sentence is made of: an entry as it is read, its amount with the currency or beside it. */
export interface Explained extends Omit<Facts, 'amount'> {
  amount: string | Facts['amount'];
  currency?: string;
}

interface Facts {
  kind: EarningsEntryKind;
  event: EarningsEvent;
  amount: { amount: string; currency: string };
  basis?: 'AMOUNT' | 'MARGIN' | null;
  base?: string | null;
  baseCurrency?: string | null;
  rate?: string | null;
  exchangeRate?: string | null;
  rounding?: string | null;
  bands?: { from: number; rate: number; volume: number }[] | null;
  periodStartsOn?: string | null;
}

/** The fields of an entry that a sentence needs. */
export const EXPLAINED_BY = [
  'kind',
  'event',
  'amount',
  'currency',
  'basis',
  'base',
  'baseCurrency',
  'rate',
  'exchangeRate',
  'rounding',
  'bands',
  'periodStartsOn',
];

interface Words {
  events: Record<EarningsEvent, string>;
  of: string;
  margin: string;
  volume: (amount: string, from: string) => string;
  nothing: string;
  less: string;
  rounded: (by: string) => string;
  at: (rate: string) => string;
}

const EN: Words = {
  events: {
    DEAL_WON: 'Deal won',
    DEAL_REOPENED: 'Deal opened again',
    ORDER_PLACED: 'Order placed',
    ORDER_CANCELLED: 'Order cancelled',
    ORDER_CLOSED_SHORT: 'Rest of the order never shipped',
    INVOICE_ISSUED: 'Invoice issued',
    INVOICE_CANCELLED: 'Invoice cancelled',
    PAYMENT_RECORDED: 'Payment received',
    PAYMENT_REVERSED: 'Payment reversed',
    RETURN_REFUNDED: 'Goods returned and refunded',
    PERIOD_ENDED: 'End of the period',
    ADJUSTMENT_APPROVED: 'Adjustment',
    STATEMENT_PAID: 'Paid out',
  },
  of: 'of',
  margin: 'the margin',
  volume: (amount, from) => `volume of ${amount} in the period from ${from}`,
  nothing: 'no band reached',
  less: 'less what was credited for it before',
  rounded: (by) => `rounded by ${by}`,
  at: (rate) => `at the rate ${rate}`,
};

const DE: Words = {
  events: {
    DEAL_WON: 'Geschäft gewonnen',
    DEAL_REOPENED: 'Geschäft wieder geöffnet',
    ORDER_PLACED: 'Auftrag erteilt',
    ORDER_CANCELLED: 'Auftrag storniert',
    ORDER_CLOSED_SHORT: 'Rest des Auftrags nie geliefert',
    INVOICE_ISSUED: 'Rechnung gestellt',
    INVOICE_CANCELLED: 'Rechnung storniert',
    PAYMENT_RECORDED: 'Zahlung eingegangen',
    PAYMENT_REVERSED: 'Zahlung zurückgebucht',
    RETURN_REFUNDED: 'Ware zurückgegeben und erstattet',
    PERIOD_ENDED: 'Ende des Zeitraums',
    ADJUSTMENT_APPROVED: 'Korrektur',
    STATEMENT_PAID: 'Ausgezahlt',
  },
  of: 'von',
  margin: 'der Marge',
  volume: (amount, from) => `Umsatz von ${amount} im Zeitraum ab ${from}`,
  nothing: 'keine Stufe erreicht',
  less: 'abzüglich des bisher dafür Gutgeschriebenen',
  rounded: (by) => `gerundet um ${by}`,
  at: (rate) => `zum Kurs ${rate}`,
};

const WORDS: Record<Language, Words> = { en: EN, de: DE };

export const eventInWords = (event: EarningsEvent, language: string | null | undefined): string => inLanguage(language, WORDS).events[event];

/** `Payment received: 5 % of $300.00 = $15.00.` What the reader may not know, the base of a margin, is left out. */
export function explain(read: Explained, language: string | null | undefined): string {
  const { amount, currency = '' } = read;
  const entry: Facts = { ...read, amount: typeof amount === 'string' ? { amount, currency } : amount };
  const words = inLanguage(language, WORDS);
  const say = numbers(language);
  const result = say.money(entry.amount);
  const head = words.events[entry.event];
  if (entry.kind === 'ADJUSTMENT' || entry.kind === 'PAYOUT') return `${head}: ${result}.`;
  const how =
    entry.rate == null
      ? banded(entry, words, say)
      : `${say.percent(entry.rate)} ${words.of} ${baseOf(entry, words, say)}${converted(entry, words, say)}`;
  return `${head}: ${how} = ${result}${rounding(entry, words, say)}.`;
}

type Say = ReturnType<typeof numbers>;

function numbers(language: string | null | undefined) {
  const { money, date, language: known } = writing(language);
  const number = (digits: number) => new Intl.NumberFormat(known, { maximumFractionDigits: digits });
  return {
    money,
    date,
    // Texts, so that no digit goes through a float.
    percent: (share: string | number) => `${number(8).format(new Decimal(share).times(100).toFixed() as never)} %`,
    exact: (value: string | number) => number(10).format(new Decimal(value).toFixed() as never),
  };
}

const baseOf = ({ base, baseCurrency, amount }: Facts, words: Words, say: Say): string =>
  base == null ? words.margin : say.money({ amount: base, currency: baseCurrency ?? amount.currency });

const converted = ({ exchangeRate }: Facts, words: Words, say: Say): string =>
  exchangeRate == null || new Decimal(exchangeRate).eq(1) ? '' : ` ${words.at(say.exact(exchangeRate))}`;

function banded({ base, baseCurrency, amount, bands, periodStartsOn, event }: Facts, words: Words, say: Say): string {
  const currency = baseCurrency ?? amount.currency;
  const parts = (bands ?? []).map(({ rate, volume }) => `${say.percent(rate)} ${words.of} ${say.money({ amount: String(volume), currency })}`);
  const volume = base == null ? words.margin : words.volume(say.money({ amount: base, currency }), say.date(periodStartsOn ?? ''));
  return `${volume}: ${parts.join(' + ') || words.nothing}${event === 'PERIOD_ENDED' ? '' : `, ${words.less}`}`;
}

function rounding({ rounding: by, rate }: Facts, words: Words, say: Say): string {
  return rate == null || by == null || new Decimal(by).isZero() ? '' : ` (${words.rounded(say.exact(by))})`;
}
