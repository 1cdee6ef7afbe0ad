import { Card, DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { FundRequestEditDocument } from '@relata/schema/partner-portal';
import { useParams } from 'react-router';
import { FundRequestForm } from './fund-request-form.js';
import { fundScreenWords } from './fund-words.js';

/** Changes the draft of a request. */
export default function EditFundRequestScreen() {
  const say = useWords(fundScreenWords);
  const { id = '' } = useParams();
  const answer = useGraph(FundRequestEditDocument, { id });
  return (
    <Page title={say('edit')} text={say('ask.text')} back={{ to: `/funds/${id}`, label: answer.data?.fundRequest?.name ?? say('requests') }}>
      <Loaded
        of={answer}
        pick={({ funds, fundRequest }) => (fundRequest?.status === 'DRAFT' && funds ? { funds: funds.nodes, request: fundRequest } : null)}
        skeleton={<DetailSkeleton />}
      >
        {({ funds, request }) => (
          <Card>
            <FundRequestForm funds={funds} request={request} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
