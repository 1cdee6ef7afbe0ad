import { Alert, Anchor, Text } from '@mantine/core';
import {
  Card,
  DetailSkeleton,
  Facts,
  Loaded,
  Page,
  Protection,
  RegistrationHistory,
  RegistrationStatus,
  useFormat,
  useGraph,
  useWords,
} from '@relata/portal-kit';
import { type RegistrationDetailFragment, RegistrationDocument } from '@relata/schema/employee-portal';
import { Link, useParams } from 'react-router';
import { Conflicts } from './conflicts.js';
import { Decision } from './decision.js';
import { registrationScreenWords } from './registration-words.js';

/** One registration beside all that may be in its way, and the decision. */
export default function RegistrationScreen() {
  const say = useWords(registrationScreenWords);
  const { id = '' } = useParams();
  const answer = useGraph(RegistrationDocument, { id });
  const found = answer.data?.dealRegistration;
  return (
    <Page
      title={found ? `${found.partner?.name ?? ''}: ${found.company ?? ''}` : say('title')}
      text={found && <RegistrationStatus status={found.status} />}
      back={{ to: '/registrations', label: say('title') }}
    >
      <Loaded
        of={answer}
        pick={({ dealRegistration, dealRegistrationApprovalPreview }) =>
          dealRegistration && { registration: dealRegistration, next: dealRegistrationApprovalPreview }
        }
        skeleton={<DetailSkeleton />}
      >
        {({ registration, next }) => (
          <>
            <Deal of={registration} />
            <Conflicts of={registration} />
            {registration.viewerCan.decide && (registration.status === 'SUBMITTED' || registration.status === 'UNDER_REVIEW') && (
              <Decision key={registration.version} of={registration} next={next ?? []} />
            )}
            <Approvals of={registration} />
            <RegistrationHistory of={registration.changes.nodes} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Deal({ of }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const [contact] = of.contacts.nodes;
  return (
    <Card title={say('deal')}>
      {of.blockedUntil && (
        <Alert color="orange" mb="md">
          {say('rejected.until', { day: format.day(of.blockedUntil) })}
        </Alert>
      )}
      <Facts
        facts={[
          [say('due'), of.dueAt && (of.overdue ? say('due.over', { moment: format.dateTime(of.dueAt) }) : format.dateTime(of.dueAt))],
          [say('protection'), of.status === 'APPROVED' && <Protection of={of} />],
          [say('opportunity'), of.status === 'APPROVED' && <Shared of={of.opportunity} />],
          [say('amount'), of.amount && format.money(of.amount)],
          [say('closeDate'), of.closeDate && format.day(of.closeDate)],
          [say('domain'), of.domain],
          [say('place'), [of.city, of.region, of.country && format.country(of.country)].filter(Boolean).join(', ')],
          [say('territory'), of.territory?.name],
          [say('contact'), contact && [`${contact.givenName} ${contact.familyName}`, contact.email, contact.phone].filter(Boolean).join(', ')],
          [
            say('items'),
            of.items.nodes
              .map(({ product, category, quantity }) => `${product?.name ?? category?.name ?? ''}${quantity ? ` × ${quantity}` : ''}`)
              .join(', '),
          ],
          [say('seller'), of.seller?.name],
        ]}
      />
      {of.need && <Text mt="md">{of.need}</Text>}
    </Card>
  );
}

function Approvals({ of }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const steps = of.approvals.nodes;
  if (steps.length === 0) return null;
  return (
    <Card title={say('approvers')}>
      <Facts
        facts={steps.map(({ approver, role, status, decidedAt, reason }) => [
          approver?.name ?? say('anyone', { role: role ?? '' }),
          [status === 'APPROVED' ? say('APPROVED') : say('PENDING'), decidedAt && format.dateTime(decidedAt), reason].filter(Boolean).join(' · '),
        ])}
      />
    </Card>
  );
}

/** The opportunity that rep and partner share. */
function Shared({ of }: { of: RegistrationDetailFragment['opportunity'] }) {
  const say = useWords(registrationScreenWords);
  if (!of) return <>{say('opportunity.soon')}</>;
  return (
    <Anchor component={Link} to={`/opportunities/${of.id}`}>
      {of.name}
    </Anchor>
  );
}
