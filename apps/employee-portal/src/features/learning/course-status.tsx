import { Status, type Tone, useWords } from '@relata/portal-kit';
import { courseWords } from './course-words.js';

const TONES = { DRAFT: 'quiet', PUBLISHED: 'good', ARCHIVED: 'quiet' } as const satisfies Record<string, Tone>;

/** How far a course has come. */
export function CourseStatus({ of }: { of: keyof typeof TONES }) {
  const say = useWords(courseWords);
  return <Status tone={TONES[of]}>{say(of)}</Status>;
}
