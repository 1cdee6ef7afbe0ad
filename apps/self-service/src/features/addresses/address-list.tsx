import { Badge, Button, Group, Text } from '@mantine/core';
import { toast, useConfirm, useFormat, useSend, useWords } from '@relata/portal-kit';
import { type AddressCardFragment, AddressRemoveDocument } from '@relata/schema/self-service';
import { addressWords } from './address-words.js';
import classes from './addresses.module.css';

interface AddressListProps {
  addresses: AddressCardFragment[];
  edit: (address: AddressCardFragment) => void;
  reload: () => void;
}

/** Addresses as they stand on an envelope. */
export function AddressList({ addresses, edit, reload }: AddressListProps) {
  const say = useWords(addressWords);
  if (addresses.length === 0) return <Text c="dimmed">{say('none')}</Text>;
  return (
    <ul className={classes.addresses}>
      {addresses.map((address) => (
        <li key={address.id}>
          <Envelope address={address} />
          <Group gap="xs" mt="sm">
            {address.viewerCan.update && (
              <Button variant="default" size="xs" aria-label={say('edit.of', { line: address.line1 ?? address.city })} onClick={() => edit(address)}>
                {say('edit')}
              </Button>
            )}
            {address.viewerCan.delete && <Remove address={address} done={reload} />}
          </Group>
        </li>
      ))}
    </ul>
  );
}

function Envelope({ address: { kind, isDefault, line1, line2, postalCode, city, region, country } }: { address: AddressCardFragment }) {
  const say = useWords(addressWords);
  const format = useFormat();
  return (
    <>
      <Group gap="xs" mb={4}>
        <Text size="sm" c="dimmed">
          {say(kind)}
        </Text>
        {isDefault && (
          <Badge variant="outline" size="sm" tt="none">
            {say('standard')}
          </Badge>
        )}
      </Group>
      <address className={classes.address}>
        {[line1, line2, [postalCode, city].filter(Boolean).join(' '), region, format.country(country)].filter(Boolean).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
    </>
  );
}

function Remove({ address: { id, line1, city }, done }: { address: AddressCardFragment; done: () => void }) {
  const say = useWords(addressWords);
  const confirm = useConfirm();
  const [send, sending] = useSend(AddressRemoveDocument);
  const remove = async () => {
    if ((await confirm({ title: say('remove.question'), text: say('remove.text'), action: say('remove'), danger: true })) === null) return;
    const outcome = await send({ input: { id } });
    if (!outcome) return;
    toast(outcome.userErrors[0]?.message ?? say('removed'));
    done();
  };
  return (
    <Button
      variant="subtle"
      color="gray"
      size="xs"
      loading={sending}
      aria-label={say('remove.of', { line: line1 ?? city })}
      onClick={() => void remove()}
    >
      {say('remove')}
    </Button>
  );
}
