import { Base, computed, entity, int, ref, text } from '../core/index.js';
import { Partner, Person } from '../directory/index.js';

@entity({ prefix: 'pbr', describe: 'How a partner presents itself on co-branded documents.', uniques: [['partner_id']] })
export class PartnerBrand extends Base {
  @ref(() => Partner, { describe: 'The partner.' })
  partner!: Partner;

  @text({ describe: 'Its name, as it is printed.', max: 120 })
  name!: string;

  @text({ describe: 'Whom to ask and how, in up to five lines.', nullable: true, max: 400, filter: false })
  contact?: string | null;

  @ref(() => PartnerLogo, { describe: 'Its logo.', nullable: true })
  logo?: PartnerLogo | null;
}

@entity({
  prefix: 'plo',
  describe: 'A logo of a partner, PNG or JPEG. Upload it by POST /partner-logos, name its id in partnerBrandSave, and get it at its url.',
  indexes: ['partner_id, created_at, id', { name: 'partner_logo_loose', expression: '(uploaded_by_id, created_at) where partner_id is null' }],
})
export class PartnerLogo extends Base {
  @ref(() => Partner, { describe: 'The partner; null while nobody uses it, for a day at most.', nullable: true })
  partner?: Partner | null;

  @ref(() => Person, { describe: 'Who uploaded it.', nullable: true })
  uploadedBy?: Person | null;

  @text({ describe: 'Its name.' })
  name!: string;

  @text({ describe: 'Its media type, found in what it holds.', max: 100 })
  type!: string;

  @int({ describe: 'Its size in bytes.', min: 1 })
  size!: number;

  @text({ describe: 'Its SHA-256 checksum, in hexadecimal.', max: 64 })
  sha256!: string;

  @computed('text', { describe: 'Where it is, with `?show` as a picture.', sql: (row) => `('/partner-logos/' || relata.type_id('plo', ${row}.id))` })
  url?: string;
}
