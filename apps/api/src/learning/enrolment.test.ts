import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { toTypeId, uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Teaching, teaching } from '../testing/teaching.js';

describe('an enrolment', () => {
  let bench: TestBench;
  let school: Teaching;
  let courseId: string;
  let partner: Awaited<ReturnType<TestBench['build']['asPartner']>>;
  let seller: typeof partner;
  beforeAll(async () => {
    bench = await testBench();
    school = await teaching(bench);
    courseId = await school.course(
      { title: 'Brakes', requiredRoles: ['SELLER'] },
      {
        lessons: [
          { title: 'One', body: 'x' },
          { title: 'Two', body: 'x' },
        ],
      },
    );
    partner = await bench.build.asPartner('ADMIN');
    seller = await bench.build.asPartner('SELLER', partner.partner);
  });
  afterAll(() => bench?.close());

  const mails = async () => {
    const folder = join(bench.app.config.home, 'mail');
    const files = readdirSync(folder, { withFileTypes: true }).map(({ name }) => readFileSync(join(folder, name)));
    return (await Promise.all(files.map((file) => simpleParser(file)))).map(({ to, subject, text }) => ({
      to: (to as { text: string }).text,
      subject,
      text,
    }));
  };
  const STATUS = 'query ($id: ID!) { enrolment(id: $id) { status lessonsDone lessonsTotal overdue assignedBy { id } } }';

  test('is one’s own, once, and goes on lesson by lesson', async () => {
    const id = await school.enrol(seller.principal, courseId);
    expect(await school.enrol(seller.principal, courseId)).toBe(id);
    const { data } = await bench.call(
      seller.principal,
      'query ($id: ID!) { course(id: $id) { required publishedVersion { lessons { nodes { id } } } } }',
      { id: courseId },
    );
    expect(data.course.required).toBe(true);
    const [first] = data.course.publishedVersion.lessons.nodes;
    for (let n = 0; n < 2; n += 1) await school.done(seller.principal, 'lessonComplete', { id, lessonId: first.id }, 'enrolment');
    expect((await bench.call(seller.principal, STATUS, { id })).data.enrolment).toMatchObject({
      status: 'IN_PROGRESS',
      lessonsDone: 1,
      lessonsTotal: 2,
    });
    const rival = (await bench.build.asPartner('ADMIN')).principal;
    expect((await bench.call(rival, STATUS, { id })).data.enrolment).toBeNull();
    expect(await school.refused(rival, 'lessonComplete', { id, lessonId: first.id }, 'enrolment')).toBe('NOT_FOUND');
    expect(await school.refused(partner.principal, 'lessonComplete', { id, lessonId: first.id }, 'enrolment')).toBe(
      'You may not learn this enrolment.',
    );
  });

  test('of a course without a quiz passes with its last lesson', async () => {
    const id = await school.course({ title: 'Read', validityMonths: 12 }, { questions: [] });
    const enrolment = await school.enrol(seller.principal, id);
    expect(await school.refused(seller.principal, 'quizAttemptBegin', { id: enrolment }, 'quizAttempt')).toBe('WRONG_STATE');
    const { data } = await bench.call(seller.principal, 'query ($id: ID!) { course(id: $id) { publishedVersion { lessons { nodes { id } } } } }', {
      id,
    });
    const lesson = data.course.publishedVersion.lessons.nodes[0].id;
    for (let n = 0; n < 2; n += 1) await school.done(seller.principal, 'lessonComplete', { id: enrolment, lessonId: lesson }, 'enrolment');
    const { data: mine } = await bench.call(seller.principal, '{ myCertificates { nodes { title state } } }');
    expect(mine.myCertificates.nodes).toEqual([{ title: 'Read', state: 'VALID' }]);
  });

  test('is given to people of one’s own, who are told in their language, and taken back by who gave it', async () => {
    await bench.sql(`update person set language = 'de', email = 'gert@dealer.test' where id = $1`, [uuidOf('per', seller.person.id)]);
    const id = await school.course({ title: 'Assigned' });
    const input = { id, personIds: [seller.person.id, partner.person.id], dueOn: '2099-01-31' };
    await school.done(partner.principal, 'courseAssign', input, 'course');
    await school.done(partner.principal, 'courseAssign', input, 'course');
    await bench.jobs();
    const told = (await mails()).filter(({ subject }) => subject?.includes('Assigned'));
    expect(told).toMatchObject([{ to: 'gert@dealer.test', subject: 'Ein Kurs für Sie: Assigned', text: expect.stringContaining('31. Januar 2099') }]);
    const { data } = await bench.call(seller.principal, '{ myEnrolments(where: { status: { eq: ENROLLED } }) { nodes { id dueOn } } }');
    const [mine] = data.myEnrolments.nodes;
    expect(mine.dueOn).toBe('2099-01-31');
    expect(await school.refused(seller.principal, 'enrolmentWithdraw', { id: mine.id }, 'enrolment')).toBe('WRONG_STATE');
    expect(await school.refused(partner.principal, 'enrolmentWithdraw', { id: mine.id }, 'enrolment')).toBe(mine.id);
    expect((await bench.call(seller.principal, STATUS, { id: mine.id })).data.enrolment.status).toBe('WITHDRAWN');
    expect(await school.refused(seller.principal, 'quizAttemptBegin', { id: mine.id }, 'quizAttempt')).toBe('WRONG_STATE');
    expect(await school.enrol(seller.principal, id)).toBe(mine.id);
  });

  test('is given to nobody beyond, and to nobody whom the course isn’t for', async () => {
    const id = await school.course({ title: 'Bounded' });
    const rival = await bench.build.asPartner('SELLER');
    const assign = (who: typeof seller.principal, personIds: string[]) => school.refused(who, 'courseAssign', { id, personIds }, 'course');
    expect(await assign(partner.principal, [seller.person.id, rival.person.id])).toBe('NOT_FOUND');
    expect(await assign(seller.principal, [seller.person.id])).toBe('You may not do this.');
    expect(await assign(school.author, [rival.person.id])).toBe(id);
    const hr = (await bench.build.asEmployee(['HR'])).principal;
    const clerk = await bench.build.asEmployee();
    expect(await assign(hr, [clerk.employee.person.id])).toBe('WRONG_STATE');
    const { data, errors } = await bench.call(
      school.author,
      'mutation ($input: CourseAssignInput!) { courseAssign(input: $input) { userErrors { code } } }',
      {
        input: { id, personIds: [clerk.employee.person.id] },
      },
    );
    expect(errors?.[0]?.extensions.code ?? data.courseAssign.userErrors[0].code).toMatch('WRONG_STATE');
    const rows = await bench.sql('select from enrolment where course_id = $1', [uuidOf('crs', id)]);
    expect(rows).toHaveLength(1);
  });

  test('that is due is reminded of before and after, once each', async () => {
    const id = await school.course({ title: 'Due' });
    await school.done(partner.principal, 'courseAssign', { id, personIds: [seller.person.id], dueOn: '2099-01-01' }, 'course');
    const due = (day: string) => bench.sql(`update enrolment set due_on = ${day} where course_id = $1`, [uuidOf('crs', id)]);
    const subjects = async () =>
      (await mails()).map(({ subject }) => subject).filter((subject) => subject?.endsWith(': Due') && !subject.startsWith('Ein Kurs'));
    for (const day of ['current_date + 20', 'current_date + 6', 'current_date + 1', 'current_date - 2', 'current_date - 3']) {
      await due(day);
      await bench.run('enrolment.watch');
      await bench.jobs();
    }
    expect((await subjects()).sort()).toEqual(['Bald fällig: Due', 'Überfällig: Due']);
  });

  test('shows the administrator of a partner how each of their people stands, in one statement, and others nothing', async () => {
    const team = await bench.build.asPartner('ADMIN');
    const [one, two] = [await bench.build.asPartner('SELLER', team.partner), await bench.build.asPartner('TECHNICIAN', team.partner)];
    await school.pass(one.principal, courseId);
    const GRID =
      'query ($partnerId: ID) { teamLearning(partnerId: $partnerId) { standing required person { id } course { id title } enrolment { status } certificate { number } } }';
    const grid = async (who = team.principal, partnerId: string | null = null) => bench.call(who, GRID, { partnerId });
    const { data, statements } = await grid();
    const of = (person: { id: string }) =>
      data.teamLearning.find(
        (cell: { person: { id: string }; course: { id: string } }) => cell.person.id === person.id && cell.course.id === courseId,
      );
    expect(of(one.person)).toMatchObject({
      standing: 'CERTIFIED',
      required: true,
      enrolment: { status: 'PASSED' },
      certificate: { number: expect.stringMatching(/^C-/) },
    });
    expect(of(two.person)).toMatchObject({ standing: 'NONE', required: false, enrolment: null, certificate: null });
    expect(of(team.person)).toMatchObject({ standing: 'NONE' });
    await bench.build.asPartner('SELLER', team.partner);
    const more = await grid();
    expect(more.data.teamLearning.length).toBeGreaterThan(data.teamLearning.length);
    expect([statements, more.statements]).toEqual([1, 1]);
    expect((await grid(partner.principal, team.partner.id)).data.teamLearning).toEqual([]);
    expect((await grid(one.principal)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await grid(school.author, team.partner.id)).data.teamLearning).toHaveLength(more.data.teamLearning.length);
    const { data: own } = await bench.call(one.principal, '{ enrolments { nodes { person { id } } } }');
    expect(own.enrolments.nodes).toEqual([{ person: { id: one.person.id } }]);
    expect(toTypeId('par', uuidOf('par', team.partner.id) as string)).toBe(team.partner.id);
  });
});
