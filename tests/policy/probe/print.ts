import { COLUMNS, type Column, type Company } from '../company.js';
import { EXCEPT, type Readers } from '../table/fields.js';
import { GUESTS } from '../table/guests.js';
import { OTHER_ROOTS } from '../table/roots.js';
import { VALUE_TYPES } from '../table/value-types.js';
import { actionsOf, exceptionsOf, fieldsOf, KINDS, type Kind, scopeOf } from '../table.js';
import type { Report } from './report.js';

/** A partner's TECHNICIAN and MARKETER have one column, as in the table. */
const NAMES: Partial<Record<Column, string>> = {
  CUSTOMER_MEMBER: 'customer MEMBER',
  CUSTOMER_ADMIN: 'customer ADMIN',
  PARTNER_SELLER: 'partner SELLER',
  PARTNER_ADMIN: 'partner ADMIN',
  PARTNER_TECHNICIAN: 'partner TECHNICIAN, MARKETER',
};
const HEADS: [Column, string][] = COLUMNS.slice(0, 16).map((column) => [column, NAMES[column] ?? column]);

/** `docs/policy.md`: per record and role the scope, and on how many records of the test's company it got through. */
export function policyDocument(company: Company, report: Report): string {
  const table = KINDS.flatMap((kind) => actionsOf(kind).map((action) => lineOf(company, report, kind, action)));
  const head = ['record', 'action', ...HEADS.map(([, name]) => name)];
  return `${[
    '# Who may see and do what',
    '',
    'Written by `npm run policy` from the run of the matrix (`tests/policy/matrix.test.ts`); the test fails where this page and the',
    'answers differ. The contract is `policy.md` of the design; where it is silent, and where we are narrower, [decision 0015](decisions/0015-what-the-matrix-settled.md) says so.',
    '',
    'A cell is a scope, and the number of records of the test’s company on which it got through, of those that were tried: `own 1/8`.',
    'A scope without a number has no mutation of its own: what hangs on a record is written with it, and its rows are proven in SQL.',
    'What the scopes mean for each record stands in `tests/policy/table/scopes.ts` and `mine.ts`, the cells beside them. Everything that isn’t named is closed.',
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---|').join('')}`,
    ...table,
    '',
    '## Fields that not everyone reads who reads the record',
    '',
    '| field | read by |',
    '|---|---|',
    ...EXCEPT.map(([names, readers]) => `| ${names.split(' ').join(', ')} | ${readersText(readers)} |`),
    '',
    ...guestLines(report),
    '## Beside the records',
    '',
    ...Object.entries(OTHER_ROOTS).map(
      ([root, takes]) => `- \`${root}\`: ${typeof takes === 'string' ? ROOT_WORDS[takes] : `${takes[1]} of ${takes[0]}`}`,
    ),
    ...Object.entries(VALUE_TYPES).map(([type, { why }]) => `- \`${type}\` is a value: ${why}`),
  ].join('\n')}\n`;
}

/** What is open without signing in, in a section of its own: it is little. */
function guestLines(report: Report): string[] {
  const cells = KINDS.flatMap((kind) => Object.entries(GUESTS[kind] ?? {}).map(([action, scope]) => ({ kind, action, scope })));
  if (cells.length === 0) return [];
  const counted = ({ kind, action, scope }: (typeof cells)[number]) =>
    `- ${kind}, ${action}: ${scope} ${report.count('GUEST', kind, action)}/${report.tried('GUEST', kind, action)}`;
  return ['## Without signing in', '', ...cells.map(counted), ''];
}

const ROOT_WORDS: Record<string, string> = { signedIn: 'whoever is signed in, each record under its own row', anyone: 'anyone, about themself' };

function lineOf(company: Company, report: Report, kind: Kind, action: string): string {
  const cells = HEADS.map(([column]) => {
    const scope = scopeOf(kind, column, action);
    if (scope === '-') return '–';
    const tried = report.tried(column, kind, action);
    return tried > 0 ? `${scope} ${report.count(column, kind, action)}/${tried}` : scope;
  });
  const records = Object.keys(company.ids[kind] ?? {}).length;
  const first =
    action === 'read'
      ? `**${kind}** ${records > 0 ? `(${fieldsOf(kind).length} fields${exceptionsOf(kind).length > 0 ? `, ${exceptionsOf(kind).length} of them sensitive` : ''})` : ''}`
      : '';
  return `| ${[first.trim(), action, ...cells].join(' | ')} |`;
}

/** `all but partners, ANALYST`, or the few who do. */
function readersText(readers: Readers): string {
  const missing = COLUMNS.filter((column) => !(column in readers));
  const whole = COLUMNS.filter((column) => readers[column] === 'rows');
  const some = COLUMNS.filter((column) => column in readers && readers[column] !== 'rows').map((column) => `${column} (${readers[column]})`);
  if (whole.length <= 5) return [...whole, ...some].join(', ');
  return [missing.length > 0 ? `all but ${grouped(missing)}` : 'all', ...some].join('; ');
}

function grouped(columns: Column[]): string {
  const [partners, customers] = ['PARTNER', 'CUSTOMER'].map((kind) => COLUMNS.filter((column) => column.startsWith(kind)));
  const names = [
    ['partners', partners],
    ['customers', customers],
  ] as [string, Column[]][];
  const whole = names.filter(([, all]) => all.every((column) => columns.includes(column)));
  const rest = columns.filter((column) => !whole.some(([, all]) => all.includes(column)));
  return [...whole.map(([name]) => name), ...rest].join(', ');
}

const SHORT: Record<string, string> = {
  CUSTOMER_MEMBER: 'c.MEMB',
  CUSTOMER_ADMIN: 'c.ADM',
  PARTNER_SELLER: 'p.SELL',
  PARTNER_ADMIN: 'p.ADM',
  PARTNER_TECHNICIAN: 'p.TECH',
  PARTNER_MARKETER: 'p.MKT',
  EMPLOYEE: 'EMPL',
  SALES_REP: 'REP',
  SALES_MANAGER: 'MANAG',
  SUPPORT_AGENT: 'AGENT',
  SUPPORT_MANAGER: 'S.MAN',
  CHANNEL_MANAGER: 'CHANN',
  MARKETER: 'MARKET',
  FINANCE: 'FIN',
  ANALYST: 'ANAL',
};

/** Role × record, as the test prints it: on how many records somebody read, and on how many they did each other thing. */
export function printed(report: Report, sitters: string[]): string {
  const width = Math.max(...KINDS.map(({ length }) => length));
  const lines = KINDS.map((kind) => {
    const cells = sitters.map((name) => {
      const read = report.count(name, kind, 'read');
      const written = actionsOf(kind)
        .filter((action) => action !== 'read')
        .reduce((sum, action) => sum + report.count(name, kind, action), 0);
      return (read + written === 0 ? '–' : `${read}/${written}`).padStart(7);
    });
    return `${kind.padEnd(width)} ${cells.join('')}`;
  });
  const heads = sitters.map((name) => (SHORT[name] ?? name).padStart(7));
  return `${'read/changed'.padEnd(width)} ${heads.join('')}\n${lines.join('\n')}`;
}
