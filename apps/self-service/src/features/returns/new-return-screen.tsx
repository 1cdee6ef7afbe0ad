import { Button, Group, NumberInput, Select, Stack, Textarea } from '@mantine/core';
import { Card, DetailSkeleton, Empty, Loaded, Page, toast, useFormat, useGraph, useInputForm, useWords } from '@relata/portal-kit';
import { ReturnableDocument, type ReturnableQuery, type ReturnReason, ReturnRequestDocument } from '@relata/schema/self-service';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { returnWords } from './return-words.js';

type Order = NonNullable<ReturnableQuery['order']>;
const REASONS: ReturnReason[] = ['NO_LONGER_WANTED', 'DAMAGED', 'DEFECTIVE', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'OTHER'];

/** What of an order is given back: how many of each, and why. */
export default function NewReturnScreen() {
  const say = useWords(returnWords);
  const { id = '' } = useParams();
  const answer = useGraph(ReturnableDocument, { id });
  const order = answer.data?.order;
  const back = { to: `/orders/${id}`, label: order ? say('order', { number: order.number }) : say('title') };
  return (
    <Page title={say('start')} text={say('start.text')} back={back}>
      <Loaded of={answer} pick={(data) => data.order} skeleton={<DetailSkeleton />}>
        {(found) => (
          <Card>
            {found.lines.nodes.some(({ returnableQuantity }) => returnableQuantity > 0) ? (
              <ReturnForm order={found} />
            ) : (
              <Empty icon={IconArrowBackUp} title={say('nothing')} text={say('nothing.text')} />
            )}
          </Card>
        )}
      </Loaded>
    </Page>
  );
}

function ReturnForm({ order }: { order: Order }) {
  const say = useWords(returnWords);
  const format = useFormat();
  const navigate = useNavigate();
  // Sent twice, it is still one return.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const lines = order.lines.nodes.filter(({ returnableQuantity }) => returnableQuantity > 0);
  const { form, submit, sending } = useInputForm({
    document: ReturnRequestDocument,
    initialValues: {
      quantities: Object.fromEntries(lines.map(({ id }) => [id, 0])) as Record<string, number>,
      reason: REASONS[0] as ReturnReason,
      comment: '',
    },
    variables: ({ quantities, reason, comment }) => ({
      input: {
        orderId: order.id,
        comment: comment || null,
        lines: Object.entries(quantities).flatMap(([orderLineId, quantity]) => (quantity > 0 ? [{ orderLineId, quantity, reason }] : [])),
        idempotencyKey,
      },
    }),
    done: (payload) => void navigate(`/returns/${payload.return?.id}`),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    if (Object.values(form.getValues().quantities).some((quantity) => quantity > 0)) return submit(event);
    event.preventDefault();
    toast(say('choose'));
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        {lines.map(({ id, product, returnableQuantity, returnableUntil }) => (
          <NumberInput
            key={id}
            label={say('howMany', { product: product?.name ?? '–' })}
            description={`${say('atMost', { count: returnableQuantity })}${returnableUntil ? say('until', { day: format.day(returnableUntil) }) : ''}`}
            min={0}
            max={returnableQuantity}
            clampBehavior="strict"
            allowDecimal={false}
            {...form.getInputProps(`quantities.${id}`)}
          />
        ))}
        <Select
          label={say('reason')}
          data={REASONS.map((value) => ({ value, label: say(value) }))}
          allowDeselect={false}
          {...form.getInputProps('reason')}
        />
        <Textarea label={say('comment')} autosize minRows={2} maxRows={8} maxLength={2000} {...form.getInputProps('comment')} />
        <Group justify="flex-end">
          <Button type="submit" loading={sending}>
            {say('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
