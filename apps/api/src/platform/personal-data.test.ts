import { describe, expect, test } from '@jest/globals';
import { allModels, type FieldMeta, modelOf } from '../core/model/registry.js';
import { isClassified, isTheirs, personalData } from '../core/personal.js';
import '../graph.js';

/** A reference to one of these leads to a person. */
const PEOPLE = ['Person', 'Contact', 'Account', 'Employee', 'Lead', 'User', 'PartnerMember'];
/** References to accounts by which nothing is a person’s: a company’s. */
const COMPANIES = new Set(['Partner.account', 'OpportunityStageChange.account']);
const HELP =
  'Classify it in the personal-data.ts of its domain (core/personal.ts says how): `personal(…)` with the references that make a row somebody’s in `subject`, ' +
  'those that don’t in `others` with the reason, and what an erasure does; or `notPersonal(…, why)` where its rows are about nobody.';

const tables = allModels().filter(({ view }) => !view);
const leadsToPeople = (field: FieldMeta) => field.kind === 'ref' && PEOPLE.includes(modelOf((field.target as () => never)()).name);

describe('personal data', () => {
  test('every entity says whether its rows are somebody’s', () => {
    const missing = tables.filter((model) => !isClassified(model.class)).map(({ name }) => `${name}: ${HELP}`);
    expect(missing).toEqual([]);
  });

  test('every reference of a personal record that leads to a person makes it theirs, or says why it doesn’t', () => {
    const missing = tables.flatMap((model) => {
      const data = personalData(model.class);
      if (!data) return [];
      const known = new Set([...data.subject, ...Object.keys(data.others ?? {})]);
      return [...model.fields.values()]
        .filter((field) => leadsToPeople(field) && !known.has(field.name))
        .map(({ name }) => `${model.name}.${name}: ${HELP}`);
    });
    expect(missing).toEqual([]);
  });

  test('what is about nobody points to no person, contact or customer, and holds no address', () => {
    const wrong = tables
      .filter((model) => isClassified(model.class) && !personalData(model.class))
      .flatMap((model) =>
        [...model.fields.values()]
          .filter((field) => {
            const scalar = (field.scalar as { name?: string } | undefined)?.name;
            const target = field.kind === 'ref' ? modelOf((field.target as () => never)()).name : '';
            return ['Person', 'Contact', 'Account', 'Lead', 'User'].includes(target) || scalar === 'EmailAddress' || scalar === 'PhoneNumber';
          })
          .map(({ name }) => `${model.name}.${name}`),
      );
    expect(wrong.filter((name) => !COMPANIES.has(name))).toEqual([]);
  });

  test('each personal record can be found from the person', () => {
    const lost = tables.filter((model) => personalData(model.class) && isTheirs(model, 'r', '$1') === '(false)').map(({ name }) => name);
    expect(lost).toEqual([]);
  });
});
