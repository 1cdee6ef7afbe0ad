import { Button, Text } from '@mantine/core';
import {
  announce,
  Card,
  currentLanguage,
  DetailSkeleton,
  Empty,
  type EmptyProps,
  Loaded,
  Page,
  useFormat,
  useGraph,
  useWords,
} from '@relata/portal-kit';
import { SurveyQuestionDocument } from '@relata/schema/self-service';
import { IconClockOff, IconHeart, IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { SurveyForm } from './survey-form.js';
import { surveyWords } from './survey-words.js';

/** Where the link of a mail leads that asks for an opinion: answered once, signed in or not. */
export default function SurveyScreen() {
  const say = useWords(surveyWords);
  const format = useFormat();
  const { token = '' } = useParams();
  const [sent, setSent] = useState(false);
  const answer = useGraph(SurveyQuestionDocument, { token, language: currentLanguage() }, { requestPolicy: 'network-only' });
  const done = () => {
    setSent(true);
    announce(`${say('thanks')}. ${say('thanks.text')}`);
  };
  return (
    <Page title={say('title')}>
      <Card>
        <Loaded of={answer} pick={({ surveyQuestion }) => ({ asked: surveyQuestion })} skeleton={<DetailSkeleton />}>
          {({ asked }) => {
            if (sent) return <Over icon={IconHeart} title={say('thanks')} text={say('thanks.text')} />;
            if (!asked) return <Over icon={IconLinkOff} title={say('unknown')} text={say('unknown.text')} />;
            const date = format.date(asked.expiresAt);
            if (asked.state === 'ANSWERED') return <Over icon={IconHeart} title={say('ANSWERED')} text={say('ANSWERED.text')} />;
            if (asked.state === 'EXPIRED') return <Over icon={IconClockOff} title={say('EXPIRED')} text={say('EXPIRED.text', { date })} />;
            return (
              <>
                <Text c="dimmed" mb="md">
                  {say('text')}
                </Text>
                <SurveyForm question={asked} by={{ token }} done={done} refused={answer.reload} />
                <Text size="sm" c="dimmed" mt="md">
                  {say('until', { date })}
                </Text>
              </>
            );
          }}
        </Loaded>
      </Card>
    </Page>
  );
}

/** Nothing is asked any more: why, and where to go on. */
function Over(why: Pick<EmptyProps, 'icon' | 'title' | 'text'>) {
  const say = useWords(surveyWords);
  return (
    <Empty {...why}>
      <Button component={Link} to="/help" variant="default" mt="sm">
        {say('help')}
      </Button>
    </Empty>
  );
}
