import { SegmentedControl } from '@mantine/core';
import {
  Bars,
  Card,
  daysFromToday,
  Empty,
  ListSkeleton,
  Loaded,
  Page,
  ScorecardFigures,
  useFilters,
  useFormat,
  useGraph,
  useWords,
} from '@relata/portal-kit';
import { ScorecardsDocument, type ScorecardsQuery } from '@relata/schema/employee-portal';
import { IconChartBar } from '@tabler/icons-react';
import { scorecardWords } from './scorecard-words.js';

type Scorecard = NonNullable<ScorecardsQuery['partnerScorecards']>[number];

/** All partners by score, and each one's figures beside target and median of its tier. */
export default function ScorecardsScreen() {
  const say = useWords(scorecardWords);
  const [{ period }, set] = useFilters(['period']);
  const answer = useGraph(ScorecardsDocument, { startsOn: daysFromToday(period === 'quarter' ? -91 : -364), endsOn: daysFromToday(0) });
  return (
    <Page title={say('title')} text={say('text')}>
      <SegmentedControl
        aria-label={say('period')}
        value={period || 'year'}
        onChange={(next) => set({ period: next === 'year' ? '' : next })}
        data={[
          { value: 'year', label: say('year') },
          { value: 'quarter', label: say('quarter') },
        ]}
      />
      <Loaded of={answer} pick={({ partnerScorecards }) => partnerScorecards} skeleton={<ListSkeleton />}>
        {(cards) =>
          cards.length === 0 ? (
            <Card>
              <Empty icon={IconChartBar} title={say('none')} text={say('none.text')} />
            </Card>
          ) : (
            <>
              <Ranking of={cards} />
              {cards.map((card) => (
                <ScorecardFigures key={card.partner?.id} title={card.partner?.name ?? '–'} figures={card.figures} currency={card.currency} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Ranking({ of }: { of: Scorecard[] }) {
  const say = useWords(scorecardWords);
  const format = useFormat();
  return (
    <Card title={say('score')}>
      <Bars
        bars={of.map(({ partner, rank, score }) => ({
          key: partner?.id ?? '',
          name: rank ? say('place', { rank, name: partner?.name ?? '–' }) : (partner?.name ?? '–'),
          about: partner?.tier?.name ?? '',
          size: Number(score ?? 0),
          text: score ? say('points', { score: format.number(Number(score)) }) : say('unranked'),
        }))}
      />
    </Card>
  );
}
