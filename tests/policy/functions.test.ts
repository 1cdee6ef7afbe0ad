import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../apps/api/src/core/policy/roles.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { DENIED, isPrincipals, outcome, roleOf, signedInAs } from './sql.js';

const MERGERS: Role[] = ['SALES_MANAGER', 'SUPPORT_MANAGER', 'MARKETER', 'ADMIN'];
const HANDS: Role[] = ['SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER', 'ADMIN'];
const QUOTERS: Role[] = ['PARTNER_SELLER', 'PARTNER_ADMIN', 'SALES_REP', 'SALES_MANAGER', 'CHANNEL_MANAGER', 'FINANCE', 'ADMIN'];
const TAKERS_BACK: Role[] = ['SUPPORT_AGENT', 'SUPPORT_MANAGER', 'FINANCE', 'ADMIN'];
const RETURNERS: Role[] = ['CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', ...TAKERS_BACK];
const REGISTRARS: Role[] = ['CHANNEL_MANAGER', 'ADMIN'];
const REVOKERS: Role[] = ['CHANNEL_MANAGER', 'HR', 'ADMIN'];
const PAYERS_BACK: Role[] = ['SUPPORT_MANAGER', 'FINANCE', 'ADMIN'];

/** Who may call a function: every principal, some roles, no principal at all, or whoever has not signed in: the links of mails. */
type Callers = 'principals' | Role[] | 'system' | 'relata_auth' | 'guests';

