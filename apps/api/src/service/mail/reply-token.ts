import { createHmac, timingSafeEqual } from 'node:crypto';
import { toTypeId, uuidOf } from '../../core/index.js';

/**
 * What a mail of ours carries in its Reply-To or subject, so that the answer finds its case: the mail that is answered,
 * the last day on which it counts, and a MAC over both, the case and the contact. It names the conversation and lets
 * nobody in: who may write there is asked of the sender (`match.ts`).
 */
export interface ReplyToken {
  /** Id of the outbound mail. */
  mail: string;
  /** Days since 1970. */
  lastDay: number;
  mac: string;
}

/** What a token stands for, by the record of the mail. */
export interface Answered {
  mail: string;
  case: string;
  contact: string;
}

const DAY = 86_400_000;
const DAYS_VALID = 180;
/** Letters and digits in lower case: mail servers change the case of addresses. 26 of the uuid, 4 of the day, 16 of the MAC. */
const SHAPE = /(?<![a-z0-9])([0-7][0-9a-hjkmnp-tv-z]{25})([0-9a-f]{4})([0-9a-f]{16})(?![a-z0-9])/g;
const PREFIX = 'oml';

export function replyToken(answered: Answered, secret: string, now: Date): string {
  const lastDay = Math.floor(now.getTime() / DAY) + DAYS_VALID;
  return `${answered.mail.slice(PREFIX.length + 1)}${day(lastDay)}${macOf(answered, lastDay, secret)}`;
}

/** The tokens in addresses and a subject, in their order; a few at most, however many there seem to be. */
export function findTokens(texts: readonly string[]): ReplyToken[] {
  const found = texts.flatMap((text) => [...text.slice(0, 2000).toLowerCase().matchAll(SHAPE)]).slice(0, 5);
  return found.map(([, id, lastDay, mac]) => ({
    mail: `${PREFIX}_${id}`,
    lastDay: Number.parseInt(lastDay as string, 16),
    mac: mac as string,
  }));
}

export type Verdict = 'GENUINE' | 'EXPIRED' | 'FORGED';

/** Whether we made this token for this mail, its case and its contact, and it still counts. */
export function verify(token: ReplyToken, answered: Answered, secret: string, now: Date): Verdict {
  const expected = macOf(answered, token.lastDay, secret);
  const same = timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(token.mac, 'hex'));
  if (!same || token.mail !== answered.mail) return 'FORGED';
  return token.lastDay < Math.floor(now.getTime() / DAY) ? 'EXPIRED' : 'GENUINE';
}

const day = (value: number): string => value.toString(16).padStart(4, '0');

/** 64 bits: whoever guesses is asked for the right sender as well, and finds a held mail for each try. */
function macOf({ mail, case: about, contact }: Answered, lastDay: number, secret: string): string {
  const key = createHmac('sha256', secret).update('reply token').digest();
  return createHmac('sha256', key).update(`${mail} ${about} ${contact} ${lastDay}`).digest('hex').slice(0, 16);
}

/** Whether a text is the id of an outbound mail. */
export const isMailId = (id: string): boolean => uuidOf(PREFIX, id) !== null;
export const mailIdOf = (uuid: string): string => toTypeId(PREFIX, uuid);
