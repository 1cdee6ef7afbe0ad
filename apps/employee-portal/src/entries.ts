import type { Entry } from '@relata/portal-kit';
import {
  // One a line.
  IconBook,
  IconBriefcase,
  IconBuildingStore,
  IconChartBar,
  IconCoins,
  IconHome,
  IconInbox,
  IconLock,
  IconReceipt,
  IconSchool,
  IconShieldCheck,
  IconStairs,
  IconTarget,
  // One a line.
  IconUser,
} from '@tabler/icons-react';
import { portalWords } from './words.js';

const label = (key: Parameters<typeof portalWords.say>[0]) => () => portalWords.say(key);
const yours = label('yours');

/** The navigation, in its order. Those with `inBar` stand in the bar of a phone, four at most. */
export const entries: Entry[] = [
  { to: '/', label: label('home'), icon: IconHome, inBar: true },
  { to: '/registrations', label: label('registrations'), icon: IconShieldCheck, inBar: true, roles: ['CHANNEL_MANAGER', 'ADMIN'] },
  { to: '/partner-leads', label: label('partnerLeads'), icon: IconTarget, roles: ['CHANNEL_MANAGER', 'ANALYST', 'ADMIN'] },
  { to: '/earnings', label: label('earnings'), icon: IconReceipt, roles: ['CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'] },
  { to: '/partner-assets', label: label('assets'), icon: IconBook, roles: ['CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'] },
  { to: '/scorecards', label: label('scorecards'), icon: IconChartBar, roles: ['CHANNEL_MANAGER', 'ANALYST'] },
  { to: '/funds', label: label('funds'), icon: IconCoins, roles: ['CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'] },
  {
    to: '/opportunities',
    label: label('opportunities'),
    icon: IconBriefcase,
    inBar: true,
    roles: ['SALES_REP', 'SALES_MANAGER', 'CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'],
  },
  { to: '/applications', label: label('applications'), icon: IconInbox, roles: ['CHANNEL_MANAGER', 'ADMIN'] },
  { to: '/partners', label: label('partners'), icon: IconBuildingStore, roles: ['CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'], inBar: true },
  { to: '/programmes', label: label('programmes'), icon: IconStairs, roles: ['CHANNEL_MANAGER', 'ADMIN'] },
  { to: '/learning', label: label('learning'), icon: IconSchool, roles: ['CHANNEL_MANAGER', 'HR', 'ADMIN'] },
  { to: '/profile', label: label('profile'), icon: IconUser, group: yours },
  { to: '/security', label: label('security'), icon: IconLock, group: yours },
];
