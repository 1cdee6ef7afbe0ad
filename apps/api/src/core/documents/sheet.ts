import PDFDocument from 'pdfkit';

/** What stands on a page, in words already: an invoice, the slip of a return, a certificate. */
export interface Sheet {
  language: string;
  title: string;
  from: string[];
  to: string[];
  facts: [label: string, value: string][];
  /** Of the table; the first is as wide as there is room, the others stand to the right. Without columns there is no table. */
  columns: string[];
  rows: string[][];
  sums: [label: string, value: string][];
  notes: string[];
}

const MARGIN = 56;
const NARROW = 78;

/** The sheet as a PDF that can be read aloud: tagged, with its language and title. Long tables go on over pages. */
export function drawSheet(sheet: Sheet): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: sheet.language,
    displayTitle: true,
    info: { Title: sheet.title },
    bufferPages: true,
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const say = (kind: 'H1' | 'P', text: string, size: number) =>
    root.add(
      pdf.struct(kind, {}, () => void pdf.font(kind === 'H1' ? 'Helvetica-Bold' : 'Helvetica', size).text(printable(text), { paragraphGap: 2 })),
    );
  for (const line of sheet.from) say('P', line, 9);
  pdf.moveDown(2);
  for (const line of sheet.to) say('P', line, 11);
  pdf.moveDown(2);
  say('H1', sheet.title, 18);
  pdf.moveDown(0.5);
  for (const [label, value] of sheet.facts) say('P', `${label}: ${value}`, 10);
  pdf.moveDown(1);
  pdf.font('Helvetica', 9);
  if (sheet.columns.length > 0) drawTable(pdf, root, sheet);
  pdf.moveDown(2);
  for (const note of sheet.notes) say('P', note, 10);
  root.end();
  number(pdf, sheet.title);
  pdf.end();
  return done;
}

function drawTable(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, sheet: Sheet): void {
  const right = { align: { x: 'right' as const, y: 'top' as const }, width: NARROW };
  const row = (cells: string[], type: 'TH' | 'TD') => cells.map((text) => ({ text: printable(text), type }));
  pdf.table({
    structParent: root,
    columnStyles: sheet.columns.map((_, at) => (at === 0 ? '*' : right)),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#bbbbbb', padding: [4, 4, 4, 0] },
    data: [
      row(sheet.columns, 'TH'),
      ...sheet.rows.map((cells) => row(cells, 'TD')),
      ...sheet.sums.map(([label, value]) => row([label, ...Array.from({ length: sheet.columns.length - 2 }, () => ''), value], 'TD')),
    ],
  } as never);
}

/** Number and count of the pages, at the foot of each. */
function number(pdf: PDFKit.PDFDocument, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    pdf.switchToPage(at);
    // Else text below the margin begins a new page.
    pdf.page.margins.bottom = 0;
    pdf.font('Helvetica', 8).text(printable(`${title} · ${at + 1} / ${count}`), MARGIN, pdf.page.height - 36, { lineBreak: false });
  }
}

/** The fonts that every reader has know the letters of western Europe; of others the sign below the accent is left. */
export function printable(text: string): string {
  return [...text.replaceAll(/[\u00a0\u202f]/g, ' ')]
    .map((sign) => (KNOWN.test(sign) ? sign : sign.normalize('NFD').replaceAll(/\p{M}/gu, '')))
    .map((sign) => (KNOWN.test(sign) ? sign : '?'))
    .join('');
}
const KNOWN = /^[\u0020-\u007e\u00a1-\u00ff€‚„…†‡‰‹›‘’“”•–—™ŒœŠšŽžŸ]*$/u;
