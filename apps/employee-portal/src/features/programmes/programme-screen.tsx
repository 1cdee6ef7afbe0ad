import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, toast, useFormat, useGraph, useInputForm, useSend, useWords } from '@relata/portal-kit';
import { ProgrammeEditorDocument, type ProgrammeEditorQuery, TierReviewPlanDocument, TierRunStartDocument } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { programmesWords } from './programmes-words.js';
import { TierEditor } from './tier-editor.js';

type Programme = NonNullable<ProgrammeEditorQuery['partnerProgramme']>;

/** A programme: what its tiers take, tried before it is saved; its runs and reviews. */
export default function ProgrammeScreen() {
  const say = useWords(programmesWords);
  const { id = '' } = useParams();
  const answer = useGraph(ProgrammeEditorDocument, { id });
  const [start, starting] = useSend(TierRunStartDocument);
  const found = answer.data?.partnerProgramme;
  const run = async () => {
    const outcome = await start({ input: { programmeId: id } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('started'));
    answer.reload();
  };
  return (
    <Page
      title={found?.name ?? say('name')}
      back={{ to: '/programmes', label: say('title') }}
      actions={
        found?.viewerCan.update && (
          <Button variant="default" loading={starting} onClick={() => void run()}>
            {say('run')}
          </Button>
        )
      }
    >
      <Loaded of={answer} pick={({ partnerProgramme }) => partnerProgramme} skeleton={<DetailSkeleton />}>
        {(programme) => (
          <>
            <TierEditor programme={programme} saved={answer.reload} />
            <Reviews of={programme} done={answer.reload} />
            <Runs of={programme} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Reviews({ of, done }: { of: Programme; done: () => void }) {
  const say = useWords(programmesWords);
  const format = useFormat();
  const { form, submit, sending } = useInputForm({
    document: TierReviewPlanDocument,
    initialValues: { reviewOn: '' },
    variables: ({ reviewOn }) => ({ input: { programmeId: of.id, reviewOn } }),
    done: () => {
      form.reset();
      done();
    },
  });
  return (
    <Card title={say('reviews')}>
      {of.reviews.nodes.length === 0 && <Text c="dimmed">{say('reviews.none')}</Text>}
      {of.reviews.nodes.map(({ id, reviewOn, run }) => (
        <Text key={id}>
          {format.day(reviewOn)} {run && say('held')}
        </Text>
      ))}
      {of.viewerCan.update && (
        <form onSubmit={submit}>
          <Group align="end" mt="md">
            <TextInput type="date" label={say('reviewOn')} required {...form.getInputProps('reviewOn')} />
            <Button type="submit" variant="default" loading={sending}>
              {say('plan')}
            </Button>
          </Group>
        </form>
      )}
    </Card>
  );
}

function Runs({ of }: { of: Programme }) {
  const say = useWords(programmesWords);
  const format = useFormat();
  return (
    <Card title={say('runs')}>
      {of.tierRuns.nodes.length === 0 && <Text c="dimmed">{say('runs.none')}</Text>}
      <Stack gap="sm">
        {of.tierRuns.nodes.map((run) => (
          <div key={run.id}>
            <Text fw={500}>{run.finishedAt ? format.dateTime(run.finishedAt) : say('running')}</Text>
            <Counts of={run} />
          </div>
        ))}
      </Stack>
    </Card>
  );
}

/** How many moved, or would. */
export function Counts({ of }: { of: { partners: number; promotions: number; graces: number; recoveries: number; demotions: number } }) {
  const say = useWords(programmesWords);
  const format = useFormat();
  const { partners, promotions, graces, recoveries, demotions } = of;
  const numbers = Object.entries({ partners, promotions, graces, recoveries, demotions }).map(([name, number]) => [name, format.number(number)]);
  return (
    <Text size="sm" c="dimmed">
      {say('counts', Object.fromEntries(numbers))}
    </Text>
  );
}
