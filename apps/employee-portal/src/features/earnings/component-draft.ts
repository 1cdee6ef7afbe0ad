import type { EarningsComponentInput, EarningsVersionDeskQuery } from '@relata/schema/employee-portal';

export type Known = NonNullable<EarningsVersionDeskQuery['earningsPlanVersion']>['components']['nodes'][number];

/** A component as it is typed: rates in per cent, bands as one text. */
export interface ComponentDraft extends Pick<EarningsComponentInput, 'kind' | 'measure' | 'basis' | 'method' | 'channel' | 'involvement'> {
  key: string;
  name: string;
  percent: string;
  bands: string;
  target: string;
  /** What the form doesn't change. */
  kept: Pick<EarningsComponentInput, 'productId' | 'categoryId' | 'tierId'>;
}

/** `0.0525` → `5.25`, without a float on the way. */
export function percentOf(rate: string | null | undefined): string {
  if (!rate) return '';
  const [whole = '0', fraction = ''] = rate.split('.');
  const digits = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2).replace(/0+$/, '');
  return rest ? `${digits}.${rest}` : digits;
}

/** `5.25` → `0.0525`. */
export function rateOf(percent: string): string {
  const [whole = '0', fraction = ''] = percent.trim().replace(',', '.').split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
}

const plain = (number: string): string => (number.includes('.') ? number.replace(/\.?0+$/, '') : number);

export const bandsText = (bands: { from: string; rate: string }[]): string =>
  bands.map(({ from, rate }) => `${plain(from)}: ${percentOf(rate)} %`).join('; ');

/** `0: 1 %; 20000: 2 %`; null where it isn't that. */
export function bandsOf(text: string): { from: string; rate: string }[] | null {
  const parts = text.split(/[;\n]/).map((part) => /^\s*(\d+(?:\.\d+)?)\s*:\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(part));
  if (parts.some((part) => !part)) return null;
  return parts.map((part) => ({ from: part?.[1] ?? '0', rate: rateOf(part?.[2] ?? '0') }));
}

export const draftOf = ({
  id,
  name,
  kind,
  measure,
  basis,
  rate,
  method,
  target,
  channel,
  involvement,
  product,
  category,
  tier,
  bands,
}: Known): ComponentDraft => ({
  key: id,
  name,
  kind,
  measure,
  basis,
  method: method ?? null,
  channel: channel ?? null,
  involvement: involvement ?? null,
  percent: percentOf(rate),
  bands: bandsText(bands.nodes),
  target: target ? plain(target) : '',
  kept: { productId: product?.id ?? null, categoryId: category?.id ?? null, tierId: tier?.id ?? null },
});

export const newDraft = (): ComponentDraft => ({
  key: crypto.randomUUID(),
  name: '',
  kind: 'COMMISSION',
  measure: 'PAID',
  basis: 'AMOUNT',
  method: null,
  channel: null,
  involvement: null,
  percent: '5',
  bands: '',
  target: '',
  kept: {},
});

export function inputOf({
  name,
  kind,
  measure,
  basis,
  method,
  channel,
  involvement,
  percent,
  bands,
  target,
  kept,
}: ComponentDraft): EarningsComponentInput {
  const banded = kind !== 'COMMISSION';
  return {
    name,
    kind,
    measure,
    basis,
    channel,
    involvement,
    ...kept,
    ...(banded ? { method: method ?? 'MARGINAL', bands: bandsOf(bands) ?? [] } : { rate: rateOf(percent) }),
    ...(kind === 'ACCELERATOR' ? { target } : {}),
  };
}
