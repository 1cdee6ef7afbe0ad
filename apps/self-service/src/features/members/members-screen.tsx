import { Button, Text } from '@mantine/core';
import { type Column, DataTable, Empty, type Listing, Narrow, Page, Rows, Status, useListing, usePages, useWords } from '@relata/portal-kit';
import { type ContactFilter, type MemberRowFragment, MembersDocument } from '@relata/schema/self-service';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { MemberActions } from './member-actions.js';
import { memberWords } from './member-words.js';
import { NewMemberDialog } from './new-member-dialog.js';

const WHICH: Record<string, ContactFilter> = {
  signsIn: { portalRole: { in: ['ADMIN', 'MEMBER'] }, active: { eq: true } },
  former: { active: { eq: false } },
};

/** What the list is narrowed by, as the graph takes it. */
const whereOf = ({ search, which }: Listing): ContactFilter => ({
  ...(WHICH[which] ?? { active: { eq: true } }),
  ...(search ? { or: [...named(search), { title: { contains: search } }] } : {}),
});

/** One word may be of either name or of the address; two are both names, in either order. */
function named(search: string): ContactFilter[] {
  const [first = '', ...others] = search.trim().split(/\s+/);
  const [contains, rest] = [first, { contains: others.join(' ') }];
  if (others.length === 0)
    return [{ person: { givenName: { contains } } }, { person: { familyName: { contains } } }, { person: { email: { contains } } }];
  return [{ person: { givenName: { contains }, familyName: rest } }, { person: { familyName: { contains }, givenName: rest } }];
}

/** The people of the viewer's accounts and what they may do here. Whoever administers an account keeps them; a member sees themself. */
export default function MembersScreen() {
  const say = useWords(memberWords);
  const listing = useListing('CREATED_AT ASC');
  const answer = usePages(MembersDocument, { first: 25, where: whereOf(listing) });
  const [adding, setAdding] = useState(false);
  const accounts = topFirst(answer.data?.viewer?.accounts.nodes.filter(({ viewerCan }) => viewerCan.update) ?? []);
  return (
    <Page
      title={say('title')}
      text={say(answer.data && accounts.length === 0 ? 'text.member' : 'text')}
      actions={
        accounts.length > 0 && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )
      }
    >
      <Narrow of={listing} label={say('filter')} search={say('search')} states={{ signsIn: say('filter.signsIn'), former: say('filter.former') }} />
      <Rows of={answer} pick={({ contacts }) => contacts} by={listing} none={<Empty icon={IconUsers} title={say('none')} text={say('none.text')} />}>
        {(rows) => <MembersTable rows={rows} me={answer.data?.viewer?.person?.id} reload={answer.reload} />}
      </Rows>
      {adding && (
        <NewMemberDialog
          accounts={accounts}
          close={() => setAdding(false)}
          done={() => {
            setAdding(false);
            answer.reload();
          }}
        />
      )}
    </Page>
  );
}

/** The account above the others is the one that is meant most often. */
function topFirst<A extends { id: string; parent?: { id: string } | null }>(accounts: A[]): A[] {
  const below = ({ parent }: A) => Number(accounts.some(({ id }) => id === parent?.id));
  return accounts.toSorted((a, b) => below(a) - below(b));
}

const TONES = { NONE: 'quiet', INVITED: 'info', EXPIRED: 'warn', ACTIVE: 'good', CLOSED: 'bad' } as const;

function MembersTable({ rows, me, reload }: { rows: MemberRowFragment[]; me: string | undefined; reload: () => void }) {
  const say = useWords(memberWords);
  const several = new Set(rows.map(({ account }) => account?.id)).size > 1;
  const columns: Column<MemberRowFragment>[] = [
    {
      key: 'name',
      title: say('name'),
      cell: ({ person }) => (
        <>
          {person?.name ?? '–'} {person?.id === me && <Text span c="dimmed">{`(${say('you')})`}</Text>}
          <Text size="sm" c="dimmed">
            {person?.email}
          </Text>
        </>
      ),
      card: 'title',
    },
    { key: 'title', title: say('jobTitle'), cell: ({ title }) => title ?? '–' },
    ...(several ? [{ key: 'account', title: say('account'), cell: ({ account }: MemberRowFragment) => account?.name ?? '–' }] : []),
    { key: 'role', title: say('role'), cell: ({ active, portalRole }) => say(active ? (portalRole ?? 'noRole') : 'former') },
    {
      key: 'signIn',
      title: say('signIn'),
      cell: ({ signIn }) => (signIn ? <Status tone={TONES[signIn]}>{say(`signIn.${signIn}`)}</Status> : '–'),
      card: 'beside',
    },
    {
      key: 'actions',
      title: say('actions'),
      cell: (member) => member.viewerCan.update && member.person?.id !== me && <MemberActions member={member} reload={reload} />,
      end: true,
    },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} />;
}
