import { Button, Group, SimpleGrid, TextInput } from '@mantine/core';
import { Card, Empty, Facts, LearningStatus, ListSkeleton, Page, ProblemState, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { CertificateCheckDocument } from '@relata/schema/partner-portal';
import { IconCertificateOff } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { certificateCheckWords } from './certificate-check-words.js';

/** For anyone who was shown a certificate, signed in or not. */
export default function CertificateCheckScreen() {
  const say = useWords(certificateCheckWords);
  const [asked, setAsked] = useState<{ number: string; code: string } | null>(null);
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setAsked({ number: String(typed.get('number')), code: String(typed.get('code')) });
  };
  return (
    <Page title={say('title')} text={say('text')}>
      <Card>
        <form onSubmit={ask}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput name="number" label={say('number')} placeholder="C-100001" required />
            <TextInput name="code" label={say('code')} placeholder="1A2B-3C4D-5E6F-7890" required />
          </SimpleGrid>
          <Group justify="flex-end" mt="md">
            <Button type="submit">{say('check')}</Button>
          </Group>
        </form>
      </Card>
      <div aria-live="polite">{asked && <Outcome {...asked} />}</div>
    </Page>
  );
}

function Outcome({ number, code }: { number: string; code: string }) {
  const say = useWords(certificateCheckWords);
  const format = useFormat();
  const { data, problem, loading, reload } = useGraph(CertificateCheckDocument, { number, code }, { requestPolicy: 'network-only' });
  if (loading) return <ListSkeleton rows={2} />;
  if (problem) return <ProblemState problem={problem} retry={reload} />;
  const found = data?.certificateCheck;
  return (
    <Card>
      {found ? (
        <Facts
          facts={[
            [say('name'), found.name],
            [say('course'), found.course],
            [say('state'), <LearningStatus key="state" of={found.state} />],
            [say('issued'), format.date(found.issuedAt)],
            [say('until'), found.expiresAt ? format.date(found.expiresAt) : say('forGood')],
          ]}
        />
      ) : (
        <Empty icon={IconCertificateOff} title={say('none')} text={say('none.text')} />
      )}
    </Card>
  );
}
