import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cloneDatabase, type TestDatabase, withAdmin } from '../../testing/database.js';
import '../../graph.js';
import { Importing } from '../../testing/importing.js';
import { openFile, records } from './csv.js';

let database: TestDatabase;
let importing: Importing;
beforeAll(async () => {
  database = await cloneDatabase();
});
beforeEach(() => {
  importing = new Importing(database);
});
afterAll(() => database.drop());

const FILE = 'id,name\n1,One\n';
const mapping = (more: { files?: string; entity?: string; fields?: string; entities?: string } = {}) => `
source: bad
files: ${more.files ?? '{ firm: { path: firms.csv } }'}
entities:
  firms:
    entity: Account
    file: firm
    key: id
    ${more.entity ?? ''}
    fields:
      name: name
      kind: { constant: BUSINESS }
      ${more.fields ?? ''}
  ${more.entities ?? ''}
`;

/** What an import is refused with; and that it has written nothing. */
async function refusal(text: string, files: Record<string, string | Buffer> = { 'firms.csv': FILE }): Promise<string> {
  const message = await importing.run(text, files).then(
    () => 'it was taken',
    (error: Error) => error.message,
  );
  importing.close();
  const [count] = await withAdmin(
    async (client) => (await client.query('select (select count(*) from account)::int + (select count(*) from import)::int as n')).rows,
    database.url,
  );
  expect(count).toEqual({ n: 0 });
  return message;
}

describe('a mapping is refused, with its place,', () => {
  test.each([
    ['that isn’t YAML', 'source: [', 'mapping.yaml, line 1: not valid YAML'],
    ['without what is needed', 'source: x', 'files: Invalid input'],
    ['with a word that means nothing', mapping({ entity: 'wher: id = 1' }), 'line 9: entities.firms: knows nothing called wher'],
    ['with a source that is no name', mapping().replace('source: bad', 'source: "Bad Name!"'), 'line 2: source: is the name of the source system'],
    ['with neither key nor match', mapping().replace('key: id', ''), 'needs a key'],
    [
      'with two ways to fill a field',
      mapping({ fields: 'industry: { constant: a, value: name }' }),
      'entities.firms.fields.industry: says exactly one of',
    ],
    ['with a field in no known way', mapping({ fields: 'industry: { valeu: name }' }), 'says exactly one of constant, value, ref'],
    ['with rows and a path', mapping({ files: '{ firm: { path: a, rows: [] } }' }), 'files.firm: says either path or rows'],
    ['without header and columns', mapping({ files: '{ firm: { path: firms.csv, header: false } }' }), 'so say its columns'],
    [
      'with an unknown entity',
      mapping().replace('entity: Account', 'entity: Acount'),
      'entities.firms.entity: there is no entity Acount to import. Did you mean "Account"?',
    ],
    ['with an entity of the platform', mapping().replace('entity: Account', 'entity: AuditEntry'), 'there is no entity AuditEntry to import'],
    [
      'with an unknown field',
      mapping({ fields: 'indsutry: name' }),
      'entities.firms.fields.indsutry: Account has no field "indsutry" to fill. Did you mean "industry"?',
    ],
    ['with a field that nobody fills', mapping({ fields: 'version: 3' }), 'Account has no field "version" to fill'],
    [
      'with an unknown column',
      mapping({ fields: 'industry: concat(nam)' }),
      'entities.firms.fields.industry: firms.csv has no column "nam". Did you mean "name"?',
    ],
    ['with a bad expression', mapping({ fields: 'industry: concat(name' }), 'entities.firms.fields.industry: the expression ends too early'],
    ['with a condition that is none', mapping({ entity: 'where: name' }), 'entities.firms.where: «name» is not a condition'],
    ['with a required field left out', mapping().replace('kind: { constant: BUSINESS }', ''), 'entities.firms.fields: Account needs kind'],
    ['with a reference filled by a value', mapping({ fields: 'owner: name' }), 'owner points to Employee: say { ref'],
    ['with a reference to the wrong type', mapping({ fields: 'owner: { ref: firms, key: id }' }), 'points to Employee, not to Account'],
    ['with a reference to nothing', mapping({ fields: 'parent: { ref: frims, key: id }' }), 'called "frims". Did you mean "firms"?'],
    [
      'with a file that no file is',
      mapping().replace('file: firm\n', 'file: frim\n'),
      'entities.firms.file: no file is called "frim". Did you mean "firm"?',
    ],
    [
      'with a file that nobody reads',
      mapping({ files: '{ firm: { path: firms.csv }, other: { path: other.csv } }' }),
      'files.other: no entity reads it',
    ],
    ['with a path out of the folder', mapping({ files: '{ firm: { path: ../firms.csv } }' }), 'is outside the folder'],
    [
      'with an unknown encoding',
      mapping({ files: '{ firm: { path: firms.csv, encoding: utf-9 } }' }),
      'files.firm.encoding: there is no encoding "utf-9"',
    ],
    [
      'with a join to nothing',
      mapping({ entity: 'joins: [{ file: friends, on: { id: id } }]' }),
      'entities.firms.joins.0: no file is called "friends"',
    ],
    [
      'with a join on no column',
      mapping({ entity: 'joins: [{ file: firm, as: f, on: { id: no } }]' }),
      'entities.firms.joins.0: firms.csv has no column "no"',
    ],
    ['with one name for two things', mapping({ entity: 'joins: [{ file: firm, on: { id: id } }]' }), 'two things are called "firm"'],
    ['with an alias of nothing', mapping({ fields: 'industry: f.name' }), 'nothing is joined as "f"'],
    [
      'with an aggregate that is none',
      mapping({ entity: 'joins: [{ file: firm, as: f, on: { id: id }, aggregate: { n: cuont() } }]' }),
      'not an aggregate',
    ],
    [
      'with a look back at another column',
      mapping({ entity: 'joins: [{ file: firm, as: f, on: { id: name }, several: previous }]' }),
      'several: previous compares a column with itself',
    ],
    ['with a match on no field', mapping({ entity: 'match: domain' }), 'entities.firms.match: domain is not among its fields'],
    ['with a list where none goes', mapping({ fields: 'industry: { list: [name] }' }), 'list is for fields that hold several texts'],
  ])('%s', async (_, text, message) => expect(await refusal(text)).toContain(message));

  test('with all its mistakes at once', async () => {
    const message = await refusal(mapping({ fields: 'a: name\n      b: name' }));
    expect(message.split('\n')).toHaveLength(3);
  });

  test('with references in a circle, which it names', async () => {
    const message = await refusal(
      mapping({
        fields: 'partner: { ref: partners, key: id }',
        entities:
          'partners: { entity: Partner, file: firm, key: id, fields: { name: name, type: { constant: VAR }, account: { ref: firms, key: id } } }',
      }),
    );
    expect(message).toContain('refer to each other in a circle: firms → partners → firms. Take one of the references out');
  });
});

