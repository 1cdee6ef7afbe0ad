import type { Entry } from '@relata/portal-kit';
import { IconArrowBackUp, IconHome, IconMessageCircle, IconPackage } from '@tabler/icons-react';
import { portalWords } from './words.js';

const label = (key: Parameters<typeof portalWords.say>[0]) => () => portalWords.say(key);

/** The navigation, in its order. The first four with `inBar` stand in the bar of a phone. */
export const entries: Entry[] = [
  { to: '/', label: label('home'), icon: IconHome, inBar: true },
  { to: '/orders', label: label('orders'), icon: IconPackage, inBar: true },
  { to: '/questions', label: label('questions'), icon: IconMessageCircle, inBar: true },
  { to: '/returns', label: label('returns'), icon: IconArrowBackUp },
];
