import { DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { DistributionRuleDocument, type DistributionRuleQuery } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { RuleActions } from './rule-actions.js';
import { RuleFacts } from './rule-facts.js';
import { RuleForm } from './rule-form.js';
import { ruleWords } from './rule-words.js';
import { Simulation } from './simulation.js';

/** A version as its screen asks for it, and what its form offers to choose from. */
export type RuleDetail = NonNullable<DistributionRuleQuery['distributionRule']>;
export type RuleChoices = Pick<DistributionRuleQuery, 'businessCalendars' | 'courses' | 'territories' | 'partnerProgrammes'>;

/** One version of a rule: what it says, to be changed while it is a draft, and what it would have done. */
export default function RuleScreen() {
  const say = useWords(ruleWords);
  const { id = '' } = useParams();
  const answer = useGraph(DistributionRuleDocument, { id });
  const { data } = answer;
  const rule = data?.distributionRule;
  return (
    <Page
      title={rule?.name ?? say('rule')}
      back={{ to: '/distribution-rules', label: say('title') }}
      actions={rule?.viewerCan.update && <RuleActions rule={rule} />}
    >
      <Loaded of={answer} pick={({ distributionRule }) => distributionRule} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <RuleFacts rule={found} />
            {data && found.state === 'DRAFT' && found.viewerCan.update && <RuleForm key={found.version} rule={found} choices={data} />}
            <Simulation ruleId={found.id} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
