import { type App, inLanguage, uuidOf } from '../../core/index.js';
import type { Mail } from '../../core/mail/mail.js';
import type { Case } from '../case.entity.js';
import type { CaseMessage } from '../case-message.entity.js';
import { ANSWER_ABOVE } from './fold.js';
import { mailWords } from './mail-words.js';
import type { OutboundMail } from './outbound-mail.entity.js';
import { replyToken } from './reply-token.js';
import { answerAddress } from './support-address.js';

type MailConfig = Pick<App['config'], 'SUPPORT_ADDRESS' | 'MAIL_FROM' | 'REPLY_TOKEN' | 'publicUrl' | 'secret'>;

/** A mail as it goes out: its words, its place in the conversation, and the token by which the answer finds back. */
export function letterOf(config: MailConfig, mail: OutboundMail, found: Case, message: CaseMessage, left: string[] = []): Mail {
  const token = replyToken({ mail: mail.id, case: mail.case.id, contact: mail.contact.id }, config.secret, mail.createdAt);
  const { address, tagged } = answerAddress(config, token);
  const receipt = mail.kind === 'RECEIPT';
  const more = left.length > 0 ? `\n\n${mailWords(found.language).tooLarge(left.join(', '))}` : '';
  const said = `${mail.body ?? message.text}${more}`;
  const line = inLanguage(found.language, ANSWER_ABOVE);
  const link = `${config.publicUrl}/account/cases/${found.id}`;
  return {
    id: uuidOf('oml', mail.id) as string,
    transactional: 'CASE',
    to: mail.to,
    subject: tagged ? mail.subject : `${mail.subject} [#${token}]`,
    text: `${line}\n\n${said}\n\n${found.number}: ${link}\n`,
    html: page(
      line,
      receipt ? paragraphs(said) : message.html ? `${message.html}${more ? paragraphs(more.trim()) : ''}` : paragraphs(said),
      found.number,
      link,
    ),
    replyTo: address,
    returnTo: address,
    thread: { messageId: mail.header, inReplyTo: mail.inReplyTo ?? undefined, references: mail.references?.split('\n') ?? [] },
    // No machine answers a receipt (RFC 3834).
    headers: receipt ? { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' } : {},
  };
}

const page = (line: string, content: string, number: string, link: string): string =>
  `<p style="color:#767676">${line}</p>\n<div>${content}</div>\n<p style="color:#767676"><a href="${escaped(link)}">${escaped(number)}</a></p>\n`;

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((each) => `<p>${escaped(each).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
