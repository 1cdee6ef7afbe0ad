import { Text } from '@mantine/core';
import { announce, Card, currentLanguage, useWords } from '@relata/portal-kit';
import type { CaseDetailFragment } from '@relata/schema/self-service';
import { SurveyForm } from '../survey/survey-form.js';
import { surveyWords } from '../survey/survey-words.js';

/** How it went: asked once the case is answered, where the viewer is whom it asks. */
export function CaseRating({ case: { status, surveyResponses }, reload }: { case: CaseDetailFragment; reload: () => void }) {
  const say = useWords(surveyWords);
  const asked = surveyResponses.nodes[0];
  if (!asked?.survey || (status !== 'RESOLVED' && status !== 'CLOSED')) return null;
  const { survey, state, score } = asked;
  if (state === 'WAITING') {
    const question = (survey.questions as Partial<Record<string, string>> | null)?.[currentLanguage()] ?? survey.question;
    return (
      <Card>
        <SurveyForm question={{ ...survey, question }} by={{ id: asked.id }} done={() => announce(say('thanks'))} refused={reload} />
      </Card>
    );
  }
  if (state === 'EXPIRED') return null;
  return <Text c="dimmed">{say('rated', { score: score ?? 0, high: survey.high })}</Text>;
}
