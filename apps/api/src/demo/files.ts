import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Config } from '../config.js';
import { fileStore } from '../core/files/store.js';
import { parseTypeId } from '../core/ids.js';

/** What a record of a file says of it, with what the store is to have. */
export interface DemoFile {
  name: string;
  type: string;
  size: number;
  sha256: string;
  content: Buffer;
}

/** Keeps the file of a record. Without a store (tests that look at the records alone) there are records without files. */
export type KeepFile = (id: string, file: DemoFile) => Promise<void>;

export const keepIn =
  (config: Config): KeepFile =>
  async (id, { type, sha256, content }) => {
    const folder = join(config.home, 'files', 'incoming');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, crypto.randomUUID());
    await writeFile(path, content, { mode: 0o600 });
    await fileStore(config).keep(parseTypeId(id)?.uuid as string, path, { type, sha256 });
  };

export const fileOf = (name: string, type: string, content: Buffer): DemoFile => ({
  name,
  type,
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  content,
});

/** A page with a heading and lines; the same bytes every time. */
export async function pageOf(name: string, title: string, lines: string[]): Promise<DemoFile> {
  const pdf = new PDFDocument({ size: 'A4', margin: 64, info: { Title: title, CreationDate: new Date(0) } });
  pdf.font('Helvetica-Bold', 18).text(title).moveDown();
  for (const line of lines) pdf.font('Helvetica', 11).text(line);
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf as AsyncIterable<Buffer>) parts.push(part);
  return fileOf(name, 'application/pdf', Buffer.concat(parts));
}
