import type { App } from '../../core/index.js';
import { addressOf } from './received-mail.js';

type MailConfig = Pick<App['config'], 'SUPPORT_ADDRESS' | 'MAIL_FROM' | 'REPLY_TOKEN'>;

/** `Relata <relata@x.test>` → `relata@x.test`. */
const inFrom = (from: string): string => addressOf(/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from) ?? 'relata@localhost';

/** The address of the service desk. */
export const supportAddress = ({ SUPPORT_ADDRESS, MAIL_FROM }: MailConfig): string => SUPPORT_ADDRESS?.toLowerCase() ?? inFrom(MAIL_FROM);

/** Every address that mails of ours come from. */
export const ourAddresses = (config: MailConfig): string[] => [supportAddress(config), inFrom(config.MAIL_FROM)];

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

const MAX_LOCAL = 64;

/** Where a mail asks for its answer: the address with the token, where its server takes that and it fits. */
export function answerAddress(config: MailConfig, token: string): { address: string; tagged: boolean } {
  const address = supportAddress(config);
  const [local = '', domain] = address.split('@');
  const tagged = config.REPLY_TOKEN === 'address' && local.length + 1 + token.length <= MAX_LOCAL;
  return { address: tagged ? `${local}+${token}@${domain}` : address, tagged };
}
