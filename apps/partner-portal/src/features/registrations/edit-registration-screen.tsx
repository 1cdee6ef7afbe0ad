import { Card, DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { RegistrationEditDocument } from '@relata/schema/partner-portal';
import { useParams } from 'react-router';
import { RegistrationForm } from './registration-form.js';
import { registrationScreenWords } from './registration-words.js';

/** Changes a draft, or a registration that was returned. */
export default function EditRegistrationScreen() {
  const say = useWords(registrationScreenWords);
  const { id = '' } = useParams();
  const answer = useGraph(RegistrationEditDocument, { id });
  const found = answer.data?.dealRegistration;
  return (
    <Page title={say('edit')} text={found?.message} back={{ to: `/registrations/${id}`, label: found?.company ?? say('title') }}>
      <Loaded
        of={answer}
        pick={(data) => {
          const registration = data.dealRegistration;
          return registration && (registration.status === 'DRAFT' || registration.status === 'RETURNED') ? { data, registration } : null;
        }}
        skeleton={<DetailSkeleton />}
      >
        {({ data, registration }) => (
          <Card>
            <RegistrationForm of={data} registration={registration} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
