import { describe, expect, test } from '@jest/globals';
import { IdType, idsIn, newId, parseTypeId, toTypeId, uuidOf } from './ids.js';

describe('the ids in a value', () => {
  const [a, b] = [newId('acc'), newId('opp')];

  test('are found in any shape, each once, in their order', () => {
    expect(idsIn({ id: a, lines: [{ productId: b }, { productId: a }], name: 'acc', n: 1, none: null })).toEqual([a, b]);
    expect(idsIn(undefined)).toEqual([]);
  });

  test('are looked for within bounds, however large or deep the value is', () => {
    expect(idsIn(Array.from({ length: 100 }, () => newId('acc')))).toHaveLength(20);
    expect(idsIn([...Array.from({ length: 100_000 }, () => 'x'), a])).toEqual([]);
    expect(idsIn(Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], a))).toEqual([]);
  });
});

describe('ids', () => {
  // Vectors of the public specification, spec/valid.yml.
  test.each([
    ['00000000-0000-0000-0000-000000000000', '00000000000000000000000000'],
    ['00000000-0000-0000-0000-000000000001', '00000000000000000000000001'],
    ['00000000-0000-0000-0000-00000000000a', '0000000000000000000000000a'],
    ['00000000-0000-0000-0000-000000000010', '0000000000000000000000000g'],
    ['00000000-0000-0000-0000-000000000020', '00000000000000000000000010'],
    ['ffffffff-ffff-ffff-ffff-ffffffffffff', '7zzzzzzzzzzzzzzzzzzzzzzzzz'],
    ['0110c853-1d09-52d8-d73e-1194e95b5f19', '0123456789abcdefghjkmnpqrs'],
    ['01890a5d-ac96-774b-bcce-b302099a8057', '01h455vb4pex5vsknk084sn02q'],
  ])('%s is %s, both ways', (uuid, suffix) => {
    expect(toTypeId('prefix', uuid)).toBe(`prefix_${suffix}`);
    expect(parseTypeId(`prefix_${suffix}`)).toEqual({ prefix: 'prefix', uuid });
  });

  test.each([
    '',
    'acc',
    'acc_',
    'acc_8zzzzzzzzzzzzzzzzzzzzzzzzz',
    'acc_01h455vb4pex5vsknk084sn02',
    'acc_01H455VB4PEX5VSKNK084SN02Q',
    '_01h455vb4pex5vsknk084sn02q',
    'acc_01h455vb4pex5vsknk084sn0u!',
  ])('"%s" is not an id', (text) => expect(parseTypeId(text)).toBeNull());

  test('an id of another type does not pass for this one', () => {
    expect(uuidOf('acc', newId('opp'))).toBeNull();
    expect(() => new IdType('acc').convertToDatabaseValue(newId('opp'))).toThrow(/starts with "acc_"/);
  });

  test('ids sort by time', async () => {
    const first = newId('acc');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(newId('acc') > first).toBe(true);
  });
});
