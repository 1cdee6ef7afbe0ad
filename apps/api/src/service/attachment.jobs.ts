import { fileStore } from '../core/files/store.js';
import { task } from '../core/index.js';

/**
 * Removes a file that belongs to no message: one that was uploaded a day ago and never sent, one whose upload broke off
 * before it had a record, one whose record is gone. What belongs to a message stays.
 */
task('attachment.sweep', async ({ id }: { id: string }, { system, app }) => {
  const kept = await system(async (client) => {
    const { rows } = await client.query<{ message_id: string | null }>('select message_id from attachment where id = $1 for update', [id]);
    if (rows[0]?.message_id) return true;
    await client.query('delete from attachment where id = $1', [id]);
    return false;
  });
  if (!kept) await fileStore(app.config).remove(id);
});
