import { Button, Group } from '@mantine/core';
import { Card, Deadline, Facts, Status, type Tone, useFormat, useWords } from '@relata/portal-kit';
import type { LeadScoreBand, OfferCardFragment } from '@relata/schema/partner-portal';
import { useState } from 'react';
import { AcceptDialog } from './accept-dialog.js';
import { DeclineDialog } from './decline-dialog.js';
import { leadWords } from './lead-words.js';
import type { Sellers } from './sellers.js';

interface OfferCardProps {
  offer: OfferCardFragment;
  sellers: Sellers;
  reload: () => void;
}

const TONES: Record<LeadScoreBand, Tone> = { HOT: 'good', WARM: 'info', COLD: 'quiet' };

/** A lead on offer: what it is about, how long there is, and the answer. */
export function OfferCard({ offer, sellers, reload }: OfferCardProps) {
  const say = useWords(leadWords);
  const format = useFormat();
  const [asked, setAsked] = useState<'accept' | 'decline' | null>(null);
  const { company, city, region, country, industry, product, need, scoreBand, offeredAt, respondUntil, viewerCan } = offer;
  const done = () => {
    setAsked(null);
    reload();
  };
  const name = company ?? say('private');
  return (
    <Card title={name} aside={<Status tone={TONES[scoreBand]}>{say(scoreBand)}</Status>}>
      <Facts
        facts={[
          [say('place'), [city, region, country && format.country(country)].filter(Boolean).join(', ')],
          [say('industry'), industry],
          [say('product'), product?.name],
          [say('need'), need],
        ]}
      />
      <Deadline from={offeredAt} until={respondUntil} />
      {viewerCan.answer && Date.parse(respondUntil) > Date.now() && (
        <Group mt="md">
          <Button onClick={() => setAsked('accept')} aria-label={`${say('accept')}: ${name}`}>
            {say('accept')}
          </Button>
          <Button variant="default" onClick={() => setAsked('decline')} aria-label={`${say('decline')}: ${name}`}>
            {say('decline')}
          </Button>
        </Group>
      )}
      {asked === 'accept' && <AcceptDialog offer={offer} sellers={sellers} close={() => setAsked(null)} done={done} />}
      {asked === 'decline' && <DeclineDialog offer={offer} close={() => setAsked(null)} done={done} />}
    </Card>
  );
}
