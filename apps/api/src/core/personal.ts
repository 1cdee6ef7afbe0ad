import { allModels, type Class, fieldOf, type Model, modelOf } from './model/registry.js';
import { quote } from './read/sql.js';

/**
 * What of the data is whose: each entity says whether its rows are about a person, by which references, and what an erasure
 * does with them. The export, the preview of an erasure and the erasure itself are made from it, so a new entity is in all
 * of them as soon as it is classified; `platform/personal-data.test.ts` fails until it is.
 */
export interface PersonalData {
  /** References by which a row is somebody's: to the person, or to a record that is theirs in turn (the contact, the order). */
  subject: string[];
  /** Rows that are theirs besides, as SQL over `{row}` with their id as `{person}`. */
  also?: string;
  /** References to people that don't make it theirs, each with why. */
  others?: Record<string, string>;
  /** Fields that the export leaves out, each with why. */
  without?: Record<string, string>;
  /** Its external ids stand for the person: no import brings them back. Those of rows that go do so anyway. */
  tombstone?: true;
  /** What an erasure does: the rows go, or these columns get another value (SQL over `{row}`), and the rest is kept. */
  erase: 'delete' | Record<string, string>;
  /** Why what is kept is kept; for the person who reads the preview. Required unless the rows go. */
  kept?: string;
}

/** Why rows are kept that were theirs. */
export const KEPT = {
  BOOKS: 'The law wants books and what they rest on kept for up to ten years; they stay under a pseudonym.',
  TRADE: 'Letters of business are kept for six years; they stay under a pseudonym, without what was written in them.',
  RECORD: 'What others did and what it led to stays for our figures, under a pseudonym.',
  PROOF: 'It has to be possible to show what you had agreed to; it stays under a pseudonym, without evidence such as addresses.',
  WORK: 'Records of an employment are kept for as long as labour and tax law want them.',
} as const;

/** Why a reference to an employee doesn't make a row theirs. */
export const AT_WORK = 'who did it at work; the record is about somebody or something else';

const personals = new Map<Class, PersonalData>();
const reasons = new Map<Class, string>();

export function personal(target: Class, data: PersonalData): void {
  const model = modelOf(target);
  for (const name of [...data.subject, ...Object.keys(data.others ?? {}), ...Object.keys(data.without ?? {})]) fieldOf(model, name);
  if (data.erase !== 'delete') for (const name of Object.keys(data.erase)) fieldOf(model, name);
  if (data.erase !== 'delete' && !data.kept) throw new Error(`${model.name}: say why its rows are kept when somebody is erased`);
  personals.set(target, data);
}

/** Its rows are about nobody. References to people in it are listed all the same. */
export function notPersonal(target: Class, reason: string): void {
  modelOf(target);
  reasons.set(target, reason);
}

export const personalData = (target: Class): PersonalData | undefined => personals.get(target);
export const isClassified = (target: Class): boolean => personals.has(target) || reasons.has(target);
export const personalModels = (): { model: Model; data: PersonalData }[] =>
  allModels().flatMap((model) => {
    const data = personals.get(model.class);
    return data ? [{ model, data }] : [];
  });

/** Whether a row is a person's, as SQL over its alias. */
export function isTheirs(model: Model, alias: string, person: string, depth = 0): string {
  const data = personals.get(model.class);
  if (!data) return 'false';
  const by = data.subject.map((name) => {
    const field = fieldOf(model, name);
    const target = modelOf((field.target as () => Class)());
    const column = `${alias}.${quote(field.column)}`;
    if (target.name === 'Person') return `${column} = ${person}`;
    const inner = `p${depth}`;
    return `${column} in (select ${inner}.id from ${quote(target.table)} ${inner} where ${isTheirs(target, inner, person, depth + 1)})`;
  });
  const also = data.also ? [`(${data.also.replaceAll('{row}', alias).replaceAll('{person}', person)})`] : [];
  return `(${[...(model.name === 'Person' ? [`${alias}.id = ${person}`] : []), ...by, ...also].join(' or ') || 'false'})`;
}
