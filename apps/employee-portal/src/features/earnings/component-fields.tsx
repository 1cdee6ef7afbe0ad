import { Button, Fieldset, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useWords } from '@relata/portal-kit';
import type { ComponentDraft } from './component-draft.js';
import { earningsScreenWords } from './earnings-words.js';

const KINDS = ['COMMISSION', 'REBATE', 'ACCELERATOR'] as const;
const MEASURES = ['PAID', 'INVOICED', 'ORDERED', 'WON'] as const;
const BASES = ['AMOUNT', 'MARGIN'] as const;
const METHODS = ['MARGINAL', 'RETROACTIVE'] as const;
const INVOLVEMENTS = ['SOURCED', 'INFLUENCED', 'FULFILLED'] as const;

/** One component of a draft. */
export function ComponentFields({ of, change, remove }: { of: ComponentDraft; change: (component: ComponentDraft) => void; remove: () => void }) {
  const say = useWords(earningsScreenWords);
  const options = <T extends Parameters<typeof say>[0]>(values: readonly T[]) => values.map((value) => ({ value, label: say(value) }));
  const set = (values: Partial<ComponentDraft>) => change({ ...of, ...values });
  const banded = of.kind !== 'COMMISSION';
  return (
    <Fieldset legend={of.name || say(of.kind)}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={say('name')}
          required
          value={of.name}
          maxLength={120}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <Select
          label={say('kind')}
          allowDeselect={false}
          data={options(KINDS)}
          value={of.kind}
          onChange={(kind) => set({ kind: kind as typeof of.kind })}
        />
        <Select
          label={say('measure')}
          allowDeselect={false}
          data={options(banded ? (['INVOICED', 'ORDERED'] as const) : MEASURES)}
          value={of.measure}
          onChange={(measure) => set({ measure: measure as typeof of.measure })}
        />
        <Select
          label={say('basis')}
          allowDeselect={false}
          data={options(BASES)}
          value={of.basis ?? 'AMOUNT'}
          onChange={(basis) => set({ basis: basis as typeof of.basis })}
        />
        <Select
          label={say('involvement')}
          placeholder={say('any')}
          clearable
          data={options(INVOLVEMENTS)}
          value={of.involvement ?? null}
          onChange={(involvement) => set({ involvement: involvement as typeof of.involvement })}
        />
        {banded ? (
          <Select
            label={say('method')}
            allowDeselect={false}
            data={options(METHODS)}
            value={of.method ?? 'MARGINAL'}
            onChange={(method) => set({ method: method as typeof of.method })}
          />
        ) : (
          <TextInput
            label={`${say('rate')} (%)`}
            inputMode="decimal"
            required
            value={of.percent}
            onChange={({ currentTarget }) => set({ percent: currentTarget.value })}
          />
        )}
        {banded && (
          <TextInput
            label={say('bands')}
            description={say('bands.text')}
            required
            value={of.bands}
            onChange={({ currentTarget }) => set({ bands: currentTarget.value })}
          />
        )}
        {of.kind === 'ACCELERATOR' && (
          <TextInput
            label={say('target')}
            inputMode="decimal"
            required
            value={of.target}
            onChange={({ currentTarget }) => set({ target: currentTarget.value })}
          />
        )}
      </SimpleGrid>
      <Group justify="flex-end" mt="sm">
        <Button size="compact-sm" variant="default" onClick={remove}>
          {say('remove')}
        </Button>
      </Group>
    </Fieldset>
  );
}
