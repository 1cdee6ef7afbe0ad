import { Base, computed, dateTime, entity, graphEnum, json, oneOf, ref, text } from '../core/index.js';
import { Employee, Person } from '../directory/index.js';

export const PrivacyRequestKind = graphEnum({ EXPORT: 'EXPORT', ERASURE: 'ERASURE' }, 'PrivacyRequestKind', 'What somebody asks for.', {
  EXPORT: 'All that we have about them, as an archive.',
  ERASURE: 'That we forget them, but for what the law wants kept.',
});
export type PrivacyRequestKind = keyof typeof PrivacyRequestKind;

export const PrivacyRequestStatus = graphEnum(
  {
    REQUESTED: 'REQUESTED',
    CONFIRMED: 'CONFIRMED',
    IN_PROGRESS: 'IN_PROGRESS',
    DONE: 'DONE',
    REJECTED: 'REJECTED',
    CANCELLED: 'CANCELLED',
  },
  'PrivacyRequestStatus',
  'Where a privacy request stands.',
  {
    REQUESTED: 'It waits until they confirm that it is them.',
    CONFIRMED: 'It was them. What stands in the way of an erasure is for an administrator to decide.',
  },
);
export type PrivacyRequestStatus = keyof typeof PrivacyRequestStatus;

/** Requests that are still to be answered. */
export const OPEN: PrivacyRequestStatus[] = ['REQUESTED', 'CONFIRMED', 'IN_PROGRESS'];

@entity({
  prefix: 'prq',
  describe: 'Somebody asks for what we have about them, or to be forgotten. It is to be answered within a month.',
  indexes: ['created_at, id', 'person_id, created_at, id', 'due_at, id'],
})
export class PrivacyRequest extends Base {
  @ref(() => Person, { describe: 'Who asks.' })
  person!: Person;

  @oneOf(PrivacyRequestKind, { describe: 'For what.' })
  kind!: PrivacyRequestKind;

  @oneOf(PrivacyRequestStatus, { describe: 'Where it stands.', initial: 'REQUESTED' })
  status: PrivacyRequestStatus = 'REQUESTED';

  @text({ describe: 'What they wrote with it.', nullable: true, max: 1000 })
  note?: string | null;

  @dateTime({ describe: 'Until when it is to be answered: a month, three where it was extended.', sort: true })
  dueAt!: Date;

  @text({ describe: 'Why it takes longer than a month; they are told.', nullable: true, max: 500 })
  extendedReason?: string | null;

  @dateTime({ describe: 'When it was certain that it was them.', nullable: true })
  confirmedAt?: Date | null;

  @ref(() => Employee, { describe: 'The administrator who decided on it.', nullable: true })
  decidedBy?: Employee | null;

  @text({ describe: 'Why it was rejected; they are told.', nullable: true, max: 500 })
  rejectReason?: string | null;

  @dateTime({ describe: 'When it was done, rejected or taken back.', nullable: true })
  closedAt?: Date | null;

  @dateTime({ describe: 'Until when the archive can be downloaded.', nullable: true })
  archiveUntil?: Date | null;

  @json({ describe: 'What was done, as numbers of records by kind.', nullable: true })
  result?: unknown;

  @computed('text', {
    describe: 'Where they download the archive; null where there is none, or none any more.',
    nullable: true,
    sql: (row) => `case when ${row}.archive_until > now() then '/privacy/archive/' || ${row}.id end`,
  })
  archiveUrl?: string | null;
}
