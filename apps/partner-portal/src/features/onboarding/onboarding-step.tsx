import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Card, Status, toast, useFormat, useInputForm, useSend, useWords } from '@relata/portal-kit';
import {
  OnboardingStepCompleteDocument,
  type OnboardingStepDetailFragment,
  OwnDomainDocument,
  PaymentDetailsSetDocument,
} from '@relata/schema/partner-portal';
import { onboardingWords } from './onboarding-words.js';

interface StepProps {
  of: OnboardingStepDetailFragment;
  partner: { id: string; version: number; domain?: string | null };
  done: () => void;
}

/** One step: what it is, whose, and what does it. */
export function Step({ of, partner, done }: StepProps) {
  const say = useWords(onboardingWords);
  const format = useFormat();
  const { name, description, doneAt, doneBy, side, required, agreement } = of;
  const day = format.date(doneAt);
  const state = doneAt ? say('done') : side === 'VENDOR' ? say('ours') : say('open');
  return (
    <Card title={name} aside={<Status tone={doneAt ? 'good' : side === 'VENDOR' ? 'quiet' : 'info'}>{state}</Status>}>
      <Stack gap="sm">
        {description && <Text>{description}</Text>}
        {!required && (
          <Text size="sm" c="dimmed">
            {say('optional')}
          </Text>
        )}
        {doneAt && (
          <Text size="sm" c="dimmed">
            {doneBy?.name ? say('done.by', { day, name: doneBy.name }) : say('done.on', { day })}
            {agreement && ` · ${say('accepted', { number: String(agreement.number) })}`}
          </Text>
        )}
        {!doneAt &&
          side === 'PARTNER' &&
          (of.viewerCan.update ? <Doing of={of} partner={partner} done={done} /> : <Text c="dimmed">{say('admin')}</Text>)}
      </Stack>
    </Card>
  );
}

function Doing(props: StepProps) {
  const say = useWords(onboardingWords);
  const { of } = props;
  if (of.kind === 'AGREEMENT') return <Agreement {...props} />;
  if (of.kind === 'PAYMENT_DETAILS') return <PaymentDetails {...props} />;
  if (of.kind === 'PROFILE') return <Profile {...props} />;
  if (of.kind === 'COURSE') return <Text c="dimmed">{say('course', { course: of.course?.title ?? of.name })}</Text>;
  return <Finish {...props} label={say('finish')} />;
}

function useComplete({ of, done }: StepProps) {
  const [send, sending] = useSend(OnboardingStepCompleteDocument);
  const complete = async (agreementId: string | null = null) => {
    const outcome = await send({ input: { id: of.id, expectedVersion: of.version, agreementId } });
    if (outcome?.userErrors[0]) toast(outcome.userErrors[0].message);
    if (outcome) done();
  };
  return [complete, sending] as const;
}

function Finish({ label, agreementId = null, ...props }: StepProps & { label: string; agreementId?: string | null }) {
  const [complete, sending] = useComplete(props);
  return (
    <Group justify="flex-end">
      <Button loading={sending} onClick={() => void complete(agreementId)}>
        {label}
      </Button>
    </Group>
  );
}

function Agreement(props: StepProps) {
  const say = useWords(onboardingWords);
  const [current] = props.of.template?.agreements.nodes ?? [];
  if (!current) return null;
  return (
    <>
      {current.text.split('\n').map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that doesn't change
        <Text key={at}>{line}</Text>
      ))}
      <Finish {...props} label={say('accept', { number: String(current.number) })} agreementId={current.id} />
    </>
  );
}

function Profile(props: StepProps) {
  const say = useWords(onboardingWords);
  const { partner } = props;
  const [complete, completing] = useComplete(props);
  const { form, submit, sending } = useInputForm({
    document: OwnDomainDocument,
    initialValues: { domain: partner.domain ?? '' },
    variables: ({ domain }) => ({ input: { id: partner.id, expectedVersion: partner.version, domain } }),
    done: () => void complete(),
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw={480}>
        <TextInput label={say('domain')} required maxLength={200} {...form.getInputProps('domain')} />
        <Group justify="flex-end">
          <Button type="submit" loading={sending || completing}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function PaymentDetails({ done }: StepProps) {
  const say = useWords(onboardingWords);
  const { form, submit, sending } = useInputForm({
    document: PaymentDetailsSetDocument,
    initialValues: { accountHolder: '', accountNumber: '', bankCode: '', taxNumber: '' },
    variables: ({ bankCode, taxNumber, ...values }) => ({ input: { ...values, bankCode: bankCode || null, taxNumber: taxNumber || null } }),
    done: () => done(),
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={say('accountHolder')} required maxLength={120} {...form.getInputProps('accountHolder')} />
          <TextInput label={say('accountNumber')} required maxLength={40} {...form.getInputProps('accountNumber')} />
          <TextInput label={say('bankCode')} maxLength={20} {...form.getInputProps('bankCode')} />
          <TextInput label={say('taxNumber')} maxLength={40} {...form.getInputProps('taxNumber')} />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button type="submit" loading={sending}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
