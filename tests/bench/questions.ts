import { ids } from './api.ts';
import { NUMBER } from './numbered.ts';

/**
 * What is measured. Each question is put in three ways: as GraphQL to us, as GraphQL to PostGraphile, and as one SQL
 * statement by hand. All three must answer the same.
 */
export type Name = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'W1';
export type Json = { [key: string]: unknown };
type Row = Json;

export interface Question {
  name: Name;
  asks: string;
  write: boolean;
  relata: string;
  postgraphile: string;
  /** Variables of the requests, sent in turn; the ids as uuids. */
  variables: Json[];
  forRelata?: (variables: Json) => Json;
  /** The bare handler: one statement, and what its rows become. */
  sql: string;
  params: (variables: Json) => unknown[];
  answer: (rows: Row[]) => Json;
  /** PostGraphile's answer in our words, where a type differs. */
  fromPostgraphile?: (data: Json) => Json;
}

const typeId = (prefix: string) => (row: Row) => {
  row.id = ids.toTypeId(prefix, row.id as string);
  return row;
};
const account = typeId('acc');
const contact = typeId('con');
const opportunity = (row: Row) => {
  row.amount = { amount: Number(row.amount).toFixed(2), currency: row.currency };
  delete row.currency;
  return typeId('opp')(row);
};
const activity = typeId('act');
const under = (row: Row, key: string, each: (row: Row) => Row) => {
  row[key] = { nodes: ((row[key] as Row[] | null) ?? []).map(each) };
};
/** Money is one value with us. */
const money = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(money);
  if (typeof data !== 'object' || data === null) return data;
  const { currency, ...rest } = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, money(value)]));
  return currency === undefined ? rest : { ...rest, amount: { amount: Number(rest.amount).toFixed(2), currency } };
};

const CONTACTS = 'contacts(first: 10) { nodes { id title person { givenName familyName } } }';
const OPPORTUNITIES = 'opportunities(first: 10) { nodes { id name closeDate amount { amount currency } } }';
const PG_CONTACTS =
  'contacts: contactsByAccountId(first: 10, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { id: rowId title person: personByPersonId { givenName familyName } } }';
const PG_OPPORTUNITIES =
  'opportunities: opportunitiesByAccountId(first: 10, orderBy: [CLOSE_DATE_ASC, ROW_ID_ASC]) { nodes { id: rowId name closeDate amount currency } }';
const SQL_CONTACTS = `(select json_agg(r.o) from (select json_build_object('id', c.id, 'title', c.title, 'person',
    (select json_build_object('givenName', p.given_name, 'familyName', p.family_name) from person p where p.id = c.person_id)) as o
  from contact c where c.account_id = a.id order by c.created_at desc, c.id desc limit 10) r) as contacts`;
const SQL_OPPORTUNITIES = `(select json_agg(r.o) from (select json_build_object('id', o.id, 'name', o.name, 'closeDate', o.close_date, 'amount', o.amount::text,
    'currency', o.currency) as o
  from opportunity o where o.account_id = a.id order by o.close_date, o.id limit 10) r) as opportunities`;

/** The page before the one that Q4 asks for, for its cursor. */
export const FIRST_PAGE = {
  relata: '{ accounts(first: 25, where: { lifecycle: { eq: CUSTOMER } }, orderBy: [{ field: NAME, direction: ASC }]) { pageInfo { endCursor } } }',
  postgraphile:
    '{ accounts: allAccounts(first: 25, condition: { lifecycle: "CUSTOMER" }, orderBy: [NAME_ASC, ROW_ID_ASC]) { pageInfo { endCursor } } }',
};