/** Functions that run with rights which their caller lacks, each with who may call it and why it is one. */
const DEFINERS: Record<string, [Callers, string]> = {
  'relata.contact_ids': ['principals', 'scope: which contacts the caller is'],
  'relata.account_ids': ['principals', 'scope: the caller’s accounts and those below'],
  'relata.partner_account_ids': ['principals', 'scope: accounts on deals of the caller’s partner'],
  'relata.partner_contact_ids': ['principals', 'scope: contacts on those deals'],
  'relata.partner_person_ids': ['principals', 'scope: persons whom a partner’s members see'],
  'relata.sales_rep_sees_subject': [['SALES_REP'], 'scope: whether the caller sees, in this role, what a note is about'],
  'relata.sales_manager_sees_subject': [['SALES_MANAGER'], 'the same'],
  'relata.channel_manager_sees_subject': [['CHANNEL_MANAGER'], 'the same'],
  'relata.is_employed': ['principals', 'scope: whether a person works here, yes or no'],
  'relata.is_insider': ['principals', 'scope: whether a person works here or for a partner, yes or no'],
  'relata.may_belong': ['principals', 'scope: whether the administrator of an account may make a person a contact there, yes or no'],
  'relata.may_join': ['principals', 'scope: whether a partner may make a person a member, yes or no'],
  'relata.price_list_ids': ['principals', 'scope: price lists that apply to the caller'],
  'relata.prices': ['principals', 'a price for given products: from the caller’s own lists where they are a customer or partner'],
  'relata.business_calendars': ['principals', 'hours and holidays, to count by; they are no secret'],
  'relata.sla_histories': ['principals', 'what clocks look at, of cases that the caller has seen: times and states, never words'],
  'relata.sla_policies': ['principals', 'what is promised; it is no secret'],
  'relata.rate': ['principals', 'an exchange rate; rates are no secret'],
  'relata.snapshot_day': ['principals', 'the last day that has snapshots, and nothing of them'],
  'relata.discount_limit': ['principals', 'the limit of a caller’s own roles'],
  'relata.current_id': ['principals', 'which record stands for one that was merged: an id for an id, whose row is then read by policy'],
  'relata.survivors': ['principals', 'the same for several'],
  'relata.queue_ids': ['principals', 'scope: queues whose cases the caller takes'],
  'relata.agent_load': ['principals', 'how many cases an agent has; the field is for employees'],
  'relata.partner_load': ['principals', 'the same of a partner'],
  'relata.works_for': ['principals', 'whether a person works for a partner, yes or no'],
  'relata.hand_on_case': [HANDS, 'gives a case to where its giver may not change it any more; asks whether it was theirs'],
  'relata.escalate_case': [HANDS, 'the same, for a case that is raised; also for the clocks'],
  'relata.route_case': ['system', 'gives a waiting case to an agent; run by a job'],
  'relata.opportunity_comment_author': [
    'principals',
    'who said something on a deal, by name, for who knows the id of the comment; analysts don’t have the field',
  ],
  'relata.quote_requester': ['principals', 'the same of who asked for a quote'],
  'relata.case_author_name': ['principals', 'who wrote a message, by name, for who knows the id of the message; analysts don’t have the field'],
  'relata.external_ids': ['principals', 'the ids that a record has elsewhere, for who knows its id; the field is hidden where the policy says so'],
  'relata.is_referenced': ['principals', 'whether anything points to a record, yes or no, before it is deleted'],
  'relata.answer_lead_offer': [
    ['PARTNER_SELLER', 'PARTNER_ADMIN'],
    'takes a lead that is offered to the caller’s partner, which they see only then; asks whether it is theirs to answer',
  ],
  'relata.sells_for': ['principals', 'whether a person sells for a partner, yes or no'],
  'relata.address_hash': [['SUPPORT_AGENT', 'SUPPORT_MANAGER', 'MARKETER', 'ADMIN'], 'looks an address up on the suppression list'],
  'relata.mailbox': ['principals', 'the mailbox of a person as a hash, which says nothing without its key'],
  'relata.mail_held': ['system', 'the gate for mails'],
  'relata.suppress': ['system', 'an address that bounced or complained'],
  'relata.confirm_consents': ['guests', 'the signed link of a confirmation mail'],
  'relata.withdraw_consents': ['guests', 'the signed link to get no more mails'],
  'relata.consent_link': ['guests', 'the names of the purposes that such a link is about'],
  'relata.personal_counts': ['principals', 'how many records are one’s own, by kind; administrators ask it of anyone'],
  'relata.erasure_obstacles': ['principals', 'what stands in the way of one’s own erasure; administrators ask it of anyone'],
  'relata.signed_in_recently': ['principals', 'whether the caller has just signed in, yes or no'],
  'relata.confirm_privacy_request': ['principals', 'sets a request of the caller’s own going, or that of a signed link'],
  'relata.privacy_archive_of': ['principals', 'the archive of the caller’s own export'],
  'relata.erase_words_of': ['system', 'what to look for in texts'],
  'relata.erase_words': ['system', 'takes it out of every text, in history too'],
  'relata.erase_person': ['system', 'erases whoever asked for it'],
  'relata.audit_redact': ['system', 'takes values of erased records out of the audit'],
  'relata.audit_redact_words': ['system', 'takes words out of it, and says so in it'],
  'relata.quiz_size': ['principals', 'how many questions a quiz has, of a version that the caller has seen'],
  'relata.is_required': ['principals', 'whether the caller has to take a course, by their own role and partner'],
  'relata.member_ids': ['principals', 'scope: the people of the caller’s partner'],
  'relata.partner_course_ids': ['principals', 'scope: courses that are for partners; ids, whose rows are then read by policy'],
  'relata.attempt_chance': ['principals', 'how many attempts are left, of an enrolment that the caller has seen'],
  'relata.complete_lesson': ['principals', 'a lesson that the caller has read, of their own enrolment'],
  'relata.begin_attempt': ['principals', 'an attempt of the caller’s own, with questions that they may not read elsewhere'],
  'relata.answer_question': ['principals', 'an answer in an attempt of the caller’s own'],
  'relata.submit_attempt': ['principals', 'grades an attempt of the caller’s own by what is right, which they may not read'],
  'relata.own_enrolment': ['system', 'holds an enrolment; called by those functions'],
  'relata.grade_attempt': ['system', 'the same; also by a job'],
  'relata.pass_course': ['system', 'issues the certificate of who has passed; called by those functions'],
  'relata.check_certificate': ['principals', 'whether a certificate holds, for who has its number and code'],
  'relata.tell_certificates_ended': [REVOKERS, 'whose partners are concerned when a certificate ends; HR sees no partners'],
  'relata.certified_people': ['principals', 'how many people of a partner are certified; a partner asks of itself alone'],
  'relata.article_hits': ['principals', 'search: ids of what is published to the caller’s audiences, whose rows are then read by policy'],
  'relata.tier_measures': ['system', 'what all partners of a programme have reached, of orders, deals and answers that nobody sees whole'],
  'relata.tier_moves': ['system', 'who moves by that'],
  'relata.run_tiers': ['system', 'moves them and writes the log; run by a job'],
  'relata.tier_replay': [['ADMIN', 'CHANNEL_MANAGER'], 'the moves by other requirements, without writing'],
  'relata.tier_progress': [
    ['ADMIN', 'ANALYST', 'CHANNEL_MANAGER', 'FINANCE', 'PARTNER_ADMIN', 'PARTNER_MARKETER', 'PARTNER_SELLER', 'PARTNER_TECHNICIAN'],
    'how a partner stands to its tiers, for itself and for who sees all of partners; its seller sees no whole revenue elsewhere',
  ],
  'relata.partner_apply': ['principals', 'an application of whoever sends it; nothing is looked up and nothing answered'],
  'relata.confirm_partner_application': ['principals', 'the address of an application is its sender’s: finds it by the hash of the token'],
  'relata.application_likenesses': [['ADMIN', 'CHANNEL_MANAGER'], 'what an application is like, for who decides on it'],
  'relata.ask_survey': ['system', 'asks somebody after an event; called by triggers'],
  'relata.survey_question': ['principals', 'what a link asks: finds it by the hash of the token'],
  'relata.answer_survey': ['principals', 'one answer, by the token of the link or by the person who is asked'],
  'relata.article_audiences': ['system', 'scope: whose articles the caller’s role may find; called by the search'],
  'relata.earnings_credit': [['CHANNEL_MANAGER', 'FINANCE'], 'makes the entries that are missing, which no role may insert; answers how many'],
  'relata.earnings_replay': [
    ['CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'],
    'what a version would pay, as sums; a rate on the margin looks at cost',
  ],
  'relata.earnings_pay': [['FINANCE'], 'pays a statement: an entry and a state, which no role may write'],
  'relata.earnings_open_statements': ['system', 'makes statements; run by a job'],
  'relata.earnings_close_statements': ['system', 'the same, closes them'],
  'relata.earnings_follow': ['system', 'starts the crediting of a sale; called by triggers'],
  'relata.registration_approvers': [REGISTRARS, 'who would have to approve a registration, for who decides on it and reads no roles of others'],
  'relata.open_registration_approvals': [REGISTRARS, 'writes those down, and the caller as the first; of a registration that is undecided'],
  'relata.find_registration_conflicts': [REGISTRARS, 'compares a registration with everything there is; who decides on it reads what is found'],
  'relata.fund_return': [
    ['PARTNER_ADMIN', 'CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'],
    'what came of an activity, in numbers, for who sees the request and not its leads',
  ],
  'relata.reached_tier_ids': ['principals', 'scope: the tier of the caller’s partner and those below it'],
  'relata.partner_figures': [
    ['PARTNER_SELLER', 'PARTNER_ADMIN', 'CHANNEL_MANAGER', 'ANALYST'],
    'figures of partners over what the caller need not see; whoever acts for a partner gets those of that one alone',
  ],
  'relata.claim_key': ['principals', 'keys of retries, the caller’s own'],
  'relata.finish_key': ['principals', 'the same'],
  'relata.enqueue': ['principals', 'jobs that follow from a write; a list of tasks, without mails'],
  'relata.assign_territories': ['principals', 'puts records where the rules of the territories say'],
  'relata.quote_approvers': [QUOTERS, 'who has to approve; looks at limits and roles that the caller doesn’t see'],
  'relata.open_quote_approvals': [QUOTERS, 'writes those steps, which no role may insert'],
  'relata.viewer_price': ['principals', 'what a product costs the caller; looks at the currency of their account'],
  'relata.hold_order': [RETURNERS, 'holds an order for as long as one of its returns changes; nothing of it is shown or written'],
  'relata.return_days': ['principals', 'days within which a product can be given back, be it still shown to the caller or not'],
  'relata.contact_language': ['principals', 'the language of a contact, and nothing else of them'],
  'relata.take_back': [TAKERS_BACK, 'notes on assets that they were given back'],
  'relata.place_replacement': [PAYERS_BACK, 'places the order that replaces an inspected return, without charge'],
  'relata.merge_records': [MERGERS, 'moves what points to a record that goes, of which the caller sees a part'],
  'relata.undo_merge': [MERGERS, 'moves it back'],
  'relata.has_standing': [MERGERS, 'whether a person signs in or could, yes or no'],
  'relata.give_api_key': [['ADMIN'], 'keeps the hash of a new key in the schema of the sign-in'],
  'relata.standing': [['ADMIN'], 'what a person is, to explain what they see'],
  'relata.api_key_used_at': [['ADMIN'], 'when a key was last used'],
  'relata.find_account_duplicates': ['system', 'writes pairs; run by a job'],
  'relata.find_person_duplicates': ['system', 'the same'],
  'relata.refresh_teams': ['system', 'works teams out; called by a trigger'],
  'relata.set_indexes_aside': ['system', 'an import drops the indexes of a table that has never held a row'],
  'relata.bring_indexes_back': ['system', 'and builds them at its end'],
  'relata.insert_unwatched': ['system', 'adds the rows of an import without their triggers'],
  'relata.audit_act': ['system', 'one entry for an import'],
  'relata.audit_refusal': ['principals', 'an entry for what was refused, in the caller’s name'],
  'auth.enqueue_sign_up': ['relata_auth', 'the one job of a sign-up; what comes of it nobody is told'],
  'relata.ensure_role': ['relata_auth', 'makes the role of a combination from a fixed list'],
  'relata.has_second_factor': [['ADMIN'], 'whether a sign-in has a second factor, yes or no'],
  'relata.reset_second_factor': [['ADMIN'], 'takes a second factor away and ends the sessions'],
  'relata.end_sessions': [['ADMIN'], 'ends somebody’s sessions'],
  'relata.keep_provider_secret': [['ADMIN'], 'keeps the secret of a company’s own sign-in, encrypted, in the schema of the sign-in'],
  'relata.audit_user_act': ['system', 'an entry for an act on a sign-in that leaves no trace in a record'],
  'relata.contact_sign_in': ['principals', 'whether a contact whom the caller sees signs in, in one word'],
  'relata.signs_in': [['ADMIN'], 'whether somebody signs in, yes or no'],
  'auth.is_invited': ['relata_auth', 'whether somebody may choose a first password, yes or no'],
  'auth.providers': ['relata_auth', 'where a company signs in by itself'],
  'auth.standing': ['relata_auth', 'what a person is, which is all that the sign-in learns of the company'],
  'auth.api_client': ['relata_auth', 'whose an API key is'],
  'auth.audit_sign_in': ['relata_auth', 'an entry for what happens at the sign-in'],
  'auth.ask_email_change': ['relata_auth', 'another address to sign in with, which a link has to confirm'],
  'auth.waiting_email': ['relata_auth', 'the address that waits for that link, for its owner'],
  'auth.end_email_change': ['relata_auth', 'what waits is over; the link that stops it goes on'],
  'relata.email_taken': [['ADMIN'], 'whether somebody else signs in with an address or may take it back, yes or no'],
  'auth.confirm_email_change': ['relata_auth', 'that link, by the hash of its token'],
  'auth.stop_email_change': ['relata_auth', 'the link that stops it, by the hash of its token'],
  'auth.tell_sign_in_changed': ['relata_auth', 'a mail to whose sign-in has changed, in words that we have'],
  'auth.enqueue_mail': ['relata_auth', 'the one job that the sign-in may cause'],
};
/** What triggers run with the rights of the system: follows from a write on rows that its maker need not be allowed to write or see. */
const TRIGGERS: Record<string, string> = {
  audit: 'writes the audit',
  partner_changed: 'writes the log of a partner, which nobody else may write',
  onboarding_begins: 'gives a new partner its steps',
  onboarding_step_done: 'starts the job that makes a partner active with its last step',
  certificate_does_step: 'a certificate does the step of the onboarding that waits for it',
  survey_case_resolved: 'asks who had a case that is resolved',
  survey_order_delivered: 'asks whose order has arrived',
  check_enrolment: 'a course is open, and for somebody like who is enrolled',
  course_moves_on: 'who is at a course goes on with its newest version',
  index_article: 'keeps what is published ready to be searched',
  account_changed: 'writes the timeline of an account',
  email_reserved: 'an address that may come back to whoever had it is nobody else’s',
  invited: 'makes the sign-in of who is invited, and sends the mail',
  invitation_revoked: 'ends what the link of an invitation opens',
  invitation_accepted: 'notes that a first password was chosen',
  provider_changed: 'ends the sessions that began with a company’s own sign-in',
  user_follows: 'keeps the sign-in in step with the graph’s user',
  sla_follows: 'enqueues the job that works clocks out',
  sla_ground_moves: 'the same, where hours or tiers change',
  support_tier_changed: 'writes down in which tier an account was',
  teams_follow: 'works teams out when the tree of managers changes',
  refuse_manager_cycle: 'looks at the whole tree of managers',
  order_line_cost: 'takes the cost, which who sells need not see',
  payment_counts: 'adds a payment to its invoice',
  credit_note_counts: 'lowers an invoice by its credit note, and pays back what was paid beyond',
  credit_within_invoice: 'no more is credited than was invoiced',
  return_within_order: 'no more is given back than was delivered',
  return_ended: 'assets of a return that is rejected are the customer’s again',
  make_assets: 'makes what was delivered an asset',
  consent_evidence: 'puts evidence beside a consent, which whoever gives it may not read or write',
  lead_offers_end: 'gives leads on whose offers have ended',
  lead_offers_begin: 'a lead that is on offer waits for nobody’s decision any more',
  lead_moves_offers: 'what happens to a lead happens to its offers, which who changes it need not see',
  leads_arrive: 'gives new leads out',
  won_makes_customer: 'a deal that is won makes its account a customer',
  lead_brings_activities: 'activities of a lead follow it',
  stage_change_account: 'a change of stage has the account of its deal',
  stage_changes_follow: 'and follows it',
  attachment_gone: 'removes the file of a record that was deleted',
  fund_document_gone: 'the same',
  earnings_follow_order: 'starts the crediting of what happened to an order',
  earnings_follow_invoice: 'the same',
  earnings_follow_deal: 'the same, of a deal',
  earnings_entry_holds: 'no clawback beyond its credit, and nothing on a statement that has closed',
  earnings_version_stays: 'a published version never changes',
  earnings_adjusted: 'puts an adjustment that two have agreed on into the ledger',
  registration_told: 'keeps every state of a registration, which nobody writes by hand',
  closed_ends_registration: 'a deal that is won or lost ends its registration',
  partner_asset_version_gone: 'the same',
  partner_logo_gone: 'the same',
  fund_takes: 'a record of a fund has its partner and currency from the one above it',
  fund_entry_takes: 'the same',
  fund_request_takes: 'the same',
  fund_claim_takes: 'the same',
  fund_document_takes: 'the same',
  fund_entry_counts: 'no balance of a fund goes below zero, and no budget is exceeded',
  fund_request_counts: 'sets aside what is approved, and gives back what is left',
  fund_claim_counts: 'no more is claimed than was approved; pays out of the fund',
  case_waits: 'puts a case into the default queue, which who opens it doesn’t see',
  case_to_route: 'starts the router',
  case_opened: 'writes the history of a case, which nobody else may write',
  case_changed: 'the same',
  case_message_written: 'the same',
  quote_request_task: 'what a partner asks for is a task of the deal’s owner, which partners may not write or see',
  quote_request_over: 'ends that task, and tells who asked',
  quote_answers_request: 'a quote that is sent answers what was asked',
  quote_request_follows: 'a request ends with its deal, and goes with it to another owner',
  quote_line_locked: 'an accepted quote never changes',
};
/** Who has not signed in. What guests may call has a list of its own. */
const UNKNOWN = ['relata_nobody', 'relata_guest'];
/** All that a guest may call, whatever rights it runs with, each with its reason. */
const GUESTS: Record<string, string> = {
  ...Object.fromEntries(
    'api_client_id employee_id import_id partner_id person_id principal_kind request_id scopes user_id'
      .split(' ')
      .map((name) => [`relata.${name}`, 'who acts, from the variables of the transaction']),
  ),
  'relata.article_hits': 'finds published articles, of guests those for everyone; ids, which are then read by policy',
  'relata.check_certificate': 'whether a certificate holds, for whoever has its number and code',
  'relata.partner_apply': 'an application to become a partner',
  'relata.confirm_partner_application': 'confirms it, for whoever has the link',
  'relata.survey_question': 'what a link asks, for whoever has it',
  'relata.answer_survey': 'one answer, for whoever has the link',
  'relata.plain_text': 'text without marks, of an article that they read',
  'relata.text_config': 'the dictionary of a language',
  'relata.claim_key': 'keys of retries',
  'relata.finish_key': 'the same',
  'relata.confirm_privacy_request': 'the signed link of a privacy request',
  'relata.confirm_consents': 'the signed link of a confirmation mail',
  'relata.withdraw_consents': 'the signed link to get no more mails',
  'relata.consent_link': 'the names of the purposes that such a link is about',
};
const FOLLOWS = /^[a-z_]+_(follows|moves)_[a-z_]+$/;

