import type { Attachment } from 'mailparser';

/** What a mail server says of one of our mails (RFC 3464). */
export interface DeliveryReport {
  /** `failed` for good, `delayed` for now; anything else is no trouble. */
  action: 'failed' | 'delayed' | 'other';
  /** What it says went wrong. */
  reason: string;
  /** Message-IDs of the mail that it is about, as far as it was sent back. */
  about: string[];
}

/** The report in a mail, if it is one. */
export function readReport(contentType: string, files: readonly Attachment[], text: string): DeliveryReport | null {
  const status = files.find((file) => file.contentType === 'message/delivery-status');
  if (!/^multipart\/report\b/i.test(contentType) || !status) return null;
  const fields = head(status.content);
  const returned = files
    .filter((file) => /^(message\/rfc822|text\/rfc822-headers|message\/global)/.test(file.contentType))
    .map((file) => head(file.content));
  const said = /^action:\s*(\w+)/im.exec(fields)?.[1]?.toLowerCase();
  const reason = /^diagnostic-code:\s*(.+)/im.exec(fields)?.[1] ?? /^status:\s*(.+)/im.exec(fields)?.[1] ?? text;
  return {
    action: said === 'failed' || said === 'delayed' ? said : 'other',
    reason: reason.replaceAll(/\s+/g, ' ').trim().slice(0, 500),
    about: returned.flatMap((each) => /^message-id:\s*(<[^<>\s]{3,250}>)/im.exec(each)?.[1] ?? []).slice(0, 5),
  };
}

const head = (content: Buffer): string =>
  content
    .subarray(0, 65_536)
    .toString('latin1')
    .replaceAll(/\r?\n[ \t]+/g, ' ');
