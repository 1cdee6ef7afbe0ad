import { Button, Group, Stack, Text } from '@mantine/core';
import { Card, Status, toast, useFormat, useSend, useWords } from '@relata/portal-kit';
import { type PartnerStepFactsFragment, VendorStepCompleteDocument } from '@relata/schema/employee-portal';
import { partnersWords } from './partners-words.js';

/** The steps of an onboarding; those that are ours are done here. */
export function Steps({ of, done }: { of: PartnerStepFactsFragment[]; done: () => void }) {
  const say = useWords(partnersWords);
  const format = useFormat();
  const [send, sending] = useSend(VendorStepCompleteDocument);
  const finish = async ({ id, version }: PartnerStepFactsFragment) => {
    const outcome = await send({ input: { id, expectedVersion: version } });
    if (outcome?.userErrors[0]) toast(outcome.userErrors[0].message);
    else if (outcome) done();
  };
  return (
    <Card title={say('steps')}>
      <Stack gap="md">
        {of.map((step) => (
          <Group key={step.id} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={600}>{step.name}</Text>
              <Text size="sm" c="dimmed">
                {step.doneAt ? format.date(step.doneAt) : say(step.side)}
              </Text>
            </div>
            {!step.doneAt && step.side === 'VENDOR' && step.viewerCan.update ? (
              <Button size="xs" loading={sending} aria-label={`${say('finish')}: ${step.name}`} onClick={() => void finish(step)}>
                {say('finish')}
              </Button>
            ) : (
              <Status tone={step.doneAt ? 'good' : 'info'}>{step.doneAt ? say('done') : say('open')}</Status>
            )}
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
