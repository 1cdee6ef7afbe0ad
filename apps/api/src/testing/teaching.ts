import { toTypeId, uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import type { TestBench } from './call.js';

/** Four questions; the right choice of each begins with «Right». */
export const QUESTIONS = [
  { kind: 'SINGLE', text: 'Which?', explanation: 'Because.', choices: [choice('Right', true), choice('Wrong'), choice('Wronger')] },
  { kind: 'MULTIPLE', text: 'Which of these?', choices: [choice('Right A', true), choice('Right B', true), choice('Wrong')] },
  { kind: 'TRUE_FALSE', text: 'Is it so?', choices: [choice('Right', true), choice('Wrong')] },
  { kind: 'SINGLE', text: 'Which one?', points: 2, choices: [choice('Wrong'), choice('Right', true)] },
];

function choice(text: string, correct = false) {
  return { text, correct };
}

export interface Taken {
  id: string;
  questions: { nodes: { id: string; kind: string; text: string; choices: string[] }[] };
}

/** People who write courses and take them, as tests need them. */
export async function teaching(bench: TestBench) {
  const author = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
  const act = async (who: Principal, name: string, input: object, payload: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await bench.call(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${payload} userErrors { code field message } } }`,
      { input },
    );
    if (errors) throw new Error(errors[0]?.message);
    return data[name];
  };
  /** The record, where nothing is refused. */
  const done = async (who: Principal, name: string, input: object, record: string, fields = 'id') => {
    const answer = await act(who, name, input, `${record} { ${fields} }`);
    if (answer.userErrors.length > 0) throw new Error(`${name}: ${answer.userErrors[0].message}`);
    return answer[record];
  };
  /** The code of the refusal, or else the record. */
  const refused = async (who: Principal, name: string, input: object, record: string): Promise<string> => {
    const answer = await act(who, name, input, `${record} { id }`).catch((error: Error) => ({ userErrors: [{ code: error.message }] }));
    return answer.userErrors[0]?.code ?? answer[record].id;
  };
  const letter = (at: number) => String.fromCharCode(65 + at);
  return {
    author,
    done,
    refused,
    letter,
    /** A course with one lesson and four questions of five points. */
    async course(values: object = {}, draft: object = {}, publish = true): Promise<string> {
      const { id } = await done(author, 'courseCreate', { title: 'Brakes', language: 'en', audiences: ['PARTNER'], ...values }, 'course');
      await done(author, 'courseDraft', { id, lessons: [{ title: 'One', body: 'Squeeze.' }], questions: QUESTIONS, ...draft }, 'course');
      if (publish) await done(author, 'coursePublish', { id }, 'course');
      return id;
    },
    enrol: async (who: Principal, courseId: string): Promise<string> => (await done(who, 'enrolmentCreate', { courseId }, 'enrolment')).id,
    begin: (who: Principal, id: string): Promise<Taken> =>
      done(who, 'quizAttemptBegin', { id }, 'quizAttempt', 'id questions(first: 100) { nodes { id kind text choices } }'),
    /** Answers so many questions rightly and the others not at all, and submits. */
    async finish(who: Principal, attempt: Taken, right = attempt.questions.nodes.length) {
      for (const { id, choices } of attempt.questions.nodes.slice(0, right)) {
        const answer = choices.flatMap((text, at) => (text.startsWith('Right') ? [letter(at)] : []));
        await done(who, 'attemptQuestionAnswer', { id, answer }, 'attemptQuestion');
      }
      return done(who, 'quizAttemptSubmit', { id: attempt.id }, 'quizAttempt', 'status points maxPoints score');
    },
    /** Takes the course and passes it; answers the enrolment. */
    async pass(who: Principal, courseId: string): Promise<string> {
      const enrolment = await this.enrol(who, courseId);
      await this.finish(who, await this.begin(who, enrolment));
      return enrolment;
    },
    async certificate(who: Principal, courseId: string): Promise<{ id: string; uuid: string }> {
      const [row] = await bench.sql<{ id: string }>(
        'select id from certificate where person_id = $1 and course_id = $2 order by issued_at desc limit 1',
        [who.personId, uuidOf('crs', courseId)],
      );
      return { id: toTypeId('cer', row?.id as string), uuid: row?.id as string };
    },
  };
}
export type Teaching = Awaited<ReturnType<typeof teaching>>;
