/** What features use of the core. */

export { auditRefusal, type Refusal } from './audit/refusals.js';
export { isImport } from './audit/trigger.js';
export { type App, Context, type Tx } from './context.js';
export { alsoForGuests, databaseCode, executableBy } from './database/code.js';
export { followParent } from './database/follow.js';
export { BadInput, Forbidden, Refused, Unauthenticated, UserErrorCode, type UserErrorShape } from './errors.js';
export { newId, toTypeId, uuidOf } from './ids.js';
export { afterImport } from './jobs/after-import.js';
export { type JobServices, task } from './jobs/jobs.js';
export { inLanguage, type Language, momentIn, ourLanguage, writing } from './language.js';
export { isMergeable, mergeable } from './merge/references.js';
export { Base, entity } from './model/entity.js';
export { graphEnum } from './model/enums.js';
export {
  computed,
  currency,
  date,
  dateTime,
  decimal,
  email,
  flag,
  int,
  json,
  longText,
  many,
  money,
  oneOf,
  phone,
  rate,
  ref,
  text,
  texts,
  url,
} from './model/fields.js';
export { connectionOf, type ListArgs, listArgsOf, Node } from './model/graph.js';
export { actionInput, createInput, partInput, updateInput } from './model/inputs.js';
export type { Many } from './model/many.js';
export { type Amount, Money, MoneyInput, ratio, sum, wholeSum } from './money.js';
export { alsoHidden, each, except, OWNER, type PolicyDeclaration, policy, type RoleScopes, rootPolicy, TEAM, withParent } from './policy/policy.js';
export { CUSTOMERS, EMPLOYEE_ROLES, PARTNERS, ROLES, Role, SALES, SUPPORT } from './policy/roles.js';
export type { Page } from './read/page.js';
export type { Row } from './read/plan.js';
export { fieldNeeds } from './read/plan.js';
export { reads } from './read/reads.js';
export { timeDimensions, totals } from './read/totals.schema.js';
export {
  CurrencyCodeScalar,
  DateTimeScalar,
  DecimalScalar,
  EmailAddressScalar,
  IdScalar,
  JsonScalar,
  LocalDateScalar,
  PhoneNumberScalar,
  RateScalar,
  UrlScalar,
} from './scalars.js';
export { notifies } from './subscriptions/notifies.js';
export { inTransaction, mutate, type Payload } from './write/mutate.js';
export { payloadOf, UserError } from './write/payload.js';
export { assign, assignAll, authorize, authorizeAny, authorizeResult, find, findAll, insertUnseen, load, lock } from './write/records.js';
