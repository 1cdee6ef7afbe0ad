import { Card, DetailSkeleton, Facts, Loaded, Page, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { PartnerLeadDocument, type PartnerLeadQuery } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { Candidates } from './candidates.js';
import { nameOf } from './name-of.js';
import { OfferHistory } from './offer-history.js';
import { partnerLeadWords } from './partner-lead-words.js';

/** A lead as the channel manager looks at it. */
export type PartnerLeadDetail = NonNullable<PartnerLeadQuery['lead']>;

/** One lead on its way to a partner: what has happened to it, and who would suit it. */
export default function PartnerLeadScreen() {
  const say = useWords(partnerLeadWords);
  const { id = '' } = useParams();
  const answer = useGraph(PartnerLeadDocument, { id });
  const lead = answer.data?.lead;
  return (
    <Page title={lead ? (nameOf(lead) ?? say('private')) : say('lead')} back={{ to: '/partner-leads', label: say('title') }}>
      <Loaded of={answer} pick={(data) => data.lead} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <About lead={found} />
            <OfferHistory lead={found} reload={answer.reload} />
            <Candidates lead={found} found={answer.data?.leadCandidates} reload={answer.reload} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ lead }: { lead: PartnerLeadDetail }) {
  const say = useWords(partnerLeadWords);
  const format = useFormat();
  const { city, region, country, industry, territory, product, need, source, score, createdAt, owner, partner, partnerSeller, firstTouchedAt } = lead;
  return (
    <Card title={say('about')}>
      <Facts
        facts={[
          [say('holder'), owner?.name ?? [partner?.name, partnerSeller?.name].filter(Boolean).join(', ')],
          [say('place'), [city, region, country && format.country(country)].filter(Boolean).join(', ')],
          [say('territory'), territory?.name],
          [say('industry'), industry],
          [say('product'), product?.name],
          [say('need'), need],
          [say('score'), score == null ? null : format.number(score)],
          [say('source'), source],
          [say('since'), format.dateTime(createdAt)],
          [say('touched'), firstTouchedAt && format.dateTime(firstTouchedAt)],
        ]}
      />
    </Card>
  );
}
