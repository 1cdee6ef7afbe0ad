import { Button, Text } from '@mantine/core';
import { Card, type Column, DataTable, Empty, ListSkeleton, Loaded, Page, Status, type Tone, useGraph, useWords } from '@relata/portal-kit';
import { MembersDocument, type MembersQuery, type PartnerMemberRowFragment } from '@relata/schema/partner-portal';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { MemberActions } from './member-actions.js';
import { memberWords } from './member-words.js';
import { NewMemberDialog } from './new-member-dialog.js';

/** The people of the viewer’s company and their roles: whoever has several is there several times. */
export default function MembersScreen() {
  const say = useWords(memberWords);
  const answer = useGraph(MembersDocument, {});
  const [adding, setAdding] = useState(false);
  const partner = answer.data?.viewer?.partner;
  const administers = Boolean(partner?.viewerCan.update);
  return (
    <Page
      title={say('title')}
      text={say(answer.data && !administers ? 'text.member' : 'text')}
      actions={
        administers && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )
      }
    >
      <Loaded of={answer} pick={(data) => data.viewer?.partner && data} skeleton={<ListSkeleton />}>
        {(data) => (
          <Card flush>
            <MembersTable data={data} reload={answer.reload} />
          </Card>
        )}
      </Loaded>
      {adding && partner && (
        <NewMemberDialog
          partnerId={partner.id}
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

type Access = 'active' | 'invited' | 'expired' | 'inactive';
const TONES: Record<Access, Tone> = { active: 'good', invited: 'info', expired: 'warn', inactive: 'quiet' };

/** Whoever was invited last has access once they have followed the link. */
function accessOf({ active, person }: PartnerMemberRowFragment, { invitations }: MembersQuery): Access {
  if (!active) return 'inactive';
  const state = invitations?.nodes.find((each) => each.person?.id === person?.id)?.state;
  return state === 'PENDING' ? 'invited' : state === 'EXPIRED' ? 'expired' : 'active';
}

function MembersTable({ data, reload }: { data: MembersQuery; reload: () => void }) {
  const say = useWords(memberWords);
  const me = data.viewer?.person?.id;
  const rows = data.viewer?.partner?.members.nodes ?? [];
  if (rows.length === 0) return <Empty icon={IconUsers} title={say('none')} />;
  const columns: Column<PartnerMemberRowFragment>[] = [
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
    { key: 'role', title: say('role'), cell: ({ role }) => say(role) },
    {
      key: 'state',
      title: say('state'),
      cell: (member) => <Status tone={TONES[accessOf(member, data)]}>{say(accessOf(member, data))}</Status>,
      card: 'beside',
    },
    {
      key: 'actions',
      title: say('actions'),
      cell: (member) => member.viewerCan.update && <MemberActions member={member} reload={reload} />,
      end: true,
    },
  ];
  return <DataTable label={say('title')} columns={columns} rows={rows} />;
}
