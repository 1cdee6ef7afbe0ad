import { Alert, Text } from '@mantine/core';
import { Card, DetailSkeleton, Empty, Facts, Loaded, Page, PartnerLog, TierSteps, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { ProgrammeDocument, type ProgrammeQuery } from '@relata/schema/partner-portal';
import { IconStairs } from '@tabler/icons-react';
import { programmeWords } from './programme-words.js';

type Partner = NonNullable<NonNullable<ProgrammeQuery['viewer']>['partner']>;
type Tier = NonNullable<Partner['programme']>['tiers']['nodes'][number];

/** The partner's tier, what the next one takes, and what changed. */
export default function ProgrammeScreen() {
  const say = useWords(programmeWords);
  const answer = useGraph(ProgrammeDocument, {});
  return (
    <Page title={say('title')} text={answer.data?.viewer?.partner?.programme?.name}>
      <Loaded of={answer} pick={({ viewer }) => viewer?.partner} skeleton={<DetailSkeleton />}>
        {(partner) =>
          partner.programme ? (
            <>
              <Standing of={partner} />
              <TierSteps
                of={partner.tierProgress ?? []}
                about={(rank) => <Benefits of={partner.programme?.tiers.nodes.find((each) => each.rank === rank)} />}
              />
              <PartnerLog of={partner.changes.nodes} />
            </>
          ) : (
            <Empty icon={IconStairs} title={say('none')} text={say('none.text')} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Standing({ of: { tier, tierSince, tierGraceUntil, programme } }: { of: Partner }) {
  const say = useWords(programmeWords);
  const format = useFormat();
  const [review] = programme?.reviews.nodes ?? [];
  return (
    <Card title={say('tier')}>
      {tierGraceUntil && (
        <Alert color="orange" mb="md" title={say('grace', { until: format.day(tierGraceUntil) })}>
          {say('grace.text', { tier: tier?.name ?? '' })}
        </Alert>
      )}
      <Facts
        facts={[
          [say('tier'), tier?.name ?? say('noTier')],
          [say('since'), tierSince && format.day(tierSince)],
          [say('review'), review && format.day(review.reviewOn)],
        ]}
      />
      <Text mt="md">{programme?.description}</Text>
      <Text size="sm" c="dimmed">
        {programme && say(programme.promotion)}
      </Text>
    </Card>
  );
}

function Benefits({ of }: { of: Tier | undefined }) {
  const say = useWords(programmeWords);
  const format = useFormat();
  if (!of) return null;
  return (
    <div>
      <Text size="sm">{of.benefits}</Text>
      <Facts
        facts={[
          [say('discount'), Number(of.discount) > 0 && format.percent(of.discount)],
          [say('funds'), of.fundAllowance && format.money(of.fundAllowance)],
        ].map(([name, value]) => [name as string, value || null])}
      />
    </div>
  );
}
