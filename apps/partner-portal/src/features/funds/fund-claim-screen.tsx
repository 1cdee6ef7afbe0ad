import { Button, Checkbox, Group, NumberInput, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import {
  Card,
  type ChosenFile,
  DetailSkeleton,
  FilesField,
  fundWords,
  Loaded,
  Page,
  toast,
  useFiles,
  useFormat,
  useGraph,
  useInputForm,
  useWords,
} from '@relata/portal-kit';
import { FundClaimSubmitDocument, type FundDocumentKind, type FundRequestDetailFragment, FundRequestDocument } from '@relata/schema/partner-portal';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { fundScreenWords } from './fund-words.js';

/** Claims what an approved activity cost. */
export default function FundClaimScreen() {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const { id = '' } = useParams();
  const answer = useGraph(FundRequestDocument, { id });
  const found = answer.data?.fundRequest;
  return (
    <Page
      title={say('claim')}
      text={found && say('claim.text', { amount: format.money(found.committed) })}
      back={{ to: `/funds/${id}`, label: found?.name ?? say('requests') }}
    >
      <Loaded
        of={answer}
        pick={({ fundRequest }) => (fundRequest?.status === 'APPROVED' && !fundRequest.closedAt ? fundRequest : null)}
        skeleton={<DetailSkeleton />}
      >
        {(request) => (
          <Card>
            <ClaimForm request={request} />
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

interface Told {
  kind: FundDocumentKind;
  cost: string | number;
}

function ClaimForm({ request }: { request: FundRequestDetailFragment }) {
  const say = useWords(fundScreenWords);
  const format = useFormat();
  const navigate = useNavigate();
  const files = useFiles('/fund-documents');
  const [told, setTold] = useState<Record<string, Told>>({});
  const { currency } = request.amount;
  // Sent twice, it is still one claim.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const of = ({ key }: ChosenFile): Told => told[key] ?? { kind: 'INVOICE', cost: '' };
  const there = files.chosen.filter(({ id }) => id);
  const cost = there.reduce((sum, file) => sum + (of(file).kind === 'INVOICE' ? Number(of(file).cost) : 0), 0);
  const bears = Math.floor(cost * Number(request.fund?.programme?.reimbursement ?? 0) * 100) / 100;
  const { form, submit, sending } = useInputForm({
    document: FundClaimSubmitDocument,
    initialValues: { amount: '' as string | number, final: true, comment: '' },
    variables: ({ amount, final, comment }) => {
      files.attach();
      const documents = there.map((file) => {
        const { kind, cost: each } = of(file);
        return { documentId: String(file.id), kind, cost: kind === 'INVOICE' ? { amount: String(each), currency } : null };
      });
      return {
        input: { requestId: request.id, amount: { amount: String(amount), currency }, final, comment: comment || null, documents, idempotencyKey },
      };
    },
    done: () => {
      toast(say('claim.sent'));
      void navigate(`/funds/${request.id}`);
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    const priced = there.every((file) => of(file).kind === 'PROOF' || Number(of(file).cost) > 0);
    if (priced && cost > 0) return submit(event);
    event.preventDefault();
    toast(say('documents.needed'));
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <FilesField
          files={files}
          label={say('upload')}
          each={(file) => <About name={file.name} currency={currency} told={of(file)} tell={(next) => setTold({ ...told, [file.key]: next })} />}
        />
        <NumberInput
          label={say('claim.amount')}
          description={cost > 0 && say('claim.bears', { amount: format.money({ amount: String(bears), currency }) })}
          required
          min={0}
          decimalScale={2}
          suffix={` ${currency}`}
          hideControls
          {...form.getInputProps('amount')}
        />
        <Textarea label={say('comment')} autosize minRows={2} maxRows={8} maxLength={2000} {...form.getInputProps('comment')} />
        <Checkbox label={say('final')} {...form.getInputProps('final', { type: 'checkbox' })} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {say('claimUntil')} {format.day(request.claimUntil)}
          </Text>
          <Button type="submit" loading={sending} disabled={files.sending}>
            {say('claim.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What a document proves, and what an invoice cost. */
function About({ name, currency, told, tell }: { name: string; currency: string; told: Told; tell: (told: Told) => void }) {
  const say = useWords(fundScreenWords);
  const both = useWords(fundWords);
  return (
    <Group gap="sm" mt="xs">
      <SegmentedControl
        aria-label={`${say('kind')} ${name}`}
        value={told.kind}
        onChange={(kind) => tell({ ...told, kind: kind as FundDocumentKind })}
        data={[
          { value: 'INVOICE', label: both('INVOICE') },
          { value: 'PROOF', label: both('PROOF') },
        ]}
      />
      {told.kind === 'INVOICE' && (
        <NumberInput
          aria-label={`${say('cost')}: ${name}`}
          placeholder={say('cost')}
          min={0}
          decimalScale={2}
          suffix={` ${currency}`}
          hideControls
          value={told.cost}
          onChange={(cost) => tell({ ...told, cost })}
        />
      )}
    </Group>
  );
}
