import { CUSTOMERS, each, except, PARTNERS, policy, type RoleScopes, SUPPORT } from '../core/index.js';
import { Attachment } from './attachment.entity.js';
import { caseReaders, ofCase } from './case.scopes.js';

/**
 * A file is seen by who sees the message that it came with, and while it is in none by who uploaded it. Files say what
 * messages say, so analysts have none (policy.md, footnote 4). What was uploaded goes into a message of one's own, or
 * is deleted before that.
 */
const UNSENT = '({row}.message_id is null and {row}.uploaded_by_id = (select relata.person_id()))';
const uploaders = [...CUSTOMERS, ...PARTNERS, ...SUPPORT, 'CHANNEL_MANAGER', 'ADMIN'] as const;
const writers: RoleScopes = each(uploaders, 'uploaded');

policy(Attachment, {
  domain: 'service',
  scopes: {
    ...ofCase(
      (condition, outside) => `(${UNSENT} or exists (select 1 from case_message m join "case" c on c.id = m.case_id
        where m.id = {row}.message_id and ${outside ? 'not m.internal and ' : ''}${condition}))`,
    ),
    unsent: UNSENT,
    sent: `({row}.message_id is not null or ${UNSENT})`,
    uploaded: `({row}.uploaded_by_id = (select relata.person_id()) and ({row}.message_id is null
      or exists (select 1 from case_message m where m.id = {row}.message_id and m.author_id = (select relata.person_id()))))`,
  },
  read: { ...except(['ANALYST'], caseReaders()), ...each(SUPPORT, 'sent') },
  create: writers,
  update: {},
  byAction: writers,
  delete: each(uploaders, 'unsent'),
  actions: { send: writers },
  writable: Object.fromEntries(Object.keys(writers).map((role) => [role, ['message']])),
});
