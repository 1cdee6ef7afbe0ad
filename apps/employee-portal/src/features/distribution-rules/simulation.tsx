import { Button, Group, Text } from '@mantine/core';
import { Bars, Card, type Column, DataTable, DetailSkeleton, Facts, Loaded, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { DistributionSimulationDocument, type DistributionSimulationQuery } from '@relata/schema/employee-portal';
import { useState } from 'react';
import { ruleWords } from './rule-words.js';

type Simulated = NonNullable<DistributionSimulationQuery['distributionSimulation']>;
const PAGE = 10;

/** Gives last quarter’s leads out by this version, once one asks for it: who would have got how many, and what goes elsewhere. */
export function Simulation({ ruleId }: { ruleId: string }) {
  const say = useWords(ruleWords);
  const [asked, setAsked] = useState(false);
  const [skip, setSkip] = useState(0);
  const answer = useGraph(DistributionSimulationDocument, { ruleId, first: PAGE, skip }, { pause: !asked, requestPolicy: 'cache-and-network' });
  if (!asked)
    return (
      <Card title={say('simulation')}>
        <Button variant="default" onClick={() => setAsked(true)}>
          {say('simulate')}
        </Button>
      </Card>
    );
  return (
    <Loaded of={answer} pick={({ distributionSimulation }) => distributionSimulation} skeleton={<DetailSkeleton />}>
      {(found) => (
        <>
          <Outcome found={found} />
          {found.differenceCount > 0 && <Differences found={found} skip={skip} turn={setSkip} />}
        </>
      )}
    </Loaded>
  );
}

function Outcome({ found }: { found: Simulated }) {
  const say = useWords(ruleWords);
  const format = useFormat();
  const whole = (value: string) => format.number(Math.round(Number(value)));
  return (
    <Card title={say('simulation')}>
      <Text size="sm" c="dimmed" mb="sm">
        {say('simulation.text', { start: format.day(found.startsOn), end: format.day(found.endsOn) })}
      </Text>
      {found.leads === 0 ? (
        <Text>{say('sim.none')}</Text>
      ) : (
        <>
          <Facts
            facts={[
              [say('sim.leads'), format.number(found.leads)],
              [say('sim.placed'), format.number(found.placed)],
              [say('sim.without'), format.number(found.withoutCandidate)],
              [say('sim.then'), format.number(found.acceptedThen)],
              [say('sim.expected'), whole(found.expectedAccepted)],
            ]}
          />
          <Bars
            bars={found.partners.flatMap(({ partner, leadsThen, leads, expectedAccepted }) => [
              {
                key: `${partner.id} now`,
                name: partner.name ?? '–',
                about: say('sim.now'),
                size: leads,
                text: `${format.number(leads)} (${say('sim.expected')}: ${whole(expectedAccepted)})`,
              },
              { key: `${partner.id} then`, name: partner.name ?? '–', about: say('sim.leadsThen'), size: leadsThen, text: format.number(leadsThen) },
            ])}
          />
        </>
      )}
    </Card>
  );
}

function Differences({ found, skip, turn }: { found: Simulated; skip: number; turn: (skip: number) => void }) {
  const say = useWords(ruleWords);
  const format = useFormat();
  type Row = Simulated['differences'][number] & { id: string };
  const columns: Column<Row>[] = [
    {
      key: 'lead',
      title: say('sim.lead'),
      cell: ({ lead }) => lead.company ?? [lead.givenName, lead.familyName].filter(Boolean).join(' '),
      card: 'title',
    },
    { key: 'went', title: say('sim.went'), cell: ({ partnerThen }) => partnerThen?.name ?? say('sim.nobody') },
    { key: 'goes', title: say('sim.goes'), cell: ({ partner }) => partner?.name ?? say('sim.nobody') },
    {
      key: 'score',
      title: say('sim.score'),
      cell: ({ score }) => format.number(score == null ? null : Number(score).toFixed(1)),
      end: true,
      card: 'beside',
    },
  ];
  const title = say('sim.differences', { count: found.differenceCount });
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        columns={columns}
        rows={found.differences.map((row) => ({ ...row, id: row.lead.id }))}
        to={({ id }) => `/partner-leads/${id}`}
      />
      {found.differenceCount > PAGE && (
        <Group p="md">
          <Button variant="default" disabled={skip === 0} onClick={() => turn(Math.max(0, skip - PAGE))}>
            {say('sim.back')}
          </Button>
          <Button variant="default" disabled={skip + PAGE >= found.differenceCount} onClick={() => turn(skip + PAGE)}>
            {say('sim.more')}
          </Button>
        </Group>
      )}
    </Card>
  );
}