describe('functions of the database', () => {
  let bench: TestBench;
  let definers: { name: string; trigger: boolean; config: string[] | null; owner: string; callers: string[] }[];
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.asEmployee(['SALES_REP', 'HR']);
    definers = await bench.sql(`select n.nspname || '.' || p.proname as name, p.prorettype = 'trigger'::regtype as trigger, p.proconfig as config,
        pg_get_userbyid(p.proowner)::text as owner,
        coalesce((select array_agg(r.rolname::text order by r.rolname) from pg_roles r where (r.rolname ~ '^relata_' and r.rolname !~ '^relata_c_')
          and r.oid <> p.proowner and not pg_has_role(r.oid, p.proowner, 'usage') and has_function_privilege(r.oid, p.oid, 'execute')), '{}') as callers
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')`);
  });
  afterAll(() => bench?.close());

  test('that run with more rights than their caller has stand on the list with their reason', () => {
    const known = (name: string, trigger: boolean) =>
      trigger ? name.replace('relata.', '') in TRIGGERS || FOLLOWS.test(name.replace('relata.', '')) : name in DEFINERS;
    expect(definers.length).toBeGreaterThan(40);
    expect(definers.filter(({ name, trigger }) => !known(name, trigger)).map(({ name }) => name)).toEqual([]);
  });

  test('of the list are all there', () => {
    const there = new Set(definers.map(({ name }) => name));
    const optional = ['relata.audit_refusal'];
    const gone = [...Object.keys(DEFINERS), ...Object.keys(TRIGGERS).map((name) => `relata.${name}`)].filter((name) => !there.has(name));
    expect(gone.filter((name) => !optional.includes(name))).toEqual([]);
  });

  test('that do pin where they look names up, with temporary tables last', () => {
    const paths = new Set(['search_path=public, pg_temp', 'search_path=pg_catalog, pg_temp']);
    expect(definers.filter(({ config }) => !config?.some((line) => paths.has(line))).map(({ name, config }) => `${name} ${config}`)).toEqual([]);
  });

  test('that do belong to a role that is itself under the policies, but those that only the owner’s rights can do', () => {
    const owned = definers.filter(({ owner }) => !/^relata_(system|audit|loader|eraser)$/.test(owner)).map(({ name }) => name);
    expect(owned.sort()).toEqual(['relata.bring_indexes_back', 'relata.ensure_role', 'relata.set_indexes_aside']);
  });

  test('that do are called by whom the list says', () => {
    for (const { name, trigger, callers } of definers) {
      const principals = callers.filter((role) => isPrincipals(role) && !UNKNOWN.includes(role));
      const others = callers.filter((role) => !isPrincipals(role));
      const given = trigger ? 'system' : (DEFINERS[name]?.[0] ?? 'system');
      if (given === 'principals') expect({ name, principals: principals.length }).toEqual({ name, principals: 17 });
      else expect({ name, principals }).toEqual({ name, principals: Array.isArray(given) ? given.map(roleOf).sort() : [] });
      const logins = others.filter((role) => ['relata_api', 'relata_auth'].includes(role));
      expect({ name, logins }).toEqual({ name, logins: given === 'relata_auth' ? ['relata_auth'] : [] });
    }
  });

  test('are called by guests where the list says why, and nowhere else', async () => {
    const open = await bench.sql<{
      name: string;
    }>(`select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('relata', 'auth', 'graphile_worker') and has_function_privilege('relata_guest', p.oid, 'execute') and has_schema_privilege('relata_guest', n.oid, 'usage')`);
    expect(open.map(({ name }) => name).sort()).toEqual(Object.keys(GUESTS).sort());
  });

  test('are none that everyone may call, in the schemas of ours', async () => {
    const open = await bench.sql(`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('relata', 'auth') and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`);
    expect(open).toEqual([]);
  });

  test('let no principal send a mail of their own wording, open approvals as a customer or undo a merge as an outsider', async () => {
    const calls: [role: string, sql: string][] = [
      ['relata_sales_rep', `select relata.enqueue('mail.send', '{}')`],
      ['relata_admin', `select relata.enqueue('mail.send', '{}')`],
      ['relata_customer_admin', 'select relata.open_quote_approvals(gen_random_uuid(), gen_random_uuid())'],
      ['relata_partner_admin', 'select relata.undo_merge(gen_random_uuid())'],
      ['relata_sales_rep', `select relata.merge_records(gen_random_uuid(), gen_random_uuid(), '{}')`],
      ['relata_admin', `select relata.audit_act('IMPORT', 'Import', null, null)`],
      ['relata_admin', `select relata.insert_unwatched('account', 'x', '{}')`],
      ['relata_admin', `select relata.ensure_role('relata_c_000000000000000000000000', '{relata_admin}')`],
      ['relata_admin', `select auth.standing(gen_random_uuid())`],
      ['relata_admin', `select relata.confirm_consents(gen_random_uuid(), '', '')`],
      ['relata_marketer', `select relata.mail_held('a@b.test', null, null)`],
      ['relata_customer_member', `select relata.address_hash('a@b.test')`],
    ];
    await signedInAs(bench, 'relata_api', async (client) => {
      for (const [role, sql] of calls) {
        await client.query(`begin; set local role ${role}`);
        expect({ sql, state: await outcome(client, sql) }).toEqual({ sql, state: DENIED });
        await client.query('rollback');
      }
    });
  });

  test('tell the limit of a caller’s own roles, whatever roles they name', async () => {
    await bench.sql(`insert into discount_limit (role, max_discount) values ('SALES_MANAGER', 0.3), ('SALES_REP', 0.1)`);
    const limit = (role: string) =>
      signedInAs(bench, 'relata_api', async (client) => {
        await client.query(`begin; set local role ${role}`);
        const { rows } = await client.query(`select relata.discount_limit('{SALES_REP,SALES_MANAGER}')::float8 as "limit"`);
        return rows[0].limit;
      });
    expect([await limit('relata_sales_manager'), await limit('relata_sales_rep'), await limit('relata_customer_admin')]).toEqual([0.3, 0.1, 0]);
  });
});
