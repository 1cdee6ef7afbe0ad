import { Bars, Card, Facts, MatterGrid, useFormat, useWords } from '@relata/portal-kit';
import type { RuleDetail } from './rule-screen.js';
import { ruleWords } from './rule-words.js';
import { RuleState } from './rules-screen.js';
import { WEIGHTS } from './weights.js';

/** What a version says. */
export function RuleFacts({ rule }: { rule: RuleDetail }) {
  const say = useWords(ruleWords);
  const format = useFormat();
  const whole = WEIGHTS.reduce((sum, name) => sum + rule[name], 0);
  const listed = (values: string[]) => (values.length > 0 ? values.join(', ') : say('any'));
  const { minScore, maxScore } = rule;
  return (
    <>
      <Card title={say('takes')} aside={<RuleState state={rule.state} />}>
        <Facts
          facts={[
            [say('territory'), rule.territory?.name ?? say('anywhere')],
            [say('countries'), listed(rule.countries)],
            [say('industries'), listed(rule.industries)],
            [say('sources'), listed(rule.sources)],
            [say('minScore'), minScore == null ? null : format.number(minScore)],
            [say('maxScore'), maxScore == null ? null : format.number(maxScore)],
            [say('programme'), rule.programme?.name ?? say('programme.all')],
            [say('territoryRequired'), say(rule.territoryRequired ? 'yes' : 'no')],
            [say('specialisations'), rule.specialisations.join(', ')],
            [say('requiredCourse'), rule.requiredCourse?.title],
            [say('capacity'), format.number(rule.capacity)],
            [say('maxOffers'), format.number(rule.maxOffers)],
            [say('acceptHours'), format.number(rule.acceptHours)],
            [say('touchHours'), format.number(rule.touchHours)],
            [say('calendar'), rule.calendar?.name],
            [say('manager'), rule.manager?.name],
            [say('previous'), rule.previous?.name],
            [say('since'), rule.activatedAt && format.dateTime(rule.activatedAt)],
            [say('until'), rule.retiredAt && format.dateTime(rule.retiredAt)],
          ]}
        />
      </Card>
      <MatterGrid>
        <Card title={say('weights')}>
          <Bars
            bars={WEIGHTS.map((name) => ({ key: name, name: say(name), size: rule[name], text: format.percent((rule[name] / whole).toFixed(3)) }))}
          />
        </Card>
      </MatterGrid>
    </>
  );
}
