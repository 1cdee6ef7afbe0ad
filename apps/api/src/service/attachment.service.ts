import { keptFiles } from '../core/files/kept.js';
import { findAll, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Attachment } from './attachment.entity.js';
import type { CaseMessage } from './case-message.entity.js';

const MAX_IN_MESSAGE = 10;

export const attachments = keptFiles(Attachment, { path: '/files', partOf: 'message' });

/** Puts what was uploaded into a message. Each file is in one message, and only who uploaded it sends it. */
export async function attach(tx: Tx, message: CaseMessage, ids: string[] | null | undefined): Promise<void> {
  if (!ids || ids.length === 0) return;
  if (ids.length > MAX_IN_MESSAGE) throw new Refused(UserErrorCode.INVALID, `A message has at most ${MAX_IN_MESSAGE} files.`, 'attachmentIds');
  const found = await findAll(tx, Attachment, ids);
  for (const [at, id] of ids.entries()) {
    const attachment = found.get(id);
    if (!attachment) throw Refused.notFound('attachment', ['attachmentIds', String(at)] as never);
    if (attachment.message) throw new Refused(UserErrorCode.WRONG_STATE, 'This file is in a message already.', ['attachmentIds', String(at)]);
    attachment.message = message;
  }
}
