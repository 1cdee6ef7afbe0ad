import { Progress, Text } from '@mantine/core';
import { useWords } from '@relata/portal-kit';
import type { MyEnrolmentFragment } from '@relata/schema/partner-portal';
import { learningScreenWords } from './learning-words.js';

/** Lessons read of those there are, in words and as a bar. */
export function LessonProgress({ of: { lessonsDone, lessonsTotal } }: { of: MyEnrolmentFragment }) {
  const say = useWords(learningScreenWords);
  const said = say('progress', { done: String(lessonsDone), total: String(lessonsTotal) });
  return (
    <>
      <Text size="sm" mb={4}>
        {said}
      </Text>
      <Progress value={lessonsTotal > 0 ? (100 * lessonsDone) / lessonsTotal : 0} aria-label={said} />
    </>
  );
}
