import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';
import { QUESTIONS, type Teaching, teaching } from '../testing/teaching.js';

describe('a quiz', () => {
  let bench: TestBench;
  let school: Teaching;
  let taker: Principal;
  let courseId: string;
  beforeAll(async () => {
    bench = await testBench();
    school = await teaching(bench);
    courseId = await school.course();
    taker = (await bench.build.asPartner('SELLER')).principal;
  });
  afterAll(() => bench?.close());

  const another = async () => (await bench.build.asPartner('TECHNICIAN')).principal;
  const ATTEMPT = 'query ($id: ID!) { quizAttempt(id: $id) { status score questions { nodes { answer points explanation } } } }';

  test('is begun, answered one by one, taken up again where one was, and graded once', async () => {
    const enrolment = await school.enrol(taker, courseId);
    const attempt = await school.begin(taker, enrolment);
    expect(attempt.questions.nodes).toHaveLength(4);
    const [first] = attempt.questions.nodes;
    await school.done(taker, 'attemptQuestionAnswer', { id: first?.id, answer: ['A'] }, 'attemptQuestion');
    expect((await school.begin(taker, enrolment)).id).toBe(attempt.id);
    const open = await bench.call(taker, ATTEMPT, { id: attempt.id });
    expect(open.data.quizAttempt).toMatchObject({ status: 'IN_PROGRESS', score: null, questions: { nodes: [{ answer: ['A'] }, {}, {}, {}] } });
    expect(await school.finish(taker, attempt, 4)).toEqual({ status: 'PASSED', points: 5, maxPoints: 5, score: '100.0000' });
    const again = await Promise.all([1, 2].map(() => school.done(taker, 'quizAttemptSubmit', { id: attempt.id }, 'quizAttempt', 'score')));
    expect(again).toEqual([{ score: '100.0000' }, { score: '100.0000' }]);
    const certificates = await bench.sql('select from certificate where person_id = $1', [taker.personId]);
    expect(certificates).toHaveLength(1);
  });

  test('tells by question what was right, and why, to who has passed alone', async () => {
    const who = await another();
    const enrolment = await school.enrol(who, courseId);
    const failed = await school.begin(who, enrolment);
    expect(await school.finish(who, failed, 1)).toMatchObject({ status: 'FAILED' });
    const before = (await bench.call(who, ATTEMPT, { id: failed.id })).data.quizAttempt.questions.nodes;
    expect(before.every(({ points, explanation }: { points: unknown; explanation: unknown }) => points === null && explanation === null)).toBe(true);
    const passed = await school.begin(who, enrolment);
    await school.finish(who, passed);
    const after = (await bench.call(who, ATTEMPT, { id: passed.id })).data.quizAttempt.questions.nodes;
    expect(after.map(({ points }: { points: number }) => points).sort()).toEqual([1, 1, 1, 2]);
    expect(after.filter(({ explanation }: { explanation: string | null }) => explanation === 'Because.')).toHaveLength(1);
  });

  test('shows its questions and what is right to nobody who takes it, by whatever way', async () => {
    const people = [taker, (await bench.build.asPartner('ADMIN')).principal, (await bench.build.asEmployee(['SALES_MANAGER'])).principal];
    for (const who of people) {
      const { errors, data } = await bench.call(
        who,
        'query ($id: ID!) { course(id: $id) { publishedVersion { questions { nodes { text choices { nodes { correct } } } } } } }',
        { id: courseId },
      );
      expect(errors).toBeUndefined();
      expect(data.course?.publishedVersion.questions.nodes ?? []).toEqual([]);
      const rows = await bench.sql<{ id: string }>(`select c.id from quiz_choice c where c.correct limit 1`);
      const node = await bench.call(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: `qzc_${rows[0]?.id}` });
      expect(node.data?.node ?? null).toBeNull();
      expect(
        (await bench.call(who, 'mutation ($id: ID!) { courseDraft(input: { id: $id }) { course { id } } }', { id: courseId })).errors?.[0],
      ).toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    }
    const foreign = await school.begin(taker, await school.enrol(taker, await school.course({ title: 'Other' })));
    expect((await bench.call(people[1] as Principal, ATTEMPT, { id: foreign.id })).data.quizAttempt).toBeNull();
    expect(await school.refused(people[1] as Principal, 'quizAttemptSubmit', { id: foreign.id }, 'quizAttempt')).toBe('NOT_FOUND');
    expect(
      await school.refused(people[1] as Principal, 'attemptQuestionAnswer', { id: foreign.questions.nodes[0]?.id, answer: [] }, 'attemptQuestion'),
    ).toBe('NOT_FOUND');
  });

  test('draws from its questions and mixes their choices by chance', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ ...QUESTIONS[0], text: `Question ${at}` }));
    const id = await school.course({ title: 'Drawn' }, { questions: many, questionsDrawn: 10 });
    const drawn = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const who = await another();
        const { questions } = await school.begin(who, await school.enrol(who, id));
        return questions.nodes.map(({ text, choices }) => `${text} ${choices.join()}`);
      }),
    );
    expect(drawn.every((questions) => questions.length === 10 && new Set(questions).size === 10)).toBe(true);
    expect(new Set(drawn.map((questions) => questions.join())).size).toBe(3);
    const orders = new Set(drawn.flat().map((question) => question.replace(/^\S+ \d+ /, '')));
    expect(orders.size).toBeGreaterThan(1);
  });

  test('is over when its time is: later answers are refused, and what was answered counts', async () => {
    const id = await school.course({ title: 'Timed', attemptsAllowed: 2 }, { timeLimitMinutes: 10, passMark: 20 });
    const who = await another();
    const enrolment = await school.enrol(who, id);
    const attempt = await school.begin(who, enrolment);
    const [question] = attempt.questions.nodes.filter(({ kind }) => kind === 'TRUE_FALSE');
    await school.done(who, 'attemptQuestionAnswer', { id: question?.id, answer: ['A'] }, 'attemptQuestion');
    await bench.sql(`update quiz_attempt set started_at = now() - interval '11 minutes', ends_at = now() - interval '1 minute' where id = $1`, [
      uuidOf('qza', attempt.id),
    ]);
    expect(await school.refused(who, 'attemptQuestionAnswer', { id: question?.id, answer: ['B'] }, 'attemptQuestion')).toBe('WRONG_STATE');
    await bench.run('quiz.time');
    const graded = await bench.call(who, '{ myEnrolments { nodes { status score attempts { nodes { status score } } } } }');
    expect(graded.data.myEnrolments.nodes[0]).toEqual({
      status: 'PASSED',
      score: '20.0000',
      attempts: { nodes: [{ status: 'PASSED', score: '20.0000' }] },
    });
  });

  test('can be tried as often as allowed and no more, also by two at once; later again, where that is so', async () => {
    const id = await school.course({ title: 'Twice', attemptsAllowed: 2, attemptWindowDays: 7, retryHours: 1 });
    const who = await another();
    const enrolment = await school.enrol(who, id);
    const CHANCE = 'query ($id: ID!) { enrolment(id: $id) { status attemptsLeft nextAttemptAt } }';
    const chance = async () => (await bench.call(who, CHANCE, { id: enrolment })).data.enrolment;
    const begun = await Promise.all(Array.from({ length: 4 }, () => school.begin(who, enrolment)));
    expect(new Set(begun.map((attempt) => attempt.id)).size).toBe(1);
    await school.finish(who, begun[0] as never, 0);
    expect(await chance()).toMatchObject({ status: 'IN_PROGRESS', attemptsLeft: 1, nextAttemptAt: expect.any(String) });
    expect(await school.refused(who, 'quizAttemptBegin', { id: enrolment }, 'quizAttempt')).toBe('WRONG_STATE');
    const earlier = (by: string) =>
      bench.sql(
        `update quiz_attempt set started_at = started_at - $2::interval, submitted_at = submitted_at - $2::interval where enrolment_id = $1`,
        [uuidOf('enr', enrolment), by],
      );
    await earlier('2 hours');
    await school.finish(who, await school.begin(who, enrolment), 0);
    expect(await chance()).toMatchObject({ status: 'FAILED', attemptsLeft: 0, nextAttemptAt: expect.any(String) });
    await earlier('2 hours');
    expect(await school.refused(who, 'quizAttemptBegin', { id: enrolment }, 'quizAttempt')).toBe('WRONG_STATE');
    await earlier('7 days');
    expect(await chance()).toMatchObject({ attemptsLeft: 2, nextAttemptAt: null });
    expect(await school.finish(who, await school.begin(who, enrolment))).toMatchObject({ status: 'PASSED' });
  });

  test('gives points for all right choices and no others, and a score that is never rounded up', async () => {
    const letters = fc.subarray(['a', 'b', 'c', 'd', 'e']);
    const cases = fc.sample(fc.tuple(letters, letters, fc.integer({ min: 1, max: 10 })), 200);
    const points = await bench.sql<{ points: number }>(
      `select relata.answer_points(array(select jsonb_array_elements_text(c -> 0)), array(select jsonb_array_elements_text(c -> 1)), (c -> 2)::int) as points
       from jsonb_array_elements($1::jsonb) with ordinality e(c, n) order by n`,
      [JSON.stringify(cases)],
    );
    expect(points.map((each) => each.points)).toEqual(
      cases.map(([right, chosen, worth]) => (chosen.length > 0 && [...right].sort().join() === [...chosen].sort().join() ? worth : 0)),
    );
    const scores = fc.sample(
      fc.integer({ min: 1, max: 400 }).chain((max) => fc.tuple(fc.integer({ min: 0, max }), fc.constant(max), fc.integer({ min: 1, max: 100 }))),
      300,
    );
    const graded = await bench.sql<{ score: string; passes: boolean }>(
      `select relata.quiz_score((c -> 0)::int, (c -> 1)::int) as score, relata.quiz_score((c -> 0)::int, (c -> 1)::int) >= (c -> 2)::int as passes
       from jsonb_array_elements($1::jsonb) with ordinality e(c, n) order by n`,
      [JSON.stringify(scores)],
    );
    // In whole numbers, so that nothing is rounded here.
    for (const [at, [reached, max, mark]] of scores.entries()) {
      expect(graded[at]?.passes).toBe(reached * 100 >= mark * max);
      expect(Math.round(Number(graded[at]?.score) * 100)).toBe(Math.floor((reached * 10_000) / max));
    }
  });

  test('takes the letters of its choices, and one of them where one is right', async () => {
    const who = await another();
    const { questions } = await school.begin(who, await school.enrol(who, courseId));
    const single = questions.nodes.find(({ kind }) => kind === 'SINGLE');
    const several = questions.nodes.find(({ kind }) => kind === 'MULTIPLE');
    const answer = (id: string | undefined, letters: string[]) =>
      school.refused(who, 'attemptQuestionAnswer', { id, answer: letters }, 'attemptQuestion');
    expect(await answer(single?.id, ['A', 'B'])).toBe('WRONG_STATE');
    expect(await answer(single?.id, ['Z'])).toBe('WRONG_STATE');
    expect(await answer(single?.id, ['first'])).toBe('WRONG_STATE');
    expect(await answer(several?.id, ['B', 'A', 'A'])).toBe(several?.id);
    expect(await answer(several?.id, [])).toBe(several?.id);
  });
});
