import { Button } from '@mantine/core';
import { toast, useConfirm, useSend, useWords } from '@relata/portal-kit';
import {
  DistributionRuleActivateDocument,
  DistributionRuleCreateDocument,
  DistributionRuleDeleteDocument,
  DistributionRuleRetireDocument,
} from '@relata/schema/employee-portal';
import { useNavigate } from 'react-router';
import type { RuleDetail } from './rule-screen.js';
import { ruleWords } from './rule-words.js';

/** From draft into use and out of it; a new version of any. */
export function RuleActions({ rule: { id, name, state, version } }: { rule: RuleDetail }) {
  const say = useWords(ruleWords);
  const confirm = useConfirm();
  const go = useNavigate();
  const [create, creating] = useSend(DistributionRuleCreateDocument);
  const [activate, activating] = useSend(DistributionRuleActivateDocument);
  const [retire, retiring] = useSend(DistributionRuleRetireDocument);
  const [remove, removing] = useSend(DistributionRuleDeleteDocument);
  const input = { id, expectedVersion: version };

  const renew = async () => {
    const outcome = await create({ input: { name: say('new.name', { name }), previousId: id, idempotencyKey: crypto.randomUUID() } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('made'));
    const made = outcome?.payload.distributionRule;
    if (made) void go(`/distribution-rules/${made.id}`);
  };
  const putIntoUse = async () => {
    const question = { title: say('activate.question', { name }), text: say('activate.text'), action: say('activate') };
    const outcome = (await confirm(question)) === null ? null : await activate({ input });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('activated', { name }));
  };
  const takeOut = async () => {
    const question = { title: say('retire.question', { name }), text: say('retire.text'), action: say('retire'), danger: true };
    const outcome = (await confirm(question)) === null ? null : await retire({ input });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('retired', { name }));
  };
  const throwAway = async () => {
    const question = { title: say('delete.question', { name }), action: say('delete'), danger: true };
    const outcome = (await confirm(question)) === null ? null : await remove({ input });
    if (!outcome) return;
    toast(outcome.userErrors[0]?.message ?? say('deleted'));
    if (outcome.userErrors.length === 0) void go('/distribution-rules');
  };
  return (
    <>
      <Button variant="default" loading={creating} onClick={() => void renew()}>
        {say('new')}
      </Button>
      {state === 'DRAFT' && (
        <>
          <Button variant="default" loading={removing} onClick={() => void throwAway()}>
            {say('delete')}
          </Button>
          <Button loading={activating} onClick={() => void putIntoUse()}>
            {say('activate')}
          </Button>
        </>
      )}
      {state === 'ACTIVE' && (
        <Button variant="default" loading={retiring} onClick={() => void takeOut()}>
          {say('retire')}
        </Button>
      )}
    </>
  );
}
