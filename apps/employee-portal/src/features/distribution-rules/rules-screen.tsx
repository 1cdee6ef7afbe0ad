import { type Column, DataTable, Empty, Page, Rows, Status, type Tone, useFormat, useListing, usePages, useWords } from '@relata/portal-kit';
import { type DistributionRuleState, DistributionRulesDocument, type RuleRowFragment } from '@relata/schema/employee-portal';
import { IconAdjustments } from '@tabler/icons-react';
import { ruleWords } from './rule-words.js';

const TONES: Record<DistributionRuleState, Tone> = { DRAFT: 'info', ACTIVE: 'good', RETIRED: 'quiet' };

/** Whether a version is in use. */
export function RuleState({ state }: { state: DistributionRuleState }) {
  const say = useWords(ruleWords);
  return <Status tone={TONES[state]}>{say(state)}</Status>;
}

/** Every version of every rule, the newest first. */
export default function RulesScreen() {
  const say = useWords(ruleWords);
  const format = useFormat();
  const listing = useListing('CREATED_AT DESC');
  const answer = usePages(DistributionRulesDocument, { first: 25 });
  const columns: Column<RuleRowFragment>[] = [
    { key: 'name', title: say('name'), cell: ({ name }) => name, card: 'title' },
    { key: 'state', title: say('state'), cell: ({ state }) => <RuleState state={state} />, card: 'beside' },
    { key: 'programme', title: say('programme'), cell: ({ programme }) => programme?.name ?? say('programme.all') },
    { key: 'manager', title: say('manager'), cell: ({ manager }) => manager?.name ?? '–' },
    { key: 'since', title: say('since'), cell: ({ activatedAt }) => format.date(activatedAt) },
    { key: 'until', title: say('until'), cell: ({ retiredAt }) => format.date(retiredAt) },
  ];
  return (
    <Page title={say('title')} text={say('text')} back={{ to: '/partner-leads', label: say('leads') }}>
      <Rows
        of={answer}
        pick={({ distributionRules }) => distributionRules}
        by={listing}
        none={<Empty icon={IconAdjustments} title={say('none')} text={say('none.text')} />}
      >
        {(rows) => <DataTable label={say('title')} columns={columns} rows={rows} to={({ id }) => `/distribution-rules/${id}`} />}
      </Rows>
    </Page>
  );
}
