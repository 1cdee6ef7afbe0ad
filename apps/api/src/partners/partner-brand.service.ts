import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { fileStore } from '../core/files/store.js';
import { assign, find, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Partner } from '../directory/index.js';
import type { PartnerBrandSaveInput } from './partner-asset.inputs.js';
import { PartnerBrand, PartnerLogo } from './partner-brand.entity.js';

/** Of what it has, its types leave this out. */
interface Printer {
  openImage(content: Buffer): { width: number; height: number };
}

const MOST_BYTES = 2_000_000;
const MOST_PIXELS = 4000;

/** How the caller's partner presents itself: there is one, made with the first saving. A logo that another takes the place of goes. */
export async function savePartnerBrand(tx: Tx, input: PartnerBrandSaveInput): Promise<PartnerBrand> {
  const { partnerId } = tx.ctx.principal;
  if (!partnerId) throw new Refused(UserErrorCode.INVALID, 'Only a partner says how it presents itself.', 'name');
  const partner = tx.em.getReference(Partner, toTypeId('par', partnerId));
  const known = await tx.em.findOne(PartnerBrand, { partner });
  const brand = known ?? Object.assign(new PartnerBrand(), { partner });
  await assign(tx, brand, input);
  if (input.logoId && input.logoId !== brand.logo?.id) {
    const logo = await find(tx, PartnerLogo, input.logoId, 'logoId');
    await checkLogo(tx, logo);
    const before = brand.logo;
    logo.partner = partner;
    brand.logo = logo;
    if (before) {
      await tx.em.flush();
      await tx.sql('delete from partner_logo where id = $1', [uuidOf('plo', before.id)]);
    }
  }
  if ((brand.contact ?? '').split('\n').length > 5) throw new Refused(UserErrorCode.INVALID, 'The contact has at most five lines.', 'contact');
  tx.em.persist(brand);
  return brand;
}

/** What can't be printed later is said now, and a picture that would take all memory is never unpacked. */
async function checkLogo(tx: Tx, { id, size }: PartnerLogo): Promise<void> {
  if (size > MOST_BYTES) throw new Refused(UserErrorCode.INVALID, 'A logo has at most 2 MB.', 'logoId');
  const content = await fileStore(tx.ctx.app.config).open(uuidOf('plo', id) as string);
  if (!content) throw Refused.notFound('logo', 'logoId');
  try {
    const { width, height } = (new PDFDocument() as unknown as Printer).openImage(await buffer(content));
    if (Math.max(width, height) <= MOST_PIXELS) return;
  } catch {
    throw new Refused(UserErrorCode.INVALID, 'This picture can’t be printed; save it as a PNG or a JPEG once more.', 'logoId');
  }
  throw new Refused(UserErrorCode.INVALID, `A logo is at most ${MOST_PIXELS} pixels wide and high.`, 'logoId');
}
