/** An amount as the graph answers it. */
export interface Money {
  amount: string;
  currency: string;
}

/** How values are written: in the viewer's language and region, times in their time zone. */
export interface Format {
  money(value: Money | null | undefined): string;
  /** A day, such as the one an invoice is due: the same everywhere. */
  day(value: string | null | undefined): string;
  /** The day of a moment, where the viewer is. */
  date(value: string | null | undefined): string;
  dateTime(value: string | null | undefined): string;
  number(value: string | number | null | undefined): string;
  /** `0.15` is 15 %. */
  percent(value: string | number | null | undefined): string;
  /** The size of a file, as in “1.2 MB”. */
  bytes(value: number): string;
  /** “in 3 days”, “yesterday”. */
  daysFromNow(day: string): string;
  /** Days from today until a day; negative once it has passed. */
  daysUntil(day: string): number;
  /** A country by its code. */
  country(code: string): string;
}

const NOTHING = '–';
const DAY = 86_400_000;

/** The browser's region goes with the language, as in `de-AT`, where it has one for it. */
export const localeOf = (language: string, preferred: readonly string[]): string =>
  preferred.find((each) => each.startsWith(`${language}-`)) ?? language;

export function createFormat(locale: string, timeZone: string | undefined, now = () => new Date()): Format {
  const zone = timeZone ? { timeZone } : {};
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  const today = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...zone });
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const daysUntil = (day: string) => Math.round((Date.parse(day) - Date.parse(today.format(now()))) / DAY);
  const written = <T>(value: T | null | undefined, write: (value: T) => string) => (value === null || value === undefined ? NOTHING : write(value));
  return {
    // Decimals stay text up to here: Intl reads them exactly.
    money: (value) =>
      written(value, ({ amount, currency }) => new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as never)),
    day: (value) => written(value, (day) => days.format(new Date(`${day}T00:00:00Z`))),
    date: (value) => written(value, (moment) => dates.format(new Date(moment))),
    dateTime: (value) => written(value, (moment) => moments.format(new Date(moment))),
    number: (value) => written(value, (number) => numbers.format(number as never)),
    bytes: (value) => {
      // As files are counted where people see them: by thousands.
      const [unit, size] = value < 1e6 ? ['kilobyte', value / 1e3] : ['megabyte', value / 1e6];
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
    },
    percent: (value) => written(value, (share) => shares.format(share as never)),
    daysUntil,
    daysFromNow: (day) => relative.format(daysUntil(day), 'day'),
    country: (code) => countries.of(code) ?? code,
  };
}

/** The day so many days from today where the viewer is, as the graph takes it. */
export function daysFromToday(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(day);
}
