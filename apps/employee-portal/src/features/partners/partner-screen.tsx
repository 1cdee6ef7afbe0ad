import { Button, Group } from '@mantine/core';
import {
  Card,
  DetailSkeleton,
  Facts,
  Loaded,
  MatterGrid,
  Page,
  PartnerLog,
  PartnerState,
  partnerWords,
  TierSteps,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import { Partner360Document, type PartnerFactsFragment, PartnerStateDocument, type PartnerStatus } from '@relata/schema/employee-portal';
import { useParams } from 'react-router';
import { Business } from './partner-business.js';
import { Steps } from './partner-steps.js';
import { partnersWords } from './partners-words.js';

/** All of a partner on one page, by one question: facts, tier, onboarding, people, business and what changed. */
export default function PartnerScreen() {
  const say = useWords(partnersWords);
  const { id = '' } = useParams();
  const answer = useGraph(Partner360Document, { id });
  const found = answer.data?.partner;
  return (
    <Page
      title={found?.name ?? say('name')}
      text={found && <PartnerState status={found.status} />}
      back={{ to: '/partners', label: say('title') }}
      actions={found?.viewerCan.update && <Changes of={found} />}
    >
      <Loaded of={answer} pick={({ partner }) => partner} skeleton={<DetailSkeleton />}>
        {(partner) => (
          <>
            <About of={partner} />
            <TierSteps of={partner.tierProgress ?? []} />
            <MatterGrid>
              {partner.onboardingSteps.nodes.length > 0 && <Steps of={partner.onboardingSteps.nodes} done={answer.reload} />}
              <Business of={partner} />
            </MatterGrid>
            <PartnerLog of={partner.changes.nodes} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ of }: { of: PartnerFactsFragment }) {
  const say = useWords(partnersWords);
  const both = useWords(partnerWords);
  const format = useFormat();
  const grace = of.tierGraceUntil ? ` (${say('grace.until', { until: format.day(of.tierGraceUntil) })})` : '';
  return (
    <Card title={say('facts')}>
      <Facts
        facts={[
          [say('type'), both(of.type)],
          [say('programme'), of.programme?.name],
          [say('tier'), of.tier && `${of.tier.name}${grace}`],
          [say('since'), of.tierSince && format.day(of.tierSince)],
          [say('manager'), of.channelManager?.name],
          [say('domain'), of.domain],
          [say('account'), of.account?.name],
          [say('specialisations'), of.specialisations?.join(', ')],
          [say('territories'), of.territories.nodes.map(({ territory }) => territory?.name).join(', ')],
        ]}
      />
    </Card>
  );
}

function Changes({ of: { id, version, name, status } }: { of: PartnerFactsFragment }) {
  const say = useWords(partnersWords);
  const confirm = useConfirm();
  const [send, sending] = useSend(PartnerStateDocument);
  const go = async (to: PartnerStatus, key: 'activate' | 'suspend') => {
    const title = key === 'activate' ? say('activate.question', { name }) : say('suspend.question', { name });
    const reason = await confirm({ title, action: say(key), danger: key === 'suspend', reason: say('why') });
    if (reason === null) return;
    const outcome = await send({ input: { id, expectedVersion: version, status: to, reason } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? say('changed'));
  };
  return (
    <Group gap="sm">
      {(status === 'ONBOARDING' || status === 'SUSPENDED') && (
        <Button loading={sending} onClick={() => void go('ACTIVE', 'activate')}>
          {say('activate')}
        </Button>
      )}
      {status === 'ACTIVE' && (
        <Button variant="default" loading={sending} onClick={() => void go('SUSPENDED', 'suspend')}>
          {say('suspend')}
        </Button>
      )}
    </Group>
  );
}
