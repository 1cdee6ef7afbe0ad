import { open } from 'node:fs/promises';

/** What may be kept: what people send to explain something. Nothing that a browser would run, whatever it is called. */
const ALLOWED = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/heic',
  'image/avif',
  'application/pdf',
  'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'audio/mpeg',
  'video/mp4',
  'video/quicktime',
  'text/plain',
]);

/** Pictures that browsers draw and can't run: these alone are ever shown in a page. */
export const SHOWN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

const SAMPLE = 65_536;

/** The type of a file by what is in it; null where it is none that may be kept. Names and what the sender says count for nothing. */
export async function typeOfFile(path: string): Promise<string | null> {
  // With the first file: what needs none starts without it.
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  const type = found ? found.mime : await textType(path);
  return type !== null && ALLOWED.has(type) ? type : null;
}

/** Text has no mark of its own: it is UTF-8 without control characters, and no markup. */
async function textType(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    // A character that the end of the sample cuts in two is no fault.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: bytesRead === SAMPLE });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) || /^\s*<[!?a-z]/i.test(text) ? null : 'text/plain';
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
