import { opens } from '../table.js';
import type { Reading, Row } from './reading.js';

/** What a payee has earned, and what a version would have paid: of payees that one sees. */
export async function probeEarnings(reading: Reading): Promise<void> {
  const { seat, report, facts } = reading;
  const idsOf = (kind: string) => Object.entries(facts.company.ids[kind] ?? {});
  const partners = idsOf('Partner').map(([, id], at) => `p${at}: earningsSummary(partnerId: "${id}") { currency balance }`);
  const sums = await reading.ask(`{ ${partners.join(' ')} }`);
  const open = opens('EarningsEntry', seat, 'read');
  report.check(`${seat.name}, sums of earnings are refused`, !open, sums.errors.length > 0);
  if (open)
    for (const [at, [label]] of idsOf('Partner').entries()) {
      // Whoever acts for a partner is answered their own, whom they name.
      const asked = seat.roles.includes('PARTNER_ADMIN') && seat.roles.length === 1 ? 'partner' : label;
      const entries = reading.seen('EarningsEntry').filter((entry) => entry.startsWith(asked));
      const [found] = (sums.data[`p${at}`] as Row[] | null) ?? [];
      const balance = entries.reduce((sum, entry) => sum + Number(facts.row('EarningsEntry', entry).amount), 0);
      report.check(`${seat.name}, what ${label} has earned`, balance, Number(found?.balance ?? 0));
    }
  const versions = idsOf('EarningsPlanVersion').map(
    ([, id], at) => `v${at}: earningsPlanVersionReplay(id: "${id}", startsOn: "2026-01-01", endsOn: "2026-12-31") { sales }`,
  );
  const replays = await reading.ask(`{ ${versions.join(' ')} }`);
  report.check(`${seat.name}, a version is not replayed`, !opens('EarningsPlanVersion', seat, 'replay'), replays.errors.length > 0);
}
