import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { ImportError } from './problems.js';

/** The text of a file, whatever it is written in, checked on the way and without a byte order mark. */

/** Small, so that what the database answers meanwhile waits some milliseconds at the most for the next statement. */
const CHUNK = 32 * 1024;

/** The label as Node knows it; null where it knows no such encoding. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

export async function* textChunks(path: string, name: string, encoding: string, onBytes: (count: number) => void = () => {}): AsyncGenerator<string> {
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  let first = true;
  for await (const text of encodingOf(encoding) === 'utf-8' ? checked(stream, name, onBytes) : decoded(stream, name, encoding, onBytes)) {
    yield first && text.startsWith('\ufeff') ? text.slice(1) : text;
    first &&= text === '';
  }
}

async function* checked(stream: AsyncIterable<Buffer>, name: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of stream) {
    onBytes(chunk.length);
    const all = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const end = all.length - unfinished(all);
    const part = all.subarray(0, end);
    rest = Buffer.from(all.subarray(end));
    if (!isUtf8(part)) refuse(name, line, part);
    line += newLines(part);
    yield part.toString();
  }
  if (rest.length > 0) refuse(name, line, rest);
}

/** Bytes at the end that begin a character and don't end it. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function newLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function refuse(name: string, firstLine: number, part: Buffer): never {
  if (firstLine === 1 && part.length > 1 && ((part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff))) {
    throw new ImportError(`${name}: the file is UTF-16; say "encoding: ${part[0] === 0xff ? 'utf-16le' : 'utf-16be'}"`);
  }
  let line = firstLine;
  for (let from = 0; from < part.length; ) {
    const at = part.indexOf(10, from);
    const end = at < 0 ? part.length : at;
    const bytes = part.subarray(from, end);
    if (!isUtf8(bytes)) {
      const wrong =
        [...bytes].find((byte, index) => byte >= 0x80 && !isUtf8(bytes.subarray(0, index + 1)) && !isUtf8(bytes.subarray(0, index + 4))) ?? 0;
      throw new ImportError(
        `${name}, line ${line}: not valid UTF-8 (byte 0x${wrong.toString(16).padStart(2, '0')}); say how the file is written, such as "encoding: windows-1252"`,
      );
    }
    line += 1;
    from = end + 1;
  }
  throw new ImportError(`${name}: not valid UTF-8; say how the file is written, such as "encoding: windows-1252"`);
}

async function* decoded(stream: AsyncIterable<Buffer>, name: string, encoding: string, onBytes: (count: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decode = (chunk?: Buffer) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new ImportError(`${name}, at line ${line} or later: not valid ${encoding}; the encoding in the mapping is not the file's`);
    }
  };
  for await (const chunk of stream) {
    onBytes(chunk.length);
    const part = decode(chunk);
    line += part.split('\n').length - 1;
    yield part;
  }
  yield decode();
}
