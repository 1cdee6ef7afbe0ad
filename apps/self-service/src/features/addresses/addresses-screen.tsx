import { Button } from '@mantine/core';
import { Card, DetailSkeleton, Loaded, Page, useGraph, useWords } from '@relata/portal-kit';
import { type AddressCardFragment, AddressesDocument } from '@relata/schema/self-service';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { AddressDialog } from './address-dialog.js';
import { AddressList } from './address-list.js';
import { addressWords } from './address-words.js';

/** Whose address it is to be: the viewer's, or an account's. */
export type Owner = { personId: string } | { accountId: string };

/** The viewer's own addresses, and those of the accounts for which they act. */
export default function AddressesScreen() {
  const say = useWords(addressWords);
  const answer = useGraph(AddressesDocument, {});
  const [edited, setEdited] = useState<{ owner: Owner; address?: AddressCardFragment } | null>(null);
  const done = () => {
    setEdited(null);
    answer.reload();
  };
  const add = (owner: Owner) => (
    <Button variant="subtle" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited({ owner })}>
      {say('add')}
    </Button>
  );
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={({ viewer }) => viewer} skeleton={<DetailSkeleton />}>
        {({ person, accounts }) => (
          <>
            {accounts.nodes.map(({ id, name, addresses, viewerCan }) => (
              <Card key={id} title={name ?? ''} aside={viewerCan.update && add({ accountId: id })}>
                <AddressList
                  addresses={addresses.nodes}
                  edit={(address) => setEdited({ owner: { accountId: id }, address })}
                  reload={answer.reload}
                />
              </Card>
            ))}
            {person && (
              <Card title={say('mine')} aside={add({ personId: person.id })}>
                <AddressList
                  addresses={person.addresses.nodes}
                  edit={(address) => setEdited({ owner: { personId: person.id }, address })}
                  reload={answer.reload}
                />
              </Card>
            )}
          </>
        )}
      </Loaded>
      {edited && <AddressDialog {...edited} done={done} close={() => setEdited(null)} />}
    </Page>
  );
}