export function questions(given: { accounts: string[]; writable: string[]; lastOfPage: { id: string; name: string } }): Question[] {
  return [
    {
      name: 'Q1',
      asks: 'fifty accounts in order, five fields',
      write: false,
      relata:
        'query Q1($first: Int!) { accounts(first: $first, orderBy: [{ field: NAME, direction: ASC }]) { nodes { id name lifecycle industry employees } } }',
      postgraphile:
        'query Q1($first: Int!) { accounts: allAccounts(first: $first, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes { id: rowId name lifecycle industry employees } } }',
      variables: [{ first: 50 }],
      sql: 'select id, name, lifecycle, industry, employees from account order by name, id limit 50',
      params: () => [],
      answer: (rows) => ({ accounts: { nodes: rows.map(account) } }),
    },
    {
      name: 'Q2',
      asks: 'twenty accounts, each with its first ten contacts and opportunities',
      write: false,
      relata: `query Q2($first: Int!) { accounts(first: $first) { nodes { id name ${CONTACTS} ${OPPORTUNITIES} } } }`,
      postgraphile: `query Q2($first: Int!) { accounts: allAccounts(first: $first, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes { id: rowId name ${PG_CONTACTS} ${PG_OPPORTUNITIES} } } }`,
      variables: [{ first: 20 }],
      sql: `select a.id, a.name, ${SQL_CONTACTS}, ${SQL_OPPORTUNITIES} from account a order by a.name, a.id limit 20`,
      params: () => [],
      answer: (rows) => ({
        accounts: {
          nodes: rows.map((row) => {
            under(row, 'contacts', contact);
            under(row, 'opportunities', opportunity);
            return account(row);
          }),
        },
      }),
      fromPostgraphile: (data) => money(data) as Json,
    },
    {
      name: 'Q3',
      asks: 'one account with contacts, opportunities, activities',
      write: false,
      relata: `query Q3($id: ID!) { account(id: $id) { id name industry website ${CONTACTS} ${OPPORTUNITIES} activities(first: 10) { nodes { id kind subject at } } } }`,
      postgraphile: `query Q3($id: UUID!) { account: accountByRowId(rowId: $id) { id: rowId name industry website ${PG_CONTACTS} ${PG_OPPORTUNITIES}
        activities: activitiesByAccountId(first: 10, orderBy: [AT_DESC, ROW_ID_DESC]) { nodes { id: rowId kind subject at } } } }`,
      variables: given.accounts.map((id) => ({ id })),
      forRelata: ({ id }) => ({ id: ids.toTypeId('acc', id as string) }),
      sql: `select a.id, a.name, a.industry, a.website, ${SQL_CONTACTS}, ${SQL_OPPORTUNITIES},
        (select json_agg(r.o) from (select json_build_object('id', x.id, 'kind', x.kind, 'subject', x.subject, 'at', x.at) as o
          from activity x where x.account_id = a.id order by x.at desc, x.id desc limit 10) r) as activities
        from account a where a.id = $1`,
      params: ({ id }) => [id],
      answer: ([row]) => {
        if (!row) return { account: null };
        under(row, 'contacts', contact);
        under(row, 'opportunities', opportunity);
        under(row, 'activities', activity);
        return { account: account(row) };
      },
      fromPostgraphile: (data) => money(data) as Json,
    },
    {
      name: 'Q4',
      asks: 'a filtered second page',
      write: false,
      relata: `query Q4($first: Int!, $after: String!, $lifecycle: Lifecycle!) {
        accounts(first: $first, after: $after, where: { lifecycle: { eq: $lifecycle } }, orderBy: [{ field: NAME, direction: ASC }]) {
          nodes { id name industry employees domain } pageInfo { hasNextPage } } }`,
      postgraphile: `query Q4($first: Int!, $after: Cursor!, $lifecycle: String!) {
        accounts: allAccounts(first: $first, after: $after, condition: { lifecycle: $lifecycle }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
          nodes { id: rowId name industry employees domain } pageInfo { hasNextPage } } }`,
      variables: [{ first: 25, after: given.lastOfPage, lifecycle: 'CUSTOMER' }],
      sql: `select id, name, industry, employees, domain from account where lifecycle = $1 and (name, id) > ($2, $3) order by name, id limit 26`,
      params: ({ after, lifecycle }) => {
        const { name, id } = after as { name: string; id: string };
        return [lifecycle, name, id];
      },
      answer: (rows) => ({ accounts: { nodes: rows.slice(0, 25).map(account), pageInfo: { hasNextPage: rows.length > 25 } } }),
    },
    {
      name: 'W1',
      asks: 'a contact created, with its person',
      write: true,
      relata: `mutation W1($input: ContactCreateInput!) { contactCreate(input: $input) {
        contact { id title account { name } person { givenName familyName email } } userErrors { code } } }`,
      postgraphile: `mutation W1($input: NewContactInput!) { contactCreate: newContact(input: $input) {
        contact: result { id: rowId title account: accountByAccountId { name } person: personByPersonId { givenName familyName email } } } }`,
      variables: given.writable.map((accountId) => ({
        input: { accountId, title: 'Buyer', givenName: 'Ada', familyName: `Number${NUMBER}`, email: `ada${NUMBER}@example.test` },
      })),
      forRelata: ({ input }) => {
        const { accountId, title, ...person } = input as { accountId: string; title: string };
        return { input: { accountId: ids.toTypeId('acc', accountId), title, person } };
      },
      sql: `with p as (insert into person (given_name, family_name, email) values ($1, $2, $3) returning id, given_name, family_name, email),
          c as (insert into contact (account_id, person_id, title) select $4::uuid, id, $5 from p returning id, account_id, title)
        select c.id, c.title, (select json_build_object('name', a.name) from account a where a.id = c.account_id) as account,
          json_build_object('givenName', p.given_name, 'familyName', p.family_name, 'email', p.email) as person from c, p`,
      params: ({ input }) => {
        const { accountId, title, givenName, familyName, email } = input as Record<string, string>;
        return [givenName, familyName, email, accountId, title];
      },
      answer: ([row]) => ({ contactCreate: { contact: contact(row as Row), userErrors: [] } }),
      fromPostgraphile: ({ contactCreate }) => ({ contactCreate: { ...(contactCreate as Json), userErrors: [] } }),
    },
  ];
}
