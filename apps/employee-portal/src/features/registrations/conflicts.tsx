import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { Card, Status, toast, useFormat, useSend, useWords } from '@relata/portal-kit';
import { type ConflictDetailFragment, RegistrationCheckDocument, type RegistrationDetailFragment } from '@relata/schema/employee-portal';
import { registrationScreenWords } from './registration-words.js';

type Word = Parameters<typeof registrationScreenWords.say>[0];

/** What was found, each beside the registration, with why it was found. */
export function Conflicts({ of }: { of: RegistrationDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const [check, checking] = useSend(RegistrationCheckDocument);
  const again = async () => {
    const outcome = await check({ input: { id: of.id } });
    if (outcome?.userErrors.length) toast(outcome.userErrors.map(({ message }) => message).join(' '));
  };
  const undecided = of.status === 'SUBMITTED' || of.status === 'UNDER_REVIEW';
  const found = of.conflicts.nodes;
  return (
    <Card
      title={say('conflicts')}
      aside={
        of.viewerCan.decide &&
        undecided && (
          <Button variant="default" size="compact-sm" loading={checking} onClick={() => void again()}>
            {say('check')}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        {found.length === 0 && <Text c="dimmed">{say('conflicts.none')}</Text>}
        {found.map((conflict) => (
          <Conflict key={conflict.id} of={of} conflict={conflict} />
        ))}
        {of.checkedAt && (
          <Text size="sm" c="dimmed">
            {say('conflicts.checked', { moment: format.dateTime(of.checkedAt) })}
          </Text>
        )}
      </Stack>
    </Card>
  );
}

function Conflict({ of, conflict }: { of: RegistrationDetailFragment; conflict: ConflictDetailFragment }) {
  const say = useWords(registrationScreenWords);
  const format = useFormat();
  const { kind, title, score, reasons, sameDeal, state, knownSince, protectedUntil, owner, partner, account, lead, other } = conflict;
  const [contact] = of.contacts.nodes;
  const [theirs] = other?.contacts.nodes ?? [];
  const place = (city?: string | null, country?: string | null) => [city, country && format.country(country)].filter(Boolean).join(', ');
  const reach = (person?: { email?: string | null; phone?: string | null } | null) => [person?.email, person?.phone].filter(Boolean).join(', ');
  const lines: [name: string, registered: string | null | undefined, found: string | null | undefined][] = [
    [say('name'), of.company, title],
    [say('domain'), of.domain, account?.domain ?? other?.domain],
    [say('place'), place(of.city, of.country), place(lead?.city ?? other?.city, lead?.country ?? other?.country)],
    [say('territory'), of.territory?.name, account?.territory?.name],
    [say('contact'), reach(contact), reach(lead ?? theirs)],
    [say('partner'), of.partner?.name, partner?.name],
    [say('owner'), null, owner?.name],
    [
      say('since'),
      of.submittedAt && format.dateTime(of.submittedAt),
      other?.submittedAt ? format.dateTime(other.submittedAt) : knownSince && format.day(knownSince),
    ],
    [say('state'), null, state],
    [say('protection'), null, protectedUntil && format.day(protectedUntil)],
  ];
  return (
    <section>
      <Group gap="xs" mb="xs">
        <Text fw={600}>
          {say(kind)}: {title ?? '–'}
        </Text>
        <Status tone={sameDeal ? 'bad' : score >= 70 ? 'warn' : 'info'}>{sameDeal ? say('sameDeal') : say('likely', { score })}</Status>
      </Group>
      <Text size="sm" mb="xs">
        {reasons.map((reason) => say(reason as Word)).join(' · ')}
      </Text>
      <Table withTableBorder fz="sm" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="24%">
              <VisuallyHidden>{say('name')}</VisuallyHidden>
            </Table.Th>
            <Table.Th>{say('registered')}</Table.Th>
            <Table.Th>{say('found')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines
            .filter(([, registered, found]) => registered || found)
            .map(([name, registered, found]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{registered || '–'}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{found || '–'}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
