import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { QUESTIONS, type Teaching, teaching } from '../testing/teaching.js';

describe('a course', () => {
  let bench: TestBench;
  let school: Teaching;
  beforeAll(async () => {
    bench = await testBench();
    school = await teaching(bench);
  });
  afterAll(() => bench?.close());

  const write = (id: string, draft: object) => school.refused(school.author, 'courseDraft', { id, ...draft }, 'course');
  const COURSE =
    'query ($id: ID!) { course(id: $id) { status title publishedVersion { number lessons { nodes { title html } } } versions { nodes { number status } } } }';

  test('is read by its audiences once it is published, and by nobody else', async () => {
    const id = await school.course({ title: 'Hidden', audiences: ['PARTNER', 'EMPLOYEE'] }, {}, false);
    const seller = (await bench.build.asPartner('SELLER')).principal;
    const clerk = (await bench.build.asEmployee()).principal;
    const customer = (await bench.build.asCustomer('ADMIN')).principal;
    const seen = () => Promise.all([seller, clerk, customer].map(async (who) => (await bench.call(who, COURSE, { id })).data.course !== null));
    expect(await seen()).toEqual([false, false, false]);
    await school.done(school.author, 'coursePublish', { id }, 'course');
    expect(await seen()).toEqual([true, true, false]);
    await school.done(school.author, 'courseUpdate', { id, audiences: ['CUSTOMER'] }, 'course');
    expect(await seen()).toEqual([false, false, true]);
    expect(await school.refused(seller, 'enrolmentCreate', { courseId: id }, 'enrolment')).toBe('NOT_FOUND');
  });

  test('shows its lessons as HTML that is safe', async () => {
    const id = await school.course(
      {},
      { lessons: [{ title: 'One', body: '# Hi\n\n**there** <script>alert(1)</script><img src="https://evil.test/x.png">' }] },
    );
    const { data } = await bench.call((await bench.build.asPartner('SELLER')).principal, COURSE, { id });
    expect(data.course.publishedVersion.lessons.nodes).toEqual([{ title: 'One', html: '<h2>Hi</h2>\n<p><strong>there</strong> </p>' }]);
  });

  test('is published with lessons, and with questions that can be answered', async () => {
    const { id } = await school.done(school.author, 'courseCreate', { title: 'Empty', language: 'en', audiences: ['PARTNER'] }, 'course');
    expect(await school.refused(school.author, 'coursePublish', { id }, 'course')).toBe('REQUIRED');
    const [single, , either] = QUESTIONS as [(typeof QUESTIONS)[0], unknown, (typeof QUESTIONS)[0]];
    const right = { text: 'R', correct: true };
    const wrong = { text: 'W', correct: false };
    expect(await write(id, { questions: [{ ...single, choices: [right] }] })).toBe('INVALID');
    expect(await write(id, { questions: [{ ...single, choices: [right, right] }] })).toBe('INVALID');
    expect(await write(id, { questions: [{ ...single, choices: [wrong, wrong] }] })).toBe('REQUIRED');
    expect(await write(id, { questions: [{ ...either, choices: [right, wrong, wrong] }] })).toBe('INVALID');
    expect(await write(id, { questions: QUESTIONS, questionsDrawn: 5, lessons: [{ title: 'One', body: 'x' }] })).toBe(id);
    expect(await school.refused(school.author, 'coursePublish', { id }, 'course')).toBe('INVALID');
    expect(await write(id, { questionsDrawn: 4 })).toBe(id);
    expect(await school.refused(school.author, 'coursePublish', { id }, 'course')).toBe(id);
  });

  test('keeps what was published; the next version begins with it, and who is at it goes on there', async () => {
    const lessons = [
      { title: 'One', body: 'Stays.' },
      { title: 'Two', body: 'Changes.' },
    ];
    const id = await school.course({ title: 'Growing' }, { lessons });
    const who = (await bench.build.asPartner('SELLER')).principal;
    const enrolment = await school.enrol(who, id);
    const rows = await bench.sql<{ id: string }>(
      'select l.id from lesson l join course c on c.published_version_id = l.course_version_id where c.id = $1',
      [uuidOf('crs', id)],
    );
    for (const { id: lesson } of rows)
      await bench.sql(
        'insert into lesson_progress (enrolment_id, lesson_id, course_version_id, done_at) select $1, l.id, l.course_version_id, now() from lesson l where l.id = $2',
        [uuidOf('enr', enrolment), lesson],
      );
    await expect(bench.sql(`update lesson set body = 'x' where id = $1`, [rows[0]?.id])).rejects.toThrow('stays as it is');
    await expect(
      bench.sql('delete from quiz_question where course_version_id = (select course_version_id from lesson where id = $1)', [rows[0]?.id]),
    ).rejects.toThrow('stays as it is');
    expect(await write(id, { passMark: 60 })).toBe(id);
    const draft = await bench.sql(
      `select (select count(*)::int from lesson l where l.course_version_id = v.id) as lessons,
         (select count(*)::int from quiz_choice c join quiz_question q on q.id = c.question_id where q.course_version_id = v.id) as choices
       from course_version v where v.course_id = $1 and v.status = 'DRAFT'`,
      [uuidOf('crs', id)],
    );
    expect(draft).toEqual([{ lessons: 2, choices: QUESTIONS.flatMap(({ choices }) => choices).length }]);
    expect(await write(id, { lessons: [lessons[0], { title: 'Two', body: 'Changed.' }] })).toBe(id);
    await school.done(school.author, 'coursePublish', { id }, 'course');
    const { data } = await bench.call(who, '{ myEnrolments { nodes { lessonsDone lessonsTotal courseVersion { number passMark } } } }');
    expect(data.myEnrolments.nodes).toEqual([{ lessonsDone: 1, lessonsTotal: 2, courseVersion: { number: 2, passMark: 60 } }]);
  });

  test('that is closed is begun by nobody, and opened again', async () => {
    const id = await school.course({ title: 'Closed' });
    const who = (await bench.build.asPartner('SELLER')).principal;
    await school.done(school.author, 'courseArchive', { id }, 'course');
    expect(await school.refused(who, 'enrolmentCreate', { courseId: id }, 'enrolment')).toBe('WRONG_STATE');
    expect((await bench.call(who, COURSE, { id })).data.course.publishedVersion.lessons.nodes).toEqual([]);
    await school.done(school.author, 'coursePublish', { id }, 'course');
    expect(await school.refused(who, 'enrolmentCreate', { courseId: id }, 'enrolment')).toMatch(/^enr_/);
  });

  test('is written by who may, and a draft given up leaves what is published', async () => {
    const id = await school.course({ title: 'Written' });
    for (const who of [(await bench.build.asEmployee(['SALES_MANAGER'])).principal, (await bench.build.asPartner('ADMIN')).principal])
      for (const name of ['courseUpdate', 'courseDraft', 'coursePublish', 'courseArchive', 'courseDiscard'])
        expect(await school.refused(who, name, { id }, 'course')).toBe('You may not do this.');
    expect(await school.refused(school.author, 'courseDiscard', { id }, 'course')).toBe('WRONG_STATE');
    await write(id, { lessons: [] });
    await school.done(school.author, 'courseDiscard', { id }, 'course');
    const { data } = await bench.call(school.author, COURSE, { id });
    expect(data.course).toMatchObject({ status: 'PUBLISHED', versions: { nodes: [{ number: 1, status: 'PUBLISHED' }] } });
  });

  test('and its list with all that hangs on it is read in one statement, however many there are', async () => {
    const LIST =
      '{ courses(first: 50) { totalCount nodes { id required publishedVersion { quizSize lessons { nodes { title html } } questions { nodes { text choices { nodes { text correct } } } } } versions { nodes { number } } enrolments { nodes { status lessonsDone attempts { nodes { score } } } } } } }';
    const few = await bench.call(school.author, LIST);
    for (let n = 0; n < 3; n += 1) await school.course({ title: `More ${n}` });
    const more = await bench.call(school.author, LIST);
    expect(more.data.courses.totalCount).toBe(few.data.courses.totalCount + 3);
    expect([few.statements, more.statements]).toEqual([2, 2]);
  });

  test('is written in as many statements, however many lessons and questions it has', async () => {
    const { id } = await school.done(school.author, 'courseCreate', { title: 'Long', language: 'en', audiences: ['PARTNER'] }, 'course');
    const draft = (n: number) => ({
      id,
      lessons: Array.from({ length: n }, (_, at) => ({ title: `L${at}`, body: 'x' })),
      questions: Array.from({ length: n }, (_, at) => ({ ...QUESTIONS[0], text: `Q${at}` })),
    });
    const statements = async (n: number) =>
      (await bench.call(school.author, 'mutation ($input: CourseDraftInput!) { courseDraft(input: $input) { course { id } } }', { input: draft(n) }))
        .statements;
    const few = await statements(2);
    expect(await statements(40)).toBe(few);
  });
});
