import { SegmentedControl } from '@mantine/core';
import { DetailSkeleton, daysFromToday, Loaded, Page, ScorecardFigures, useFilters, useGraph, useViewer, useWords } from '@relata/portal-kit';
import { ScorecardDocument } from '@relata/schema/partner-portal';
import { scorecardWords } from './scorecard-words.js';

/** The partner's own figures, each with what is expected of its tier. */
export default function ScorecardScreen() {
  const say = useWords(scorecardWords);
  const [{ period }, set] = useFilters(['period']);
  const partnerId = useViewer()?.partner?.id ?? '';
  const startsOn = daysFromToday(period === 'quarter' ? -91 : -364);
  const answer = useGraph(ScorecardDocument, { partnerId, startsOn, endsOn: daysFromToday(0) }, { pause: !partnerId });
  const tier = answer.data?.partnerScorecard?.partner?.tier?.name;
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
      <Loaded of={answer} pick={({ partnerScorecard }) => partnerScorecard} skeleton={<DetailSkeleton />}>
        {({ figures, currency }) => <ScorecardFigures title={tier ? say('tier', { tier }) : say('title')} figures={figures} currency={currency} />}
      </Loaded>
    </Page>
  );
}
