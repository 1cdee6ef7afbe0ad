import {
  Card,
  type Column,
  DataTable,
  Empty,
  ListSkeleton,
  Loaded,
  Page,
  partnerWords,
  Status,
  type Tone,
  useFormat,
  useGraph,
  useWords,
} from '@relata/portal-kit';
import { ApplicationsDocument, type ApplicationsQuery } from '@relata/schema/employee-portal';
import { IconInbox } from '@tabler/icons-react';
import { applicationWords } from './application-words.js';

type Row = NonNullable<ApplicationsQuery['partnerApplications']>['nodes'][number];

const TONES: Record<Row['status'], Tone> = { UNCONFIRMED: 'quiet', WAITING: 'info', APPROVED: 'good', REJECTED: 'quiet' };

/** Companies that want to become partners, the newest first. */
export default function ApplicationsScreen() {
  const say = useWords(applicationWords);
  const both = useWords(partnerWords);
  const format = useFormat();
  const answer = useGraph(ApplicationsDocument, {});
  const columns: Column<Row>[] = [
    { key: 'organisation', title: say('organisation'), cell: ({ organisation }) => organisation, card: 'title' },
    { key: 'type', title: say('type'), cell: ({ partnerType }) => both(partnerType) },
    { key: 'who', title: say('who'), cell: ({ givenName, familyName }) => `${givenName} ${familyName}` },
    { key: 'country', title: say('country'), cell: ({ country }) => country },
    { key: 'sent', title: say('sent'), cell: ({ createdAt }) => format.date(createdAt) },
    { key: 'status', title: say('status'), cell: ({ status }) => <Status tone={TONES[status]}>{say(status)}</Status>, card: 'beside' },
  ];
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={(data) => data.partnerApplications} skeleton={<ListSkeleton />}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <Empty icon={IconInbox} title={say('none')} />
          ) : (
            <Card flush>
              <DataTable label={say('title')} columns={columns} rows={nodes} to={({ id }) => `/applications/${id}`} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}
