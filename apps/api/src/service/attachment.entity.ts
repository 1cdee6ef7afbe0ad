import { Base, computed, entity, int, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { CaseMessage } from './case-message.entity.js';

@entity({
  prefix: 'att',
  describe: 'A file that was sent with a message. Upload it by POST /files, name its id in the message, and get it at its url.',
  orderBy: [{ field: 'createdAt', direction: 'ASC' }],
  indexes: ['message_id, created_at, id', { name: 'attachment_loose', expression: '(uploaded_by_id, created_at) where message_id is null' }],
})
export class Attachment extends Base {
  @ref(() => CaseMessage, { describe: 'The message that it came with; null while it is in none, for a day at most.', nullable: true })
  message?: CaseMessage | null;

  @ref(() => Person, { describe: 'Who uploaded it; null: it came by mail.', nullable: true })
  uploadedBy?: Person | null;

  @text({ describe: 'Its name.' })
  name!: string;

  @text({ describe: 'Its media type, found in what it holds.', max: 100 })
  type!: string;

  @int({ describe: 'Its size in bytes.', min: 1 })
  size!: number;

  @text({ describe: 'Its SHA-256 checksum, in hexadecimal.', max: 64 })
  sha256!: string;

  @computed('text', {
    describe: 'Where it can be downloaded by who may see it; with `?show` a picture is shown.',
    sql: (row) => `('/files/' || relata.type_id('att', ${row}.id))`,
  })
  url?: string;
}
