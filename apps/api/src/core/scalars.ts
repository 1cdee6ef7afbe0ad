// type-graphql asks for it when its first decorator runs, though no metadata is emitted.
import 'reflect-metadata';

import { Decimal } from 'decimal.js';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLEmailAddress, GraphQLJSON, GraphQLURL } from 'graphql-scalars';
import { BadInput } from './errors.js';
import { parseTypeId } from './ids.js';

interface TextScalar {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** The internal value, or a thrown message. */
  parse: (text: string) => unknown;
  serialize?: (value: unknown) => unknown;
}

/** A scalar whose wire form is a string. Values read back are trusted: they were checked on the way in. */
function textScalar({ name, description, specifiedByURL, parse, serialize }: TextScalar): GraphQLScalarType {
  const read = (value: unknown) => {
    if (typeof value !== 'string') throw new BadInput(`${name} takes a string.`);
    return parse(value);
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL: specifiedByURL ?? null,
    serialize: serialize ?? ((value) => value),
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new BadInput(`${name} takes a string.`);
      return read(node.value);
    },
  });
}

function matching(name: string, pattern: RegExp, example: string) {
  return (text: string) => {
    if (!pattern.test(text)) throw new BadInput(`"${text.slice(0, 60)}" is not a ${name}; write it like ${example}.`);
    return text;
  };
}

export const IdScalar = textScalar({
  name: 'ID',
  description: 'A TypeID: a type prefix and a UUIDv7 in base 32, like `acc_01h455vb4pex5vsknk084sn02q`.',
  parse: (text) => {
    if (!parseTypeId(text)) throw new BadInput(`"${text.slice(0, 60)}" is not an id; ids look like acc_01h455vb4pex5vsknk084sn02q.`);
    return text;
  },
});

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** PostgreSQL writes `2026-01-31 10:00:00.5+00` in rows and `2026-01-31T10:00:00.5+00:00` in JSON; both become RFC 3339 in UTC. */
export function isoTimestamp(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  const text = String(value);
  const end = text.indexOf('+', 19);
  return `${text.slice(0, 10)}T${text.slice(11, end < 0 ? undefined : end)}${end < 0 && text.endsWith('Z') ? '' : 'Z'}`;
}

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'A moment in UTC, RFC 3339: `2026-01-31T10:00:00Z`. Any offset is taken and turned into UTC.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  parse: (text) => {
    const date = new Date(text);
    if (!RFC3339.test(text) || Number.isNaN(date.getTime()))
      throw new BadInput(`"${text.slice(0, 60)}" is not a DateTime; write it like 2026-01-31T10:00:00Z.`);
    return date;
  },
  serialize: isoTimestamp,
});

export const LocalDateScalar = textScalar({
  name: 'LocalDate',
  description: 'A calendar date without a time zone: `2026-01-31`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  parse: (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
      throw new BadInput(`"${text.slice(0, 60)}" is not a LocalDate; write it like 2026-01-31.`);
    }
    return text;
  },
});

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'An exact decimal number as a string: `"1234.50"`. At most 15 digits before and 4 after the point.',
  parse: (text) => {
    if (!/^-?\d{1,15}(\.\d{1,4})?$/.test(text))
      throw new BadInput(`"${text.slice(0, 60)}" is not a Decimal; write it like "1234.50", with at most 15 digits before and 4 after the point.`);
    return new Decimal(text).toFixed();
  },
});

export const RateScalar = textScalar({
  name: 'Rate',
  description: 'An exact factor as a string: `"1.0842"`. At most 9 digits before and 10 after the point.',
  parse: (text) => {
    if (!/^\d{1,9}(\.\d{1,10})?$/.test(text))
      throw new BadInput(`"${text.slice(0, 60)}" is not a Rate; write it like "1.0842", with at most 9 digits before and 10 after the point.`);
    return new Decimal(text).toFixed();
  },
  serialize: (value) => new Decimal(String(value)).toFixed(),
});

export const CurrencyCodeScalar = textScalar({
  name: 'CurrencyCode',
  description: 'A currency by its ISO 4217 code: `USD`.',
  parse: matching('CurrencyCode', /^[A-Z]{3}$/, 'USD'),
});

export const PhoneNumberScalar = textScalar({
  name: 'PhoneNumber',
  description: 'A phone number as people write it; international form `+49 30 901820` is preferred.',
  parse: matching('PhoneNumber', /^\+?[\d ().\-/]{3,32}( ?(x|ext\.?) ?\d{1,6})?$/i, '+49 30 901820'),
});

const ASCII = /^[\x20-\x7e]*$/;
export const EmailAddressScalar = textScalar({
  name: 'EmailAddress',
  description: 'An e-mail address.',
  // Letters beyond ASCII are valid (RFC 6531), but unknown to the check of the library, so it sees each as an `x`.
  parse: (text) => {
    const address = text.trim().normalize('NFC').toLowerCase();
    try {
      GraphQLEmailAddress.parseValue(ASCII.test(address) ? address : address.replaceAll(/(?![\x20-\x7e])[\p{L}\p{M}\p{N}]/gu, 'x'));
    } catch {
      throw new BadInput(`"${address.slice(0, 60)}" is not an EmailAddress; write it like ada@example.com.`);
    }
    return address;
  },
});

export const UrlScalar = textScalar({
  name: 'URL',
  description: 'An absolute http or https address.',
  parse: (text) => {
    const url = GraphQLURL.parseValue(text) as URL;
    if (!/^https?:$/.test(url.protocol)) throw new BadInput('Only http and https addresses are taken.');
    return url.toString();
  },
});

export const JsonScalar = GraphQLJSON;
