import { createHash } from 'node:crypto';
import type { Attachment, ParsedMail } from 'mailparser';
import { type DeliveryReport, readReport } from './delivery-report.js';

/** A mail as it came, taken apart. Everything in it is the sender's word. */
export interface ReceivedMail {
  messageId: string | null;
  /** Message-IDs that it answers, the nearest first. */
  answers: string[];
  /** Who says they sent it; null where it says nobody, or several. */
  from: { address: string; name: string } | null;
  /** Every address that it says it was sent to. */
  to: string[];
  subject: string;
  sentAt: Date | null;
  text: string;
  html: string | null;
  attachments: ReceivedFile[];
  /** Attachments that were too large or too many, by name. */
  dropped: string[];
  /** First value of each header, by its name in lower case. */
  headers: ReadonlyMap<string, string>;
  /** What a mail server says of the delivery of one of ours. */
  report: DeliveryReport | null;
  /** The same for each copy of one mail; by it a mail that comes twice is known. */
  fingerprint: string;
  /** Why it could not be read as a whole; what could be read of it is there. */
  problem: string | null;
}

export interface ReceivedFile {
  name: string;
  type: string;
  content: Buffer;
}

/** What is kept of one mail. */
export const LIMITS = { text: 100_000, files: 10, fileBytes: 25_000_000, headBytes: 512 * 1024, parts: 500 };

const ADDRESS = /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]{1,253}$/;

/** Never fails: what can't be read as a mail is one with a problem. `cut`: the end of it is missing. */
export async function readMail(raw: Buffer, { cut = false } = {}): Promise<ReceivedMail> {
  try {
    // With the first mail: what needs none starts without it.
    const { simpleParser } = await import('mailparser');
    const { headBytes: maxHeadSize, parts: maxChildNodes } = LIMITS;
    const parsed = await simpleParser(raw, {
      maxHeadSize,
      maxChildNodes,
      maxHtmlLengthToParse: 1_000_000,
      skipTextToHtml: true,
      keepCidLinks: true,
      keepDeliveryStatus: true,
      checksumAlgo: false,
    });
    return mailOf(raw, parsed, cut);
  } catch (error) {
    return headOnly(raw, error instanceof Error ? error.message : String(error));
  }
}

function mailOf(raw: Buffer, parsed: ParsedMail, cut: boolean): ReceivedMail {
  const headers = new Map<string, string>();
  for (const { key, line } of parsed.headerLines) if (!headers.has(key)) headers.set(key, oneLine(line.slice(line.indexOf(':') + 1), 2000));
  const senders = parsed.headerLines.filter(({ key }) => key === 'from').length === 1 ? (parsed.from?.value ?? []) : [];
  const [sender] = senders;
  const address = senders.length === 1 ? addressOf(sender?.address) : null;
  const messageId = messageIdsIn(headers.get('message-id')).at(0) ?? null;
  const files = parsed.attachments.filter(({ content }) => Buffer.isBuffer(content));
  const kept = files.filter(({ content }) => content.length <= LIMITS.fileBytes).slice(0, LIMITS.files);
  // The last one of a mail whose end is missing is cut as well.
  if (cut && kept.length > 0 && kept.at(-1) === files.at(-1)) kept.pop();
  return {
    messageId,
    answers: [...messageIdsIn(headers.get('in-reply-to')), ...messageIdsIn(headers.get('references')).reverse()].slice(0, 30),
    from: address ? { address, name: oneLine(sender?.name ?? '', 100) } : null,
    to: recipients(parsed, headers),
    subject: oneLine(parsed.subject ?? '', 200),
    sentAt: parsed.date && !Number.isNaN(parsed.date.getTime()) ? parsed.date : null,
    text: storable(parsed.text ?? '').trim(),
    html: parsed.html ? storable(parsed.html) : null,
    attachments: kept.map((file) => ({ name: nameOf(file), type: file.contentType, content: file.content })),
    dropped: files.filter((file) => !kept.includes(file)).map(nameOf),
    headers,
    report: readReport(headers.get('content-type') ?? '', files, storable(parsed.text ?? '')),
    fingerprint: fingerprintOf(raw, messageId, [address ?? '', headers.get('date') ?? '', headers.get('subject') ?? '']),
    problem: null,
  };
}

/** Of a mail that can't be taken apart: who sent it and what about, as far as that can be told. */
function headOnly(raw: Buffer, problem: string): ReceivedMail {
  const end = raw
    .subarray(0, 65_536)
    .toString('latin1')
    .replaceAll(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of end.split(/\r?\n\r?\n/, 1)[0]?.split(/\r?\n/) ?? []) {
    const [, name, value] = /^([\x21-\x39\x3b-\x7e]{1,76}):(.*)$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), oneLine(value ?? '', 2000));
  }
  const address = addressOf(/[^\s<>"]+@[^\s<>"]+/.exec(headers.get('from') ?? '')?.[0]);
  const messageId = messageIdsIn(headers.get('message-id')).at(0) ?? null;
  return {
    messageId,
    answers: [],
    from: address ? { address, name: '' } : null,
    to: [],
    subject: oneLine(headers.get('subject') ?? '', 200),
    sentAt: null,
    text: '',
    html: null,
    attachments: [],
    dropped: [],
    headers,
    report: null,
    fingerprint: fingerprintOf(raw, messageId, [address ?? '', headers.get('date') ?? '', headers.get('subject') ?? '']),
    problem: oneLine(problem, 300),
  };
}

/** Copies of one mail differ in what servers write above it; a mail without a Message-ID of its own is never a copy. */
function fingerprintOf(raw: Buffer, messageId: string | null, told: string[]): string {
  const body = Math.max(raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n'), 0);
  const hash = createHash('sha256');
  if (messageId) hash.update(JSON.stringify([messageId, ...told])).update(raw.subarray(body));
  else hash.update(raw);
  return hash.digest('hex');
}

/** `<…@…>`, as many as there are up to a hundred. */
const messageIdsIn = (value = ''): string[] => [...value.matchAll(/<[^<>\s]{3,250}>/g)].map(([id]) => id).slice(-100);

function recipients({ to, cc }: ParsedMail, headers: ReadonlyMap<string, string>): string[] {
  const named = [to, cc].flat().flatMap((list) => list?.value ?? []);
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'].map((name) => headers.get(name)?.replaceAll(/[<>]/g, ''));
  const all = [...named.slice(0, 200).map(({ address }) => address), ...delivered].map((each) => addressOf(each ?? undefined));
  return [...new Set(all.filter((each) => each !== null))];
}

export function addressOf(given: string | undefined): string | null {
  const address = given?.trim().toLowerCase() ?? '';
  return ADDRESS.test(address) && address.isWellFormed() && !/\p{C}/u.test(address) ? address : null;
}

const nameOf = ({ filename, contentType }: Attachment): string =>
  oneLine((filename ?? '').replaceAll(/[/\\]/g, '-'), 150) ||
  `attachment.${
    contentType
      .split('/')[1]
      ?.replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 10) || 'bin'
  }`;

/** Text that PostgreSQL can keep and a reader can trust: no control characters, nothing that turns the direction of what follows. */
const storable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');

export const oneLine = (text: string, max: number): string => storable(text).replaceAll(/\s+/g, ' ').trim().slice(0, max).toWellFormed();