describe('a file is refused, with its line,', () => {
  test.each<[string, string | Buffer | null, string]>([
    ['that isn’t there', null, 'files.firm: there is no file firms.csv in'],
    ['that is empty', '', 'firms.csv is empty: it has no header'],
    ['with two columns of one name', 'id,name,id\n', 'two columns are called "id"'],
    ['without a column that is read', 'id,title\n1,One\n', 'entities.firms.fields.name: firms.csv has no column "name"'],
    ['whose quote is never closed', 'id,name\n1,One\n2,"Two\n3,Three\n', 'firms.csv, line 3: a quote is opened here and never closed'],
    ['with text after a quote', 'id,name\n1,One\n2,"Two" and more\n', 'firms.csv, line 3: text follows a closing quote'],
    [
      'that is not UTF-8',
      Buffer.from('id,name\n1,One\n2,Größler\n', 'latin1'),
      'firms.csv, line 3: not valid UTF-8 (byte 0xf6); say how the file is written',
    ],
    ['that is UTF-16', Buffer.from('\ufeffid,name\n1,One\n', 'utf16le'), 'the file is UTF-16; say "encoding: utf-16le"'],
    ['that ends within a character', Buffer.from([...Buffer.from('id,name\n1,One\n2,'), 0xc3]), 'firms.csv, line 3: not valid UTF-8'],
  ])('%s', async (_, content, message) => expect(await refusal(mapping(), content === null ? {} : { 'firms.csv': content })).toContain(message));

  test('that is not what the mapping says it is written in', async () => {
    const text = mapping({ files: '{ firm: { path: firms.csv, encoding: shift_jis } }' });
    expect(await refusal(text, { 'firms.csv': Buffer.from([...Buffer.from('id,name\n1,'), 0x81, 0x20, 0xff, 10]) })).toContain('not valid shift_jis');
  });
});

test('bytes of a character are put together where a read of the file parts them', async () => {
  const lines = Array.from({ length: 40_000 }, (_, at) => `${at},größte Häuser 漢字 🚲`);
  importing.write({ 'firms.csv': `id,name\n${lines.join('\n')}\n` });
  const file = await openFile(
    'firm',
    { path: 'firms.csv', delimiter: ',', quote: '"', encoding: 'utf-8', header: true, nulls: [''], trim: false },
    importing.folder,
  );
  const read: string[] = [];
  for await (const { rows } of records(file)) read.push(...rows.map((row) => row.join(',')));
  expect(read).toEqual(lines);
  importing.close();
});
