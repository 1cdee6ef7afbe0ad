/** Where a request must differ from every other, its text has this, and each sending puts a number of its own there. */
export const NUMBER = '@@@@@@@@@@@@';

let last = Date.now() % 1e10;

export function numbered(text: string): string {
  if (!text.includes(NUMBER)) return text;
  last += 1;
  // Of one length, so that the length of the request is known beforehand; processes begin apart from each other.
  return text.replaceAll(NUMBER, `${process.pid % 100}`.padStart(2, '0') + String(last).padStart(NUMBER.length - 2, '0'));
}
