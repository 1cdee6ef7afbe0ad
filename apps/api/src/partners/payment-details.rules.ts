import { Refused, UserErrorCode } from '../core/index.js';

/** Without spaces and in upper case. What looks like an IBAN has to be one: its check digits say so (ISO 13616, ISO 7064 mod 97-10). */
export function accountNumberOf(given: string): string {
  const plain = given.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z0-9-]{4,34}$/.test(plain))
    throw new Refused(UserErrorCode.INVALID, 'An account number has 4 to 34 letters and digits.', 'accountNumber');
  if (/^[A-Z]{2}\d{2}/.test(plain) && !isIban(plain))
    throw new Refused(UserErrorCode.INVALID, 'This IBAN has a mistake in it; compare it with the bank’s.', 'accountNumber');
  return plain;
}

function isIban(text: string): boolean {
  const digits = `${text.slice(4)}${text.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return /^\d+$/.test(digits) && BigInt(digits) % 97n === 1n;
}
