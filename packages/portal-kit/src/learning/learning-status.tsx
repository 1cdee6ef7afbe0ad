import { Status, type Tone } from '../look/status.js';
import { useWords } from '../words/words.js';
import { learningWords } from './learning-words.js';

const TONES = {
  CERTIFIED: 'good',
  PASSED: 'good',
  VALID: 'good',
  ENDING: 'warn',
  ENROLLED: 'info',
  IN_PROGRESS: 'info',
  FAILED: 'bad',
  EXPIRED: 'bad',
  REVOKED: 'bad',
  REQUIRED: 'bad',
  NONE: 'quiet',
  WITHDRAWN: 'quiet',
} as const satisfies Record<string, Tone>;

/** How somebody stands with a course, or a certificate. */
export function LearningStatus({ of }: { of: keyof typeof TONES }) {
  const say = useWords(learningWords);
  return <Status tone={TONES[of]}>{say(of)}</Status>;
}
