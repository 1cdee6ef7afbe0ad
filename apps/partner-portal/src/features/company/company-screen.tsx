import { Anchor, Text } from '@mantine/core';
import { Card, DetailSkeleton, EditCard, Facts, Loaded, Page, useFormat, useGraph, useWords } from '@relata/portal-kit';
import { CompanyDocument, type CompanyFieldsFragment } from '@relata/schema/partner-portal';
import { CompanyForm } from './company-form.js';
import { companyWords } from './company-words.js';
import { PartnerStatus } from './partner-status.js';

/** What the company is to the vendor: its profile, its place in the programme, and whom it asks. */
export default function CompanyScreen() {
  const say = useWords(companyWords);
  const answer = useGraph(CompanyDocument, {});
  return (
    <Page title={say('title')} text={say('text')}>
      <Loaded of={answer} pick={({ viewer }) => viewer?.partner} skeleton={<DetailSkeleton />}>
        {(partner) => (
          <>
            <Profile partner={partner} />
            <Programme partner={partner} />
            <Manager manager={partner.channelManager} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Profile({ partner }: { partner: CompanyFieldsFragment }) {
  const say = useWords(companyWords);
  const { name, domain, type, status, territories, specialisations, viewerCan } = partner;
  const places = territories.nodes.flatMap(({ territory }) => (territory ? [territory.name] : []));
  return (
    <EditCard
      title={say('profile')}
      change={viewerCan.update ? say('change') : undefined}
      form={(close) => <CompanyForm partner={partner} close={close} />}
    >
      <Facts
        facts={[
          [say('name'), name],
          [say('domain'), domain],
          [say('type'), say(type)],
          [say('status'), <PartnerStatus key="status" status={status} />],
          [say('territories'), places.join(', ')],
          [say('specialisations'), specialisations?.join(', ')],
        ]}
      />
    </EditCard>
  );
}

function Programme({ partner: { programme, tier, tierSince, tierGraceUntil } }: { partner: CompanyFieldsFragment }) {
  const say = useWords(companyWords);
  const format = useFormat();
  return (
    <Card title={programme?.name ?? say('programme')}>
      {programme || tier ? (
        <Facts
          facts={[
            [say('tier'), tier?.name],
            [say('since'), tierSince && format.day(tierSince)],
            [say('grace'), tierGraceUntil && format.day(tierGraceUntil)],
            [say('benefits'), tier?.benefits],
          ]}
        />
      ) : (
        <Text c="dimmed">{say('programme.none')}</Text>
      )}
    </Card>
  );
}

function Manager({ manager }: { manager: CompanyFieldsFragment['channelManager'] }) {
  const say = useWords(companyWords);
  const email = manager?.person?.email;
  return (
    <Card title={say('manager')}>
      {manager ? (
        <Facts
          facts={[
            [say('managerName'), manager.name],
            [say('position'), manager.position],
            [
              say('email'),
              email && (
                <Anchor key="mail" href={`mailto:${email}`}>
                  {email}
                </Anchor>
              ),
            ],
            [say('phone'), manager.person?.phone],
          ]}
        />
      ) : (
        <Text c="dimmed">{say('manager.none')}</Text>
      )}
    </Card>
  );
}
