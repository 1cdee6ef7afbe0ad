import { Button, Group, NumberInput, Stack, Textarea } from '@mantine/core';
import {
  Card,
  currentLanguage,
  DetailSkeleton,
  DisputeStatus,
  EntryTable,
  earningsWords,
  Facts,
  Loaded,
  Page,
  toast,
  useFormat,
  useGraph,
  useInputForm,
  useWords,
} from '@relata/portal-kit';
import { EarningsDisputeDecideDocument, EarningsDisputeDeskDocument, type EarningsDisputeDeskQuery } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { earningsScreenWords } from './earnings-words.js';

type Dispute = NonNullable<EarningsDisputeDeskQuery['earningsDispute']>;

/** What a partner says about an entry, the entry with its arithmetic, and the answer. */
export default function DisputeScreen() {
  const say = useWords(earningsScreenWords);
  const both = useWords(earningsWords);
  const format = useFormat();
  const { id = '' } = useParams();
  const answer = useGraph(EarningsDisputeDeskDocument, { id, language: currentLanguage() });
  const found = answer.data?.earningsDispute;
  return (
    <Page
      title={found ? say('dispute', { partner: found.partner?.name ?? '–' }) : say('disputes')}
      text={found && <DisputeStatus status={found.status} />}
      back={{ to: '/earnings', label: say('title') }}
    >
      <Loaded of={answer} pick={(data) => data.earningsDispute} skeleton={<DetailSkeleton />}>
        {(dispute) => (
          <>
            <Card title={say('reason')}>
              <Facts
                facts={[
                  [say('reason'), dispute.reason],
                  [say('openedBy'), dispute.openedBy?.name],
                  [say('opened'), format.dateTime(dispute.openedAt)],
                  [
                    say('plan'),
                    dispute.entry?.planVersion &&
                      `${dispute.entry.planVersion.plan?.name ?? ''}, ${say('version', { number: dispute.entry.planVersion.number })}`,
                  ],
                  [say('answer'), dispute.answer],
                  [both('ADJUSTMENT'), dispute.adjustment && format.money(dispute.adjustment.amount)],
                ]}
              />
            </Card>
            <Card title={both('entries')} flush>
              <EntryTable rows={dispute.entry ? [dispute.entry] : []} />
            </Card>
            {dispute.status === 'OPEN' && dispute.viewerCan.decide && <Decide of={dispute} done={answer.reload} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Decide({ of: { id, version, entry }, done }: { of: Dispute; done: () => void }) {
  const say = useWords(earningsScreenWords);
  const currency = entry?.amount.currency ?? 'USD';
  const { form, submit, sending } = useInputForm({
    document: EarningsDisputeDecideDocument,
    initialValues: { answer: '', adjustment: '' as string | number },
    variables: ({ answer, adjustment }) => ({
      input: { id, expectedVersion: version, answer, adjustment: adjustment === '' ? null : { amount: String(adjustment), currency } },
    }),
    done: () => {
      toast(say('decided'));
      done();
    },
  });
  return (
    <Card title={say('decide')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea label={say('answer')} required autosize minRows={3} maxLength={500} {...form.getInputProps('answer')} />
          <NumberInput
            label={say('correction')}
            description={say('correction.text')}
            decimalScale={2}
            suffix={` ${currency}`}
            hideControls
            {...form.getInputProps('adjustment')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {say('decide')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
