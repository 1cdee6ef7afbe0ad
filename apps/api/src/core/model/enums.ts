import { registerEnumType } from 'type-graphql';

type Described = Record<string, { description: string | undefined }>;
const configs = new Map<Record<string, string>, Described>();
const names = new Map<Record<string, string>, string>();

/** Declares an enum of the graph once, with a description for the type and, where given, for each value. */
export function graphEnum<T extends Record<string, string>>(values: T, name: string, description: string, each: { [K in keyof T]?: string } = {}): T {
  names.set(values, name);
  const valuesConfig = Object.fromEntries(Object.entries(each).map(([value, text]) => [value, { description: text }]));
  configs.set(values, valuesConfig as Described);
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

/** The GraphQL name of an enum; an enum that wasn't declared by `graphEnum` is a mistake in the code. */
export function enumName(values: Record<string, string>): string {
  const name = names.get(values);
  if (!name) throw new Error(`An enum with values ${Object.keys(values).join(', ')} is used before graphEnum() named it`);
  return name;
}

/** Adds a value to an enum that domains fill: before the graph is built. */
export function addEnumValue(values: Record<string, string>, value: string, description: string): void {
  values[value] = value;
  (configs.get(values) as Described)[value] = { description };
}
