import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { ConsentEvent } from './consent-event.entity.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { ConsentWording } from './consent-wording.entity.js';
import { Suppression } from './suppression.entity.js';

personal(ConsentEvent, {
  subject: ['person'],
  others: { by: AT_WORK },
  erase: { note: 'null', ipAddress: 'null', userAgent: 'null', addressHash: 'null' },
  kept: KEPT.PROOF,
});
notPersonal(ConsentPurpose, 'what people are asked for');
notPersonal(ConsentWording, 'what people are asked');
notPersonal(Suppression, 'a hash that nobody can turn back into an address');
