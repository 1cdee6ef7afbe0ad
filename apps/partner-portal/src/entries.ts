import type { Entry } from '@relata/portal-kit';
import {
  IconBook,
  // One a line.
  IconBriefcase,
  IconBuilding,
  IconBuildingStore,
  IconCertificate,
  IconChartBar,
  IconChecklist,
  IconCoins,
  IconHome,
  IconLock,
  IconMessageCircle,
  IconReceipt,
  IconSchool,
  IconShieldCheck,
  IconStairs,
  IconTarget,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { portalWords } from './words.js';

const label = (key: Parameters<typeof portalWords.say>[0]) => () => portalWords.say(key);
const yours = label('yours');

/** The navigation, in its order. Those with `inBar` stand in the bar of a phone, four at most. */
export const entries: Entry[] = [
  { to: '/', label: label('home'), icon: IconHome, inBar: true },
  { to: '/registrations', label: label('registrations'), icon: IconShieldCheck, inBar: true, roles: ['PARTNER_ADMIN', 'PARTNER_SELLER'] },
  { to: '/leads', label: label('leads'), icon: IconTarget, inBar: true, roles: ['PARTNER_ADMIN', 'PARTNER_SELLER'] },
  { to: '/earnings', label: label('earnings'), icon: IconReceipt, roles: ['PARTNER_ADMIN'] },
  { to: '/assets', label: label('assets'), icon: IconBook },
  { to: '/scorecard', label: label('scorecard'), icon: IconChartBar, roles: ['PARTNER_ADMIN', 'PARTNER_SELLER'] },
  { to: '/funds', label: label('funds'), icon: IconCoins, roles: ['PARTNER_ADMIN'] },
  { to: '/opportunities', label: label('opportunities'), icon: IconBriefcase, inBar: true, roles: ['PARTNER_ADMIN', 'PARTNER_SELLER'] },
  { to: '/customers', label: label('customers'), icon: IconBuildingStore, roles: ['PARTNER_ADMIN', 'PARTNER_SELLER'] },
  { to: '/cases', label: label('cases'), icon: IconMessageCircle },
  { to: '/programme', label: label('programme'), icon: IconStairs },
  { to: '/onboarding', label: label('onboarding'), icon: IconChecklist, roles: ['PARTNER_ADMIN'] },
  { to: '/learning', label: label('learning'), icon: IconSchool },
  { to: '/company', label: label('company'), icon: IconBuilding, group: yours },
  { to: '/members', label: label('members'), icon: IconUsers, group: yours },
  { to: '/profile', label: label('profile'), icon: IconUser, group: yours },
  { to: '/certificates/check', label: label('check'), icon: IconCertificate, open: true, group: yours },
  { to: '/security', label: label('security'), icon: IconLock, group: yours },
];
