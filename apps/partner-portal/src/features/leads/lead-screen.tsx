import { Anchor, Text } from '@mantine/core';
import { Card, Deadline, DetailSkeleton, Facts, Loaded, Page, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { LeadDocument, type LeadQuery } from '@relata/schema/partner-portal';
import { useParams } from 'react-router';
import { LeadActions } from './lead-actions.js';
import { LeadStatus } from './lead-status.js';
import { leadWords } from './lead-words.js';
import { sellersOf } from './sellers.js';

/** A lead as its screen asks for it. */
export type LeadDetail = NonNullable<LeadQuery['lead']>;

/** One lead: who it is, what it is about, and what is done with it. */
export default function LeadScreen() {
  const say = useWords(leadWords);
  const { id = '' } = useParams();
  const answer = useGraph(LeadDocument, { id });
  const lead = answer.data?.lead;
  return (
    <Page
      title={lead ? (lead.company ?? [lead.givenName, lead.familyName].join(' ')) : say('lead')}
      back={{ to: '/leads', label: say('title') }}
      actions={lead?.viewerCan.update && <LeadActions lead={lead} sellers={sellersOf(answer.data?.viewer)} />}
    >
      <Loaded of={answer} pick={(data) => data.lead} skeleton={<DetailSkeleton />}>
        {(found) => (
          <>
            <Standing lead={found} />
            <Who lead={found} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ lead }: { lead: LeadDetail }) {
  const say = useWords(leadWords);
  const format = useFormat();
  const { status, industry, product, need, source, partnerSeller, firstTouchedAt, disqualifyReason, opportunity } = lead;
  const [offer] = lead.offers.nodes;
  return (
    <Card title={say('about')} aside={<LeadStatus status={status} />}>
      {status === 'ASSIGNED' && offer?.answeredAt && offer.touchUntil && (
        <>
          <Text size="sm" c="dimmed">
            {say('touchTitle')}
          </Text>
          <Deadline from={offer.answeredAt} until={offer.touchUntil} />
        </>
      )}
      <Facts
        facts={[
          [say('industry'), industry],
          [say('product'), product?.name],
          [say('need'), need],
          [say('source'), source],
          [say('seller'), partnerSeller?.name],
          [say('since'), offer?.answeredAt && format.dateTime(offer.answeredAt)],
          [say('touched'), firstTouchedAt && format.dateTime(firstTouchedAt)],
          [say('because'), disqualifyReason],
          [say('deal'), opportunity?.name],
        ]}
      />
    </Card>
  );
}

function Who({ lead: { givenName, familyName, title, company, email, phone, city, region, country } }: { lead: LeadDetail }) {
  const say = useWords(leadWords);
  const format = useFormat();
  return (
    <Card title={say('contact')}>
      <Facts
        facts={[
          [say('name'), [givenName, familyName].filter(Boolean).join(' ')],
          [say('jobTitle'), title],
          [say('company'), company],
          [say('phone'), phone && <Anchor href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</Anchor>],
          [say('email'), email && <Anchor href={`mailto:${email}`}>{email}</Anchor>],
          [say('place'), [city, region, country && format.country(country)].filter(Boolean).join(', ')],
        ]}
      />
    </Card>
  );
}
