import { opens } from '../table.js';
import type { Reading, Row } from './reading.js';

type Nodes = { nodes: Row[] } | null;

/** What is on a statement, what a payee has earned, and what a version would have paid: of payees that one sees. */
export async function probeEarnings(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const idsOf = (kind: string) => Object.entries(facts.company.ids[kind] ?? {});
  const statements = idsOf('EarningsStatement').map(([, id], at) => `s${at}: earningsStatementEntries(statementId: "${id}", first: 100) { nodes { id } }`);
  const partners = idsOf('Partner').map(([, id], at) => `p${at}: earningsSummary(partnerId: "${id}") { currency balance }`);
  const entries = await reading.ask(`{ ${statements.join(' ')} ${partners.join(' ')} }`);
  const open = opens('EarningsEntry', seat, 'read');
  report.check(`${seat.name}, entries of statements are refused`, !open, entries.errors.length > 0);
  if (open)
    for (const [at, [label]] of idsOf('EarningsStatement').entries()) {
      const mine = reading.seen('EarningsStatement').includes(label) ? [label, `${label} margin`] : [];
      const got = reading.labelsOf('EarningsEntry', (entries.data[`s${at}`] as Nodes)?.nodes ?? []);
      report.check(`${seat.name}, entries of statement ${label}`, mine, got.sort());
    }
  const versions = idsOf('EarningsPlanVersion').map(
    ([, id], at) => `v${at}: earningsPlanVersionReplay(id: "${id}", firstDay: "2026-01-01", lastDay: "2026-12-31") { sales }`,
  );
  const replays = await reading.ask(`{ ${versions.join(' ')} }`);
  report.check(`${seat.name}, a version is not replayed`, !opens('EarningsPlanVersion', seat, 'replay'), replays.errors.length > 0);
}
