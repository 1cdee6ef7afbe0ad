import { Card, DetailSkeleton, Empty, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { FundsToAskFromDocument } from '@relata/schema/partner-portal';
import { IconCoins } from '@tabler/icons-react';
import { FundRequestForm } from './fund-request-form.js';
import { fundScreenWords } from './fund-words.js';

/** Asks for money for an activity. */
export default function NewFundRequestScreen() {
  const say = useWords(fundScreenWords);
  const answer = useGraph(FundsToAskFromDocument, {});
  return (
    <Page title={say('ask')} text={say('ask.text')} back={{ to: '/funds', label: say('title') }}>
      <Loaded of={answer} pick={({ funds }) => funds?.nodes} skeleton={<DetailSkeleton />}>
        {(funds) => (
          <Card>{funds.length > 0 ? <FundRequestForm funds={funds} /> : <Empty icon={IconCoins} title={say('none')} text={say('none.text')} />}</Card>
        )}
      </Loaded>
    </Page>
  );
}
