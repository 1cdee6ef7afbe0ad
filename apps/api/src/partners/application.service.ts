import { createHmac } from 'node:crypto';
import { type App, assign, find, load, newId, Refused, type Tx, task, UserErrorCode, uuidOf } from '../core/index.js';
import {
  addMember,
  countryOf,
  createPartner,
  currentEmployee,
  domainOf,
  languageOf,
  PartnerCreateInput,
  PartnerMemberAddInput,
  PartnerMemberPersonInput,
  Person,
} from '../directory/index.js';
import { PartnerApplication } from './application.entity.js';
import type {
  PartnerApplicationApproveInput,
  PartnerApplicationConfirmInput,
  PartnerApplicationRejectInput,
  PartnerApplyInput,
} from './application.inputs.js';

const LONGEST = 2_000;

/** The answer is the same whatever is known of the company or the person: an id that leads nowhere. */
export async function apply(tx: Tx, input: PartnerApplyInput): Promise<PartnerApplication> {
  const application = Object.assign(new PartnerApplication(), { id: newId('paa') });
  await assign(tx, application, input);
  application.country = countryOf(application.country);
  if (application.domain) application.domain = domainOf(application.domain);
  if (application.language) application.language = languageOf(application.language);
  if ((application.message?.length ?? 0) > LONGEST)
    throw new Refused(UserErrorCode.INVALID, `A message has at most ${LONGEST} characters.`, 'message');
  await tx.sql('select relata.partner_apply($1)', [JSON.stringify(application)]);
  return application;
}

export async function confirmApplication(tx: Tx, { token }: PartnerApplicationConfirmInput): Promise<PartnerApplication> {
  await tx.sql('select relata.confirm_partner_application($1)', [token]);
  return Object.assign(new PartnerApplication(), { id: newId('paa') });
}

/** A partner, its first administrator and their invitation, all or nothing. */
export async function approveApplication(tx: Tx, input: PartnerApplicationApproveInput): Promise<PartnerApplication> {
  const application = await waiting(tx, input);
  const partner = await createPartner(
    tx,
    Object.assign(new PartnerCreateInput(), {
      name: application.organisation,
      type: application.partnerType,
      status: 'ONBOARDING',
      domain: application.domain ?? null,
      programmeId: input.programmeId ?? null,
      channelManagerId: input.channelManagerId ?? currentEmployee(tx)?.id ?? null,
    }),
  );
  await tx.em.flush();
  const { givenName, familyName, email, phone, language } = application;
  const known = input.personId ? await find(tx, Person, input.personId, 'personId') : null;
  const person = known
    ? null
    : Object.assign(new PartnerMemberPersonInput(), { givenName, familyName, email, phone: phone ?? null, language: language ?? null });
  const member = await addMember(
    tx,
    Object.assign(new PartnerMemberAddInput(), {
      partnerId: partner.id,
      role: 'ADMIN',
      personId: known?.id ?? null,
      person,
      allowDuplicate: input.allowDuplicate ?? false,
    }),
  );
  decide(tx, application, 'APPROVED');
  application.partner = partner;
  await tx.em.flush();
  const invited = { personId: uuidOf('per', member.person.id), partnerId: uuidOf('par', partner.id), email: known?.email ?? email };
  await tx.sql('select relata.enqueue($1, $2)', ['invitation.member', invited]);
  return application;
}

export async function rejectApplication(tx: Tx, input: PartnerApplicationRejectInput): Promise<PartnerApplication> {
  const application = await waiting(tx, input);
  const reason = input.reason.trim();
  if (!reason || reason.length > 1_000)
    throw new Refused(UserErrorCode.INVALID, 'Say why, in 1 to 1,000 characters; it is mailed to them.', 'reason');
  decide(tx, application, 'REJECTED');
  application.rejectReason = reason;
  await tx.sql('select relata.enqueue($1, $2)', ['partners.tellRejected', { applicationId: uuidOf('paa', application.id) }]);
  return application;
}

async function waiting(tx: Tx, input: PartnerApplicationApproveInput | PartnerApplicationRejectInput): Promise<PartnerApplication> {
  const application = await load(tx, PartnerApplication, input);
  if (application.status !== 'WAITING') throw new Refused(UserErrorCode.WRONG_STATE, 'This application is decided already.', 'id');
  return application;
}

function decide(tx: Tx, application: PartnerApplication, status: 'APPROVED' | 'REJECTED'): void {
  Object.assign(application, { status, decidedAt: new Date(), decidedBy: currentEmployee(tx) });
}

/** It follows from the id and the secret, so that a mail which is sent again has the same link. */
export const tokenOf = ({ secret }: App['config'], applicationId: string): string =>
  createHmac('sha256', secret).update(`partner application ${applicationId}`).digest('base64url');

/** What nobody confirmed is gone after a week, and what was turned down after a year. */
task(
  'partners.forgetApplications',
  async (_payload, { system }) => {
    await system((client) =>
      client.query(`delete from partner_application where status = 'UNCONFIRMED' and created_at < now() - interval '7 days'
        or status = 'REJECTED' and decided_at < now() - interval '1 year'`),
    );
  },
  '10 3 * * *',
);
