import { Base, dateTime, entity, graphEnum, oneOf, ref, text } from '../core/index.js';
import { Account } from './account.entity.js';
import { Contact } from './contact.entity.js';
import { Employee } from './employee.entity.js';
import { timelineSql } from './timeline.js';

/** Each domain adds its kinds by `timelineBranch`. */
export const TimelineKind: Record<string, string> = graphEnum({}, 'TimelineKind', 'What a timeline shows.');

@entity({
  prefix: 'tle',
  describe: 'Something that happened with an account. Points to the records that it is about, where the viewer may see them.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  view: (access) => timelineSql(access),
})
export class TimelineEntry extends Base {
  @dateTime({ describe: 'When.', sort: true })
  at!: Date;

  @oneOf(TimelineKind, { describe: 'What kind of thing.' })
  kind!: string;

  @text({ describe: 'What happened, in a line; null where the viewer may not read it.', nullable: true, filter: false })
  title?: string | null;

  @ref(() => Account, { describe: 'The account.' })
  account!: Account;

  @ref(() => Contact, { describe: 'The contact.', nullable: true })
  contact?: Contact | null;

  @ref(() => Employee, { describe: 'Who did it, where an employee did.', nullable: true })
  by?: Employee | null;
}
