import PDFDocument from 'pdfkit';
import { printable } from '../core/documents/sheet.js';

/** What a co-branded document is printed from. */
export interface CoBranded {
  title: string;
  language: string;
  body: string;
  /** Whose it is: printed in the head of the first page and at its foot. Null: the place for it, for who edits it. */
  brand: { name: string; contact: string | null; logo: Buffer | null } | null;
}

const MARGIN = 56;
const LOGO = { width: 160, height: 64 };

/** A document with the partner's logo and contact, tagged so that it can be read aloud. */
export async function coBrandedPdf({ title, language, body, brand }: CoBranded): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: brand?.name ?? '' },
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const say = (kind: 'H1' | 'P', text: string, size: number, more: PDFKit.Mixins.TextOptions = {}) =>
    root.add(
      pdf.struct(kind, {}, () => {
        pdf.font(kind === 'H1' ? 'Helvetica-Bold' : 'Helvetica', size).text(printable(text), { paragraphGap: 6, ...more });
      }),
    );
  head(pdf, root, brand);
  say('H1', title, 24);
  pdf.moveDown(0.5);
  for (const paragraph of body.split(/\n\s*\n/)) {
    for (const line of paragraph.split('\n')) {
      const bullet = /^\s*-\s+(.*)$/.exec(line)?.[1];
      say('P', bullet ? `• ${bullet}` : line, 12, bullet ? { indent: 12 } : {});
    }
    pdf.moveDown(0.6);
  }
  if (brand?.contact) {
    pdf.moveDown(1);
    say('P', brand.name, 12);
    for (const line of brand.contact.split('\n')) say('P', line, 11, { paragraphGap: 0 });
  }
  root.end();
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** The logo at the top, or the name where there is none; without a partner, the place that is theirs. */
function head(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, brand: CoBranded['brand']): void {
  const { logo } = brand ?? {};
  if (logo && brand) {
    root.add(pdf.struct('Figure', { alt: printable(brand.name) }, () => void pdf.image(logo, MARGIN, MARGIN, { fit: [LOGO.width, LOGO.height] })));
  } else {
    root.add(pdf.struct('P', {}, () => void pdf.font('Helvetica-Bold', 14).text(printable(brand?.name ?? '…'), MARGIN, MARGIN)));
  }
  pdf.x = MARGIN;
  pdf.y = MARGIN + LOGO.height + 24;
}
