import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  DetailSkeleton,
  daysFromToday,
  Facts,
  Loaded,
  Page,
  Status,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  EarningsPlanVersionDiscardDocument,
  EarningsPlanVersionPublishDocument,
  EarningsPlanVersionUpdateDocument,
  EarningsVersionDeskDocument,
  type EarningsVersionDeskQuery,
} from '@relata/schema/employee-portal';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { bandsText, draftOf, inputOf, type Known, newDraft, percentOf } from './component-draft.js';
import { ComponentFields } from './component-fields.js';
import { earningsScreenWords } from './earnings-words.js';
import { VersionReplay } from './version-replay.js';

type Version = NonNullable<EarningsVersionDeskQuery['earningsPlanVersion']>;

/** A version of a plan: what it pays for, to be changed while it is a draft, and what it would change. */
export default function VersionScreen() {
  const say = useWords(earningsScreenWords);
  const { id = '' } = useParams();
  const answer = useGraph(EarningsVersionDeskDocument, { id });
  const found = answer.data?.earningsPlanVersion;
  return (
    <Page
      title={found ? `${found.plan?.name ?? ''}, ${say('version', { number: found.number })}` : say('versions')}
      text={found && <Status tone={found.status === 'DRAFT' ? 'info' : 'good'}>{say(found.status)}</Status>}
      back={found?.plan ? { to: `/earnings/plans/${found.plan.id}`, label: found.plan.name } : { to: '/earnings', label: say('title') }}
    >
      <Loaded of={answer} pick={(data) => data.earningsPlanVersion} skeleton={<DetailSkeleton />}>
        {(version) => (
          <>
            {version.status === 'DRAFT' && version.viewerCan.update ? (
              <Editor key={version.version} of={version} done={answer.reload} />
            ) : (
              <Published of={version} />
            )}
            {version.viewerCan.replay && <VersionReplay id={version.id} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Published({ of }: { of: Version }) {
  const say = useWords(earningsScreenWords);
  const format = useFormat();
  const columns: Column<Known>[] = [
    { key: 'name', title: say('name'), cell: ({ name }) => name, card: 'title' },
    { key: 'kind', title: say('kind'), cell: ({ kind }) => say(kind) },
    { key: 'measure', title: say('measure'), cell: ({ measure, basis }) => `${say(measure)}, ${say('basis').toLowerCase()} ${say(basis)}` },
    {
      key: 'only',
      title: say('only'),
      cell: ({ involvement, product, category, tier, channel }) =>
        [involvement && say(involvement), product?.name, category?.name, tier?.name, channel].filter(Boolean).join(', ') || '–',
    },
    {
      key: 'rate',
      title: say('rate'),
      cell: ({ rate, bands, method }) => (rate ? `${percentOf(rate)} %` : `${bandsText(bands.nodes)}${method ? ` (${say(method)})` : ''}`),
      end: true,
      card: 'beside',
    },
  ];
  return (
    <>
      <Card title={say('version', { number: of.number })}>
        <Facts
          facts={[
            [say('validFrom'), format.day(of.validFrom)],
            [say('validUntil'), of.validUntil && format.day(of.validUntil)],
            [say('note'), of.note],
          ]}
        />
      </Card>
      <Card title={say('components')} flush>
        <DataTable label={say('components')} columns={columns} rows={of.components.nodes} />
      </Card>
    </>
  );
}

function Editor({ of, done }: { of: Version; done: () => void }) {
  const say = useWords(earningsScreenWords);
  const format = useFormat();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const [components, setComponents] = useState(() => of.components.nodes.map(draftOf));
  const [validFrom, setValidFrom] = useState(of.validFrom ?? daysFromToday(1));
  const [note, setNote] = useState(of.note ?? '');
  const [update, saving] = useSend(EarningsPlanVersionUpdateDocument);
  const [publish, publishing] = useSend(EarningsPlanVersionPublishDocument);
  const [discard, discarding] = useSend(EarningsPlanVersionDiscardDocument);
  const { id } = of;
  const save = async (): Promise<boolean> => {
    const outcome = await update({ input: { id, expectedVersion: of.version, validFrom, note: note || null, components: components.map(inputOf) } });
    if (outcome?.userErrors[0]) toast(outcome.userErrors.map(({ message }) => message).join(' '));
    return outcome !== null && outcome.userErrors.length === 0;
  };
  const saveIt = async () => {
    if (!(await save())) return;
    toast(say('saved'));
    done();
  };
  const publishIt = async () => {
    const title = say('publish.question', { number: of.number, day: format.day(validFrom) });
    if ((await confirm({ title, text: say('publish.text'), action: say('publish') })) === null || !(await save())) return;
    const outcome = await publish({ input: { id, validFrom } });
    if (!outcome) return;
    toast(outcome.userErrors[0]?.message ?? say('published'));
    done();
  };
  const discardIt = async () => {
    if ((await confirm({ title: say('discard.question'), action: say('discard'), danger: true })) === null) return;
    const outcome = await discard({ input: { id } });
    if (outcome?.userErrors[0]) toast(outcome.userErrors[0].message);
    else if (outcome) void navigate(`/earnings/plans/${of.plan?.id}`);
  };
  return (
    <Card title={say('components')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {say('components.text')}
        </Text>
        {components.map((component, at) => (
          <ComponentFields
            key={component.key}
            of={component}
            change={(changed) => setComponents(components.with(at, changed))}
            remove={() => setComponents(components.toSpliced(at, 1))}
          />
        ))}
        <Group>
          <Button variant="default" onClick={() => setComponents([...components, newDraft()])}>
            {say('add')}
          </Button>
        </Group>
        <Group align="flex-end" grow>
          <TextInput type="date" label={say('validFrom')} value={validFrom} onChange={({ currentTarget }) => setValidFrom(currentTarget.value)} />
          <TextInput label={say('note')} value={note} maxLength={500} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
        </Group>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" loading={discarding} onClick={() => void discardIt()}>
            {say('discard')}
          </Button>
          <Button variant="default" loading={saving} onClick={() => void saveIt()}>
            {say('save')}
          </Button>
          <Button loading={publishing} onClick={() => void publishIt()}>
            {say('publish')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
