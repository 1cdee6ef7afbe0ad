import { Button } from '@mantine/core';
import { currentLanguage, DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { PreferencesDocument, type PreferencesQuery } from '@relata/schema/self-service';
import { ConsentHistory } from './consent-history.js';
import { MailLanguage } from './mail-language.js';
import { preferenceWords } from './preference-words.js';
import { PurposeCard } from './purpose-card.js';
import { useConsents } from './use-consents.js';

type Person = NonNullable<NonNullable<PreferencesQuery['viewer']>['person']>;
export type Consent = Person['consents']['nodes'][number];
export type ConsentEvent = Person['consentEvents']['nodes'][number];
export type Purpose = NonNullable<PreferencesQuery['consentPurposes']>['nodes'][number];
export type Wording = Purpose['wordings']['nodes'][number];

/** What people would read of a purpose today: in their language, else in English, else in any; the latest of each. */
export function wordingOf({ wordings: { nodes } }: Purpose): Wording | undefined {
  const latest = [...nodes].sort((a, b) => b.revision - a.revision);
  return [currentLanguage(), 'en'].map((wanted) => latest.find(({ language }) => language === wanted)).find(Boolean) ?? latest[0];
}

/** What the viewer may be written or called for, and how they say so. What their own business needs comes in any case. */
export default function PreferencesScreen() {
  const say = useWords(preferenceWords);
  const answer = useGraph(PreferencesDocument, {});
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded
        of={answer}
        pick={({ viewer, consentPurposes }) => viewer?.person && consentPurposes && { person: viewer.person, purposes: consentPurposes.nodes }}
        skeleton={<DetailSkeleton />}
      >
        {({ person, purposes }) => (
          <>
            {purposes.map((purpose) => (
              <PurposeCard key={purpose.id} purpose={purpose} consents={person.consents.nodes} email={person.email ?? ''} />
            ))}
            <WithdrawAll consents={person.consents.nodes} />
            <MailLanguage person={person} />
            <ConsentHistory events={person.consentEvents.nodes} purposes={purposes} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function WithdrawAll({ consents }: { consents: Consent[] }) {
  const say = useWords(preferenceWords);
  const [update, sending] = useConsents();
  const given = consents.filter(({ state, purpose }) => state !== 'WITHDRAWN' && purpose);
  if (given.length < 2) return null;
  const changes = given.map(({ purpose, channel }) => ({ purposeId: purpose?.id ?? '', channel, granted: false }));
  return (
    <div>
      <Button variant="default" loading={sending} onClick={() => void update(changes, say('withdrawn.all'))}>
        {say('withdraw.all')}
      </Button>
    </div>
  );
}
