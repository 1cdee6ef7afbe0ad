import { Anchor, Button, Group, Select, Stack, Text } from '@mantine/core';
import {
  Card,
  DetailSkeleton,
  Facts,
  Loaded,
  Page,
  partnerWords,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  ApplicationApproveDocument,
  type ApplicationDetailFragment,
  ApplicationDocument,
  ApplicationRejectDocument,
} from '@relata/schema/employee-portal';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { applicationWords } from './application-words.js';

/** One application: what they say, what it is like, and the decision. */
export default function ApplicationScreen() {
  const say = useWords(applicationWords);
  const { id = '' } = useParams();
  const answer = useGraph(ApplicationDocument, { id });
  const found = answer.data?.partnerApplication;
  return (
    <Page title={found?.organisation ?? say('title')} text={found && say(found.status)} back={{ to: '/applications', label: say('title') }}>
      <Loaded
        of={answer}
        pick={({ partnerApplication, partnerProgrammes }) => partnerApplication && { of: partnerApplication, partnerProgrammes }}
        skeleton={<DetailSkeleton />}
      >
        {({ of, partnerProgrammes }) => (
          <>
            <Said of={of} />
            <Alike of={of} />
            {of.status === 'WAITING' && of.viewerCan.update && <Decision of={of} programmes={partnerProgrammes?.nodes ?? []} />}
            {of.partner && (
              <Anchor component={Link} to={`/partners/${of.partner.id}`}>
                {say('toPartner')}
              </Anchor>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Said({ of }: { of: ApplicationDetailFragment }) {
  const say = useWords(applicationWords);
  const both = useWords(partnerWords);
  const format = useFormat();
  return (
    <Card title={say('facts')}>
      <Facts
        facts={[
          [say('type'), both(of.partnerType)],
          [say('country'), of.country],
          [say('domain'), of.domain],
          [say('who'), `${of.givenName} ${of.familyName}`],
          [say('email'), of.email],
          [say('phone'), of.phone],
          [say('sent'), format.dateTime(of.createdAt)],
          [say('message'), of.message],
          [say('reason'), of.rejectReason],
        ]}
      />
    </Card>
  );
}

function Alike({ of }: { of: ApplicationDetailFragment }) {
  const say = useWords(applicationWords);
  return (
    <Card title={say('alike')}>
      {of.likenesses.length === 0 && <Text c="dimmed">{say('alike.none')}</Text>}
      <Stack gap="sm">
        {of.likenesses.map(({ kind, recordId, name, reasons }) => (
          <div key={recordId}>
            <Text fw={600}>
              {say(kind)}: {kind === 'PARTNER' ? <Link to={`/partners/${recordId}`}>{name}</Link> : name}
            </Text>
            <Text size="sm" c="dimmed">
              {reasons.map((reason) => say(reason)).join(', ')}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}

function Decision({ of, programmes }: { of: ApplicationDetailFragment; programmes: { id: string; name: string }[] }) {
  const say = useWords(applicationWords);
  const confirm = useConfirm();
  const people = of.likenesses.filter(({ kind }) => kind === 'PERSON');
  const [programmeId, setProgramme] = useState<string | null>(programmes[0]?.id ?? null);
  const [personId, setPerson] = useState<string>(people[0]?.recordId ?? '');
  const [approve, approving] = useSend(ApplicationApproveDocument);
  const [reject, rejecting] = useSend(ApplicationRejectDocument);
  const named = { id: of.id, expectedVersion: of.version };
  const approveIt = async () => {
    const outcome = await approve({ input: { ...named, programmeId, personId: personId || null, allowDuplicate: people.length > 0 && !personId } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('approvedNow'));
  };
  const rejectIt = async () => {
    const reason = await confirm({
      title: say('reject.question', { name: of.organisation }),
      action: say('reject'),
      danger: true,
      reason: say('why'),
    });
    if (reason === null) return;
    const outcome = await reject({ input: { ...named, reason } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('rejectedNow'));
  };
  return (
    <Card title={say('decide')}>
      <Stack gap="md" maw={480}>
        <Select
          label={say('programme')}
          clearable
          data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          value={programmeId}
          onChange={setProgramme}
        />
        {people.length > 0 && (
          <Select
            label={say('person')}
            allowDeselect={false}
            data={[...people.map(({ recordId, name }) => ({ value: recordId, label: name })), { value: '', label: say('person.new') }]}
            value={personId}
            onChange={(value) => setPerson(value ?? '')}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" loading={rejecting} onClick={() => void rejectIt()}>
            {say('reject')}
          </Button>
          <Button loading={approving} onClick={() => void approveIt()}>
            {say('approve')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
