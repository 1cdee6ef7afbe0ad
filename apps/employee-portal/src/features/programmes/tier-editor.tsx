import { Button, Group, NumberInput, Select, Stack, Text, Title } from '@mantine/core';
import { Card, partnerWords, toast, useSend, useWords } from '@relata/portal-kit';
import {
  type PlannedRequirementInput,
  type ProgrammeEditorQuery,
  type TierMeasure,
  TierRequirementsSetDocument,
  type TierWindow,
} from '@relata/schema/employee-portal';
import { useState } from 'react';
import { programmesWords } from './programmes-words.js';
import { Replay } from './tier-replay.js';

type Programme = NonNullable<ProgrammeEditorQuery['partnerProgramme']>;

/** A requirement while it is being written. */
interface Draft {
  key: string;
  kind: TierMeasure;
  threshold: string | number;
  window: TierWindow;
  courseId: string | null;
  courseTitle: string | null;
}

const MEASURES: TierMeasure[] = ['REVENUE', 'REGISTRATIONS', 'WON_DEALS', 'CERTIFIED_PEOPLE', 'SATISFACTION'];
const WINDOWS: TierWindow[] = ['TRAILING_YEAR', 'PROGRAMME_YEAR'];

const draftsOf = ({ tiers }: Programme): Record<string, Draft[]> =>
  Object.fromEntries(
    tiers.nodes.map((tier) => [
      tier.id,
      tier.requirements.nodes.map(({ id, kind, threshold, window, course }) => ({
        key: id,
        kind,
        threshold: Number(threshold),
        window,
        courseId: course?.id ?? null,
        courseTitle: course?.title ?? null,
      })),
    ]),
  );

const inputOf = ({ kind, threshold, window, courseId }: Draft) => ({ kind, threshold: String(threshold || 0), window, courseId });

/** What each tier takes: written, tried on today's measures, then saved. */
export function TierEditor({ programme, saved }: { programme: Programme; saved: () => void }) {
  const say = useWords(programmesWords);
  const [drafts, setDrafts] = useState(() => draftsOf(programme));
  const [tried, setTried] = useState<PlannedRequirementInput[] | null>(null);
  const [send, sending] = useSend(TierRequirementsSetDocument);
  const set = (tierId: string, change: (before: Draft[]) => Draft[]) => setDrafts((all) => ({ ...all, [tierId]: change(all[tierId] ?? []) }));
  const planned = (): PlannedRequirementInput[] =>
    Object.entries(drafts).flatMap(([tierId, list]) => list.map((draft) => ({ tierId, ...inputOf(draft) })));
  const save = async () => {
    for (const tier of programme.tiers.nodes) {
      const outcome = await send({ input: { id: tier.id, expectedVersion: tier.version, requirements: (drafts[tier.id] ?? []).map(inputOf) } });
      const refused = outcome ? outcome.userErrors[0]?.message : null;
      if (!outcome) return;
      if (refused) return toast(refused);
    }
    toast(say('saved'));
    saved();
  };
  return (
    <>
      <Card title={say('tiers')}>
        <Stack gap="xl">
          {programme.tiers.nodes.map((tier) => (
            <Requirements key={tier.id} name={tier.name} of={drafts[tier.id] ?? []} set={(change) => set(tier.id, change)} />
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setTried(planned())}>
              {say('replay')}
            </Button>
            {programme.viewerCan.update && (
              <Button loading={sending} onClick={() => void save()}>
                {say('save')}
              </Button>
            )}
          </Group>
        </Stack>
      </Card>
      {tried && <Replay programmeId={programme.id} requirements={tried} />}
    </>
  );
}

function Requirements({ name, of, set }: { name: string; of: Draft[]; set: (change: (before: Draft[]) => Draft[]) => void }) {
  const say = useWords(programmesWords);
  const both = useWords(partnerWords);
  const change = (key: string, values: Partial<Draft>) => set((before) => before.map((each) => (each.key === key ? { ...each, ...values } : each)));
  const added: Draft = { key: crypto.randomUUID(), kind: 'REVENUE', threshold: 0, window: 'TRAILING_YEAR', courseId: null, courseTitle: null };
  return (
    <section aria-label={name}>
      <Title order={3} size="h4" mb="xs">
        {name}
      </Title>
      {of.length === 0 && <Text c="dimmed">{say('open')}</Text>}
      <Stack gap="sm">
        {of.map(({ key, kind, threshold, window, courseTitle }) => (
          <Group key={key} align="end">
            {courseTitle ? (
              <Text>{both('CERTIFIED_PEOPLE.in', { course: courseTitle })}</Text>
            ) : (
              <Select
                label={say('kind')}
                allowDeselect={false}
                data={MEASURES.map((value) => ({ value, label: both(value) }))}
                value={kind}
                onChange={(value) => change(key, { kind: value as TierMeasure })}
              />
            )}
            <NumberInput label={say('threshold')} min={0} hideControls value={threshold} onChange={(value) => change(key, { threshold: value })} />
            <Select
              label={say('window')}
              allowDeselect={false}
              data={WINDOWS.map((value) => ({ value, label: both(value) }))}
              value={window}
              onChange={(value) => change(key, { window: value as TierWindow })}
            />
            <Button variant="subtle" onClick={() => set((before) => before.filter((each) => each.key !== key))}>
              {say('remove')}
            </Button>
          </Group>
        ))}
      </Stack>
      <Button variant="subtle" mt="xs" onClick={() => set((before) => [...before, added])}>
        {say('add')}
      </Button>
    </section>
  );
}
