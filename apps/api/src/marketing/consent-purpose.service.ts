import { assign, authorizeAny, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { languageOf } from '../directory/index.js';
import type { ConsentPurposeCreateInput, ConsentPurposeUpdateInput, ConsentWordingInput } from './consent.inputs.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { ConsentWording } from './consent-wording.entity.js';

const CHANNELS = ['EMAIL', 'PHONE', 'SMS', 'POST'];

export async function createPurpose(tx: Tx, input: ConsentPurposeCreateInput): Promise<ConsentPurpose> {
  authorizeAny(tx, 'create', ConsentPurpose);
  const purpose = new ConsentPurpose();
  await assign(tx, purpose, input);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(purpose.key))
    throw new Refused(UserErrorCode.INVALID, 'A key is lower-case words with hyphens: product-news.', 'key');
  if ((await tx.em.count(ConsentPurpose, { key: purpose.key })) > 0)
    throw new Refused(UserErrorCode.TAKEN, 'There is a purpose with this key.', 'key');
  checkChannels(purpose);
  if (input.wordings.length === 0) throw new Refused(UserErrorCode.REQUIRED, 'Say in at least one language what people are asked.', 'wordings');
  tx.em.persist(purpose);
  await addWordings(tx, purpose, input.wordings);
  return purpose;
}

export async function updatePurpose(tx: Tx, input: ConsentPurposeUpdateInput): Promise<ConsentPurpose> {
  const purpose = await load(tx, ConsentPurpose, input);
  await assign(tx, purpose, input);
  checkChannels(purpose);
  await addWordings(tx, purpose, input.wordings ?? []);
  return purpose;
}

function checkChannels(purpose: ConsentPurpose): void {
  purpose.channels = [...new Set(purpose.channels)];
  if (purpose.channels.length === 0 || purpose.channels.some((channel) => !CHANNELS.includes(channel)))
    throw new Refused(UserErrorCode.INVALID, `The channels are ${CHANNELS.join(', ')}; name at least one.`, 'channels');
}

/** Words that differ from the current ones become the next revision of their language. */
async function addWordings(tx: Tx, purpose: ConsentPurpose, inputs: ConsentWordingInput[]): Promise<void> {
  if (inputs.length > 50) throw new Refused(UserErrorCode.INVALID, 'Send at most 50 wordings at once.', 'wordings');
  const before = await tx.em.find(ConsentWording, { purpose }, { orderBy: { revision: 'desc' } });
  const languages = new Set<string>();
  for (const [at, input] of inputs.entries()) {
    const path = ['wordings', String(at)];
    const wording = new ConsentWording();
    await assign(tx, wording, input, path);
    wording.language = languageOf(wording.language, [...path, 'language']).toLowerCase();
    if (languages.has(wording.language)) throw new Refused(UserErrorCode.INVALID, 'This language stands in the list already.', [...path, 'language']);
    languages.add(wording.language);
    const current = before.find(({ language }) => language === wording.language);
    if (current?.text === wording.text && current.name === wording.name) continue;
    Object.assign(wording, { purpose, revision: (current?.revision ?? 0) + 1 });
    tx.em.persist(wording);
  }
}
