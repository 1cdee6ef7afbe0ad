import { parseTypeId } from '../../../apps/api/src/core/ids.js';
import { type Kind, opens } from '../table.js';
import type { Reading, Row } from './reading.js';

/** What stands on the timeline of an account, and the field of each kind that says which account and which contact. */
const BRANCHES: Record<string, { kind: Kind; with?: Kind[]; contact?: boolean; title: string[] }> = {
  ACTIVITY: { kind: 'Activity', contact: true, title: ['subject'] },
  ORDER: { kind: 'Order', contact: true, title: ['number'] },
  OPPORTUNITY: { kind: 'Opportunity', title: ['name'] },
  STAGE_CHANGE: { kind: 'OpportunityStageChange', with: ['Opportunity', 'Stage'], title: [] },
  LEAD: { kind: 'Lead', contact: true, title: ['givenName', 'familyName'] },
  CASE: { kind: 'Case', contact: true, title: ['number', 'subject'] },
  ACCOUNT_CHANGE: { kind: 'AccountChange', title: ['summary'] },
};

/** An entry is there for who sees the record behind it, and says no more than that record does. */
export function checkTimeline(reading: Reading, kind: Kind, label: string, entries: Row[], where: string): void {
  const { facts, report, seat } = reading;
  const field = kind === 'Contact' ? 'contact' : 'account';
  const wanted = Object.values(BRANCHES)
    .filter((branch) => field === 'account' || branch.contact)
    .filter((branch) => opens('TimelineEntry', seat, 'read') && (branch.with ?? []).every((other) => opens(other, seat, 'read')))
    .flatMap((branch) =>
      reading
        .seen(branch.kind)
        .filter((each) => facts.pointsTo(branch.kind, each, field, kind) === label)
        .map((each) => uuidOf(facts.id(branch.kind, each))),
    );
  report.check(where, wanted.sort(), entries.map(({ id }) => uuidOf(id as string)).sort());
  for (const { id } of entries) report.pass(seat.name, 'TimelineEntry', 'read', id as string);
  for (const entry of entries) {
    const branch = BRANCHES[entry.kind as string];
    const label = branch && reading.seen(branch.kind).find((each) => uuidOf(facts.id(branch.kind, each)) === uuidOf(entry.id as string));
    const isHidden = branch?.title.some((name) => !reading.readers(branch.kind, name)?.includes(label ?? ''));
    report.check(`${where}: title of ${entry.kind}`, isHidden ?? 'a known kind', entry.title === null);
  }
}

/** Entries of records that one doesn't see. */
export function invisibleEntries(reading: Reading, entries: Row[]): string[] {
  const visible = new Set(Object.values(BRANCHES).flatMap(({ kind }) => reading.seen(kind).map((label) => uuidOf(reading.facts.id(kind, label)))));
  return entries.map(({ id }) => id as string).filter((id) => !visible.has(uuidOf(id)));
}

const uuidOf = (id: string): string => parseTypeId(id)?.uuid as string;
