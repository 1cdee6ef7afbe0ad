import { Button } from '@mantine/core';
import {
  Card,
  type Column,
  DataTable,
  DetailSkeleton,
  Facts,
  Loaded,
  Page,
  Status,
  toast,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import { EarningsPlanDeskDocument, type EarningsPlanDeskQuery, EarningsPlanVersionDraftDocument } from '@relata/schema/employee-portal';
import { useNavigate, useParams } from 'react-router';
import { earningsScreenWords } from './earnings-words.js';

type Version = NonNullable<EarningsPlanDeskQuery['earningsPlan']>['versions']['nodes'][number];

/** A plan and its versions. */
export default function PlanScreen() {
  const say = useWords(earningsScreenWords);
  const format = useFormat();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const answer = useGraph(EarningsPlanDeskDocument, { id });
  const [draft, drafting] = useSend(EarningsPlanVersionDraftDocument);
  const found = answer.data?.earningsPlan;
  const begin = async () => {
    const outcome = await draft({ input: { planId: id } });
    if (!outcome) return;
    if (outcome.userErrors[0]) toast(outcome.userErrors[0].message);
    else void navigate(`/earnings/versions/${outcome.payload.earningsPlanVersion?.id}`);
  };
  const columns: Column<Version>[] = [
    { key: 'number', title: say('versions'), cell: ({ number }) => say('version', { number }), card: 'title' },
    {
      key: 'status',
      title: say('status'),
      cell: ({ status }) => <Status tone={status === 'DRAFT' ? 'info' : 'good'}>{say(status)}</Status>,
      card: 'beside',
    },
    { key: 'from', title: say('validFrom'), cell: ({ validFrom }) => format.day(validFrom) },
    { key: 'until', title: say('validUntil'), cell: ({ status, validUntil }) => (status === 'DRAFT' ? '–' : format.day(validUntil)) },
    { key: 'note', title: say('note'), cell: ({ note }) => note ?? '–' },
  ];
  return (
    <Page
      title={found?.name ?? say('plans')}
      back={{ to: '/earnings', label: say('title') }}
      actions={
        found?.viewerCan.update &&
        found.versions.nodes[0]?.status !== 'DRAFT' && (
          <Button loading={drafting} onClick={() => void begin()}>
            {say('draft')}
          </Button>
        )
      }
    >
      <Loaded of={answer} pick={(data) => data.earningsPlan} skeleton={<DetailSkeleton />}>
        {(plan) => (
          <>
            <Card title={say('plan')}>
              <Facts
                facts={[
                  [say('audience'), (plan.partner ?? plan.tier ?? plan.programme)?.name],
                  [say('frequency'), say(plan.frequency)],
                  [say('reviewDays'), format.number(plan.reviewDays)],
                  [say('currency'), plan.currency],
                  [say('endsOn'), plan.endsOn && format.day(plan.endsOn)],
                ]}
              />
            </Card>
            <Card title={say('versions')} flush>
              <DataTable label={say('versions')} columns={columns} rows={plan.versions.nodes} to={(version) => `/earnings/versions/${version.id}`} />
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  );
}
