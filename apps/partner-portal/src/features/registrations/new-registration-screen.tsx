import { Alert } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { RegistrationFormDocument } from '@relata/schema/partner-portal';
import { RegistrationForm } from './registration-form.js';
import { registrationScreenWords } from './registration-words.js';

/** A new registration, and by which rules it is decided. */
export default function NewRegistrationScreen() {
  const say = useWords(registrationScreenWords);
  const answer = useGraph(RegistrationFormDocument, {});
  const policy = answer.data?.registrationPolicies?.nodes[0];
  return (
    <Page
      title={say('new')}
      text={policy && say('new.text', { hours: policy.decisionHours, days: policy.protectionDays })}
      back={{ to: '/registrations', label: say('title') }}
    >
      <Loaded of={answer} pick={(data) => data} skeleton={<DetailSkeleton />}>
        {(data) =>
          policy?.active ? (
            <Card>
              <RegistrationForm of={data} />
            </Card>
          ) : (
            <Alert color="orange">{say('new.closed')}</Alert>
          )
        }
      </Loaded>
    </Page>
  );
}
