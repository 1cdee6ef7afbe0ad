import type { Entry } from '@relata/portal-kit';
import {
  IconArrowBackUp,
  IconBell,
  IconBike,
  IconFileText,
  IconFingerprint,
  IconHome,
  IconLifebuoy,
  IconLock,
  IconMapPin,
  IconMessageCircle,
  IconPackage,
  IconReceipt2,
  IconShieldCheck,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { portalWords } from './words.js';

const label = (key: Parameters<typeof portalWords.say>[0]) => () => portalWords.say(key);
const yours = label('yours');

/** The navigation, in its order. Those with `inBar` stand in the bar of a phone, four at most. */
export const entries: Entry[] = [
  { to: '/', label: label('home'), icon: IconHome, inBar: true },
  { to: '/orders', label: label('orders'), icon: IconPackage, inBar: true },
  { to: '/questions', label: label('questions'), icon: IconMessageCircle, inBar: true },
  { to: '/returns', label: label('returns'), icon: IconArrowBackUp },
  { to: '/invoices', label: label('invoices'), icon: IconReceipt2 },
  { to: '/quotes', label: label('quotes'), icon: IconFileText },
  { to: '/catalogue', label: label('catalogue'), icon: IconBike, inBar: true },
  { to: '/assets', label: label('assets'), icon: IconShieldCheck },
  { to: '/help', label: label('help'), icon: IconLifebuoy, open: true },
  { to: '/profile', label: label('profile'), icon: IconUser, group: yours },
  { to: '/addresses', label: label('addresses'), icon: IconMapPin, group: yours },
  { to: '/members', label: label('members'), icon: IconUsers, group: yours },
  { to: '/preferences', label: label('preferences'), icon: IconBell, group: yours },
  { to: '/security', label: label('security'), icon: IconLock, group: yours },
  { to: '/privacy', label: label('privacy'), icon: IconFingerprint, group: yours },
];
