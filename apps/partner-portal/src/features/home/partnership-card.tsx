import { Anchor } from '@mantine/core';
import { Card, Facts, useFormat, useWords } from '@relata/portal-kit';
import type { HomeQuery } from '@relata/schema/partner-portal';
import { Link } from 'react-router';
import { PartnerStatus } from '../company/partner-status.js';
import { homeWords } from './home-words.js';

type Partner = NonNullable<NonNullable<HomeQuery['viewer']>['partner']>;

/** What the partner is to us, and whom they ask. */
export function PartnershipCard({ partner }: { partner: Partner }) {
  const say = useWords(homeWords);
  const format = useFormat();
  const { name, status, programme, tier, tierSince, tierGraceUntil, channelManager } = partner;
  const email = channelManager?.person?.email;
  return (
    <Card title={name} aside={<PartnerStatus status={status} />}>
      <Facts
        facts={[
          [say('tier'), tier && [tier.name, tierSince && say('since', { day: format.day(tierSince) })].filter(Boolean).join(', ')],
          [say('programme'), programme?.name],
          [say('grace'), tierGraceUntil && format.day(tierGraceUntil)],
          [
            say('manager'),
            channelManager && (
              <>
                {channelManager.name} {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
              </>
            ),
          ],
        ]}
      />
      <Anchor component={Link} to="/company" size="sm" mt="sm" display="inline-block">
        {say('company')}
      </Anchor>
    </Card>
  );
}
