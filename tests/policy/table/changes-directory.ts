import type { Change, Find } from './changes.js';

/** An input that names its record and changes something of it. */
export const change = (of: string, action: string, values: object = {}, more: Partial<Change> = {}): Change => ({
  of,
  action,
  input: (label, find) => ({ id: find(of, label), ...values }),
  ...more,
});
/** Something new that belongs to nobody in particular. */
export const make = (of: string, values: (find: Find) => object, more: Partial<Change> = {}): Change => ({
  of,
  action: 'create',
  labels: ['new'],
  input: (_label, find) => values(find),
  ...more,
});

/** Who owns what was made with a label. */
export const OWNERS: Record<string, string> = {
  rep: 'SALES_REP',
  team: 'mate',
  foreign: 'stranger',
  agent: 'SUPPORT_AGENT',
  channel: 'CHANNEL_MANAGER',
};
export const owner = (label: string): string => OWNERS[label] ?? 'stranger';
const NEW_PERSON = { givenName: 'Nova', familyName: 'New', email: 'nova@new.test' };
const NIGHT = { weekday: 'MONDAY', opensAt: '00:00', closesAt: '06:00' };
const PLACE = { line1: '2 Ring', city: 'Graz', country: 'AT' };
/** Whose contact a label is. */
const accountOf = (label: string): string => ({ member: 'customer', admin: 'customer', undealt: 'dealt' })[label] ?? label;
const addressOf = (label: string) => {
  const [kind, of] = label.split(' ') as [string, string];
  return kind === 'account' ? { account: of } : { home: of === 'member' || of === 'admin' ? `contact ${of}` : of };
};
/** They write a person's profile: neither the e-mail address nor the birthday. */
const PROFILE_WRITERS: Change['without'] = ['CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'PARTNER_ADMIN', 'EMPLOYEE', 'FINANCE', 'ANALYST'];
const STAYS = ['contact rep', 'contact team', 'contact foreign', 'contact dealt', 'contact undealt'];

export const DIRECTORY_CHANGES: Record<string, Change> = {
  accountCreate: {
    of: 'Account',
    action: 'create',
    labels: ['rep', 'team', 'foreign'],
    input: (label, find) => ({ name: 'Newco', kind: 'BUSINESS', ownerId: find('Employee', owner(label)) }),
  },
  accountUpdate: change('Account', 'update', { phone: '+4315551' }),
  'accountUpdate:internal': change('Account', 'update', { notes: 'x' }, { without: ['CUSTOMER_ADMIN'] }),
  'accountUpdate:industry': change('Account', 'update', { industry: 'Mining' }, { without: ['CUSTOMER_ADMIN'] }),
  'accountUpdate:owner': {
    of: 'Account',
    action: 'update',
    input: (label, find, { who }) => ({ id: find('Account', label), ownerId: find('Employee', who.startsWith('SALES') ? who : 'SALES_REP') }),
    names: (_label, { who }) => [['Employee', who.startsWith('SALES') ? who : 'SALES_REP']],
    without: ['CUSTOMER_ADMIN'],
  },
  accountTagsAdd: change('Account', 'update', { tags: ['x'] }, { without: ['CUSTOMER_ADMIN'] }),
  accountTagsRemove: change('Account', 'update', { tags: ['labs'] }, { without: ['CUSTOMER_ADMIN'] }),
  accountMerge: {
    of: 'Account',
    action: 'merge',
    input: (label, find) => ({ id: find('Account', label), goneId: find('Account', label === 'team' ? 'rep' : 'team') }),
  },
  addressRemove: change('Address', 'delete'),
  addressSet: {
    of: 'Address',
    action: 'update',
    input: (label, find) => ({ id: find('Address', label), kind: label.startsWith('home') ? 'HOME' : 'OFFICE', ...PLACE }),
  },
  'addressSet:new': {
    of: 'Address',
    action: 'create',
    root: 'update',
    input: (label, find) => {
      const { account, home } = addressOf(label);
      return {
        ...(account ? { accountId: find('Account', account), kind: 'OFFICE' } : { personId: find('Person', home as string), kind: 'HOME' }),
        ...PLACE,
      };
    },
    names: (label) => {
      const { account, home } = addressOf(label);
      return [account ? ['Account', account] : ['Person', home as string]];
    },
  },
  contactCreate: {
    of: 'Contact',
    action: 'create',
    labels: ['rep', 'team', 'foreign', 'member', 'below', 'undealt'],
    input: (label, find) => ({ accountId: find('Account', accountOf(label)), person: NEW_PERSON }),
    names: (label) => [['Account', accountOf(label)]],
  },
  contactUpdate: change('Contact', 'update', { title: 'CTO' }),
  'contactUpdate:portal': change(
    'Contact',
    'update',
    { portalRole: null },
    {
      without: ['PARTNER_ADMIN'],
      // Their own role is for somebody else to take (`directory/contact.members.test.ts`).
      labels: ['member'],
    },
  ),
  contactRemove: change('Contact', 'delete'),
  personUpdate: change('Person', 'update', { phone: '+4315552' }),
  'personUpdate:email': change('Person', 'update', { email: 'moved@else.test' }, { without: PROFILE_WRITERS }),
  personMerge: {
    of: 'Person',
    action: 'merge',
    labels: STAYS,
    input: (label, find) => ({ id: find('Person', label), goneId: find('Person', label === 'contact team' ? 'contact rep' : 'contact team') }),
  },
  contactPointAdd: {
    of: 'ContactPoint',
    action: 'create',
    input: (label, find) => ({ id: find('Person', label), kind: 'PHONE', value: '+4315553' }),
    names: (label) => [['Person', label]],
  },
  contactPointPromote: change('ContactPoint', 'update'),
  contactPointRemove: change('ContactPoint', 'delete'),
  mergeUndo: change(
    'Merge',
    'update',
    {},
    {
      // Undoing takes the right to merge the record that stayed.
      narrowed: ({ roles }, labels) => {
        if (roles.includes('ADMIN')) return labels;
        const accounts = roles.includes('SALES_MANAGER') ? ['account team'] : [];
        return roles.includes('SUPPORT_MANAGER') || roles.includes('MARKETER') ? [...accounts, 'person'] : accounts;
      },
      rules: ['WRONG_STATE'],
    },
  ),
  duplicateDismiss: change('Duplicate', 'update'),
  territoryCreate: make('Territory', () => ({ name: 'North' })),
  territoryUpdate: change('Territory', 'update', { name: 'East' }),
  businessCalendarCreate: make('BusinessCalendar', () => ({ name: 'Night', timeZone: 'UTC', hours: [NIGHT] })),
  businessCalendarUpdate: change('BusinessCalendar', 'update', { name: 'Other' }),
  businessCalendarSetHours: change('BusinessCalendar', 'update', { validFrom: '2099-01-01', hours: [NIGHT] }),
  businessCalendarSetHolidays: change('BusinessCalendar', 'update', { set: [{ date: '2099-01-01', name: 'New Year' }] }),
  partnerCreate: make('Partner', () => ({ name: 'Newpart', type: 'RESELLER' })),
  partnerUpdate: change('Partner', 'update', { name: 'Other' }),
  'partnerUpdate:tier': {
    of: 'Partner',
    action: 'update',
    input: (label, find) => ({ id: find('Partner', label), tierId: find('PartnerTier', label === 'partner' ? 'dealers 2' : 'agents 1') }),
    without: ['PARTNER_ADMIN'],
  },
  'partnerUpdate:territories': {
    of: 'Partner',
    action: 'update',
    input: (label, find) => ({ id: find('Partner', label), territoryIds: [find('Territory', 'west')] }),
    // A partner's administrator is refused before any territory is looked for.
    names: (_label, { who }) => (who === 'PARTNER_ADMIN' ? [] : [['Territory', 'west']]),
    also: [['PartnerTerritory', 'create']],
    without: ['PARTNER_ADMIN'],
  },
  partnerMemberAdd: {
    of: 'PartnerMember',
    action: 'create',
    labels: ['seller', 'rival'],
    input: (label, find) => ({ partnerId: find('Partner', label === 'seller' ? 'partner' : 'rival'), role: 'SELLER', person: NEW_PERSON }),
    names: (label) => [['Partner', label === 'seller' ? 'partner' : 'rival']],
  },
  partnerMemberUpdate: change('PartnerMember', 'update', { active: false }, { rules: ['WRONG_STATE'] }),
  partnerMemberRemove: change('PartnerMember', 'delete', {}, { rules: ['WRONG_STATE'] }),
  employeeCreate: make('Employee', () => ({ person: NEW_PERSON })),
  employeeUpdate: change('Employee', 'update', { department: 'Lab' }),
  employeeRoleGrant: {
    of: 'EmployeeRole',
    action: 'create',
    labels: ['EMPLOYEE', 'SALES_REP', 'stranger', 'ADMIN'],
    input: (label, find) => ({ id: find('Employee', label), role: 'SUPPORT_MANAGER' }),
    names: (label) => [['Employee', label]],
    narrowed: (_seat, labels) => (labels.length > 0 ? ['EMPLOYEE', 'SALES_REP', 'stranger', 'ADMIN'] : []),
    inPerson: true,
  },
  // Nobody gives themself a role that sees pay (decision 0010).
  'employeeRoleGrant:pay': {
    of: 'EmployeeRole',
    action: 'create',
    labels: ['ADMIN'],
    input: (label, find) => ({ id: find('Employee', label), role: 'HR' }),
    narrowed: () => [],
    refusedAs: 'INVALID',
    inPerson: true,
  },
  employeeRoleRevoke: {
    of: 'EmployeeRole',
    action: 'delete',
    input: (label, find) => ({ id: find('Employee', label), role: label === 'missing' ? 'ADMIN' : label }),
    rules: ['WRONG_STATE'],
  },
  userSignOut: change('User', 'update'),
  userSecondFactorReset: change('User', 'update'),
  contactInvite: {
    of: 'Invitation',
    action: 'create',
    labels: ['member', 'below', 'rep', 'team', 'foreign'],
    input: (label, find) => ({ id: find('Contact', label) }),
    names: (label) => [['Contact', label]],
    // The customer's own have one already.
    state: `update contact set portal_role = 'MEMBER' where portal_role is null`,
  },
  partnerMemberInvite: {
    of: 'Invitation',
    action: 'create',
    labels: ['partner', 'rival'],
    input: (label, find) => ({ id: find('PartnerMember', label === 'partner' ? 'technician' : 'rival') }),
    names: (label) => [['PartnerMember', label === 'partner' ? 'technician' : 'rival']],
  },
  invitationRevoke: change('Invitation', 'update'),
  identityProviderCreate: make('IdentityProvider', () => ({
    name: 'Other',
    issuer: 'https://login.other.test',
    clientId: 'relata',
    clientSecret: 'secret',
    domains: ['other.test'],
  })),
  identityProviderUpdate: change('IdentityProvider', 'update', { name: 'Renamed' }),
  userInvite: make('User', (find) => ({ personId: find('Person', 'stranger'), email: 'stranger@new.test' })),
  userDisable: change('User', 'update'),
  userEnable: change(
    'User',
    'update',
    {},
    {
      state: 'update "user" set disabled_at = now()',
    },
  ),
  apiClientCreate: {
    of: 'ApiClient',
    action: 'create',
    labels: ['ADMIN'],
    input: () => ({ name: 'Mine', scopes: ['sales:read'] }),
    inPerson: true,
  },
  apiClientRevoke: change('ApiClient', 'update'),
};
