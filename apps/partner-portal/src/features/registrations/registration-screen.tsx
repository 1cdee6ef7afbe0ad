import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core';
import {
  Card,
  DetailSkeleton,
  Facts,
  Loaded,
  Page,
  Protection,
  RegistrationHistory,
  RegistrationStatus,
  registrationWords,
  toast,
  useConfirm,
  useFormat,
  useGraph,
  useSend,
  useWords,
} from '@relata/portal-kit';
import {
  type RegistrationDetailFragment,
  RegistrationDocument,
  RegistrationExtendDocument,
  RegistrationSubmitDocument,
  RegistrationWithdrawDocument,
} from '@relata/schema/partner-portal';
import { Link, useParams } from 'react-router';
import { registrationScreenWords } from './registration-words.js';

/** One registration: where it stands, its protection, what was said, and what comes next. */
export default function RegistrationScreen() {
  const say = useWords(registrationScreenWords);
  const { id = '' } = useParams();
  const answer = useGraph(RegistrationDocument, { id });
  const found = answer.data?.dealRegistration;
  return (
    <Page
      title={found?.company ?? say('title')}
      text={found && <RegistrationStatus status={found.status} />}
      back={{ to: '/registrations', label: say('title') }}
      actions={found && <Steps of={found} />}
    >
      <Loaded of={answer} pick={(data) => data.dealRegistration} skeleton={<DetailSkeleton />}>
        {(registration) => (
          <>
            <Told of={registration} />
            <Deal of={registration} />
            <Customer of={registration} />
            {registration.extensions.nodes.length > 0 && <Extensions of={registration} />}
            <RegistrationHistory of={registration.changes.nodes} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What the partner has to know first. */
function Told({ of }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const { status, dueAt, ground, blockedUntil, message } = of;
  if (status === 'DRAFT') return <Alert color="blue">{say('draft.told')}</Alert>;
  if (status === 'RETURNED')
    return (
      <Alert color="orange" title={say('returned.told')}>
        {message}
      </Alert>
    );
  if (status === 'REJECTED' && ground)
    return (
      <Alert color="red" title={say(`${ground}.told`, { day: format.day(blockedUntil) })}>
        {message}
      </Alert>
    );
  if (dueAt) return <Alert color="blue">{say('due.told', { moment: format.dateTime(dueAt) })}</Alert>;
  return message ? <Alert color="green">{message}</Alert> : null;
}

function Deal({ of }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const approved = of.status === 'APPROVED' || of.status === 'CONVERTED';
  return (
    <Card title={say('deal')}>
      <Facts
        facts={[
          [say('protection'), of.status === 'APPROVED' && <Protection of={of} />],
          [say('amount'), of.amount && format.money(of.amount)],
          [say('closeDate'), of.closeDate && format.day(of.closeDate)],
          [say('discount'), approved && Number(of.discount) > 0 ? format.percent(of.discount) : null],
          [say('opportunity'), approved && <Shared of={of.opportunity} />],
          [say('seller'), of.seller?.name],
        ]}
      />
      {of.items.nodes.length > 0 && (
        <List mt="md" size="sm" aria-label={say('items')}>
          {of.items.nodes.map(({ id, product, category, quantity }) => (
            <List.Item key={id}>
              {product?.name ?? category?.name}
              {quantity && ` × ${format.number(quantity)}`}
            </List.Item>
          ))}
        </List>
      )}
      {of.need && <Text mt="md">{of.need}</Text>}
    </Card>
  );
}

function Customer({ of }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const [contact] = of.contacts.nodes;
  return (
    <Card title={say('customer')}>
      <Facts
        facts={[
          [say('company'), of.company],
          [say('domain'), of.domain],
          [say('city'), [of.city, of.region, of.country && format.country(of.country)].filter(Boolean).join(', ')],
          [say('contact'), contact && [`${contact.givenName} ${contact.familyName}`, contact.title].filter(Boolean).join(', ')],
          [say('email'), contact?.email && <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>],
          [say('phone'), contact?.phone],
        ]}
      />
    </Card>
  );
}

function Extensions({ of }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const both = useWords(registrationWords);
  const format = useFormat();
  return (
    <Card title={say('extensions')}>
      <Facts
        facts={of.extensions.nodes.map(({ createdAt, days, status, reason, message }) => [
          `${format.date(createdAt)}: ${say('days', { count: days })}`,
          [both(status), reason, message].filter(Boolean).join(' · '),
        ])}
      />
    </Card>
  );
}

/** What the partner can do next. */
function Steps({ of: { id, company, version, status, extensions, viewerCan } }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const confirm = useConfirm();
  const [submit, submitting] = useSend(RegistrationSubmitDocument);
  const [withdraw, withdrawing] = useSend(RegistrationWithdrawDocument);
  const [extend, extending] = useSend(RegistrationExtendDocument);
  const tell = (outcome: { userErrors: { message: string }[] } | null, done: string) => {
    if (outcome) toast(outcome.userErrors.map(({ message }) => message).join(' ') || done);
  };
  const withdrawIt = async () => {
    const question = {
      title: say('withdraw.question', { name: company ?? '' }),
      text: say('withdraw.text'),
      action: say('withdraw'),
      danger: true,
      note: say('why'),
    };
    const message = await confirm(question);
    if (message !== null) tell(await withdraw({ input: { id, expectedVersion: version, message: message || null } }), say('withdrawn'));
  };
  const askForTime = async () => {
    const question = { title: say('extend.question', { name: company ?? '' }), text: say('extend.text'), action: say('extend'), reason: say('why') };
    const reason = await confirm(question);
    if (reason) tell(await extend({ input: { id, reason } }), say('asked'));
  };
  const mine = status === 'DRAFT' || status === 'RETURNED';
  const open = mine || status === 'SUBMITTED' || status === 'UNDER_REVIEW' || status === 'APPROVED';
  const waits = extensions.nodes.some((each) => each.status === 'PENDING');
  return (
    <Group gap="sm">
      {viewerCan.withdraw && open && (
        <Button variant="default" loading={withdrawing} onClick={() => void withdrawIt()}>
          {say('withdraw')}
        </Button>
      )}
      {viewerCan.update && mine && (
        <Button variant="default" component={Link} to={`/registrations/${id}/edit`}>
          {say('edit')}
        </Button>
      )}
      {viewerCan.update && mine && (
        <Button loading={submitting} onClick={() => void submit({ input: { id } }).then((outcome) => tell(outcome, say('sent')))}>
          {say('submit')}
        </Button>
      )}
      {viewerCan.extend && status === 'APPROVED' && !waits && (
        <Button variant="default" loading={extending} onClick={() => void askForTime()}>
          {say('extend')}
        </Button>
      )}
    </Group>
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
