import { Alert } from '@mantine/core';
import { DetailSkeleton, Empty, Loaded, Page, Shares, useGraph, useWords } from '@relata/portal-kit';
import { OnboardingDocument } from '@relata/schema/partner-portal';
import { IconChecks } from '@tabler/icons-react';
import { Step } from './onboarding-step.js';
import { onboardingWords } from './onboarding-words.js';

/** What is still to do until the partner is active: the partner's steps and ours, in their order. */
export default function OnboardingScreen() {
  const say = useWords(onboardingWords);
  const answer = useGraph(OnboardingDocument, {});
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={({ viewer }) => viewer?.partner} skeleton={<DetailSkeleton />}>
        {(partner) => {
          const steps = partner.onboardingSteps.nodes;
          const done = steps.filter(({ doneAt }) => doneAt).length;
          if (steps.length === 0) return <Empty icon={IconChecks} title={say('none')} text={say('none.text')} />;
          return (
            <>
              {partner.status === 'ACTIVE' && <Alert color="teal">{say('active')}</Alert>}
              <Shares
                shares={[
                  {
                    key: 'done',
                    name: say('done'),
                    size: done,
                    text: say('progress', { done: String(done), all: String(steps.length) }),
                    tone: 'full',
                  },
                  { key: 'open', name: say('open'), size: steps.length - done, text: String(steps.length - done), tone: 'none' },
                ]}
              />
              {steps.map((step) => (
                <Step key={step.id} of={step} partner={partner} done={answer.reload} />
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
