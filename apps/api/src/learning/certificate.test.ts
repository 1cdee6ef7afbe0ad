import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { type Teaching, teaching } from '../testing/teaching.js';
import { certifiedPeople, onCertificatesEnded } from './index.js';

// Any task will do that is there; what it is told stands in the queue.
const FOLLOWER = 'enrolment.watch';
onCertificatesEnded(FOLLOWER);

describe('a certificate', () => {
  let bench: TestBench;
  let school: Teaching;
  let courseId: string;
  let admin: Awaited<ReturnType<TestBench['build']['asPartner']>>;
  let seller: typeof admin;
  beforeAll(async () => {
    bench = await testBench();
    school = await teaching(bench);
    courseId = await school.course({ title: 'Brakes', validityMonths: 12 });
    admin = await bench.build.asPartner('ADMIN');
    seller = await bench.build.asPartner('SELLER', admin.partner);
    await bench.sql(`update person set language = 'de', email = 'admin@dealer.test' where id = $1`, [uuidOf('per', admin.person.id)]);
    await bench.sql(`update person set email = 'seller@dealer.test', given_name = 'Sal', family_name = 'Fork' where id = $1`, [
      uuidOf('per', seller.person.id),
    ]);
    await school.pass(seller.principal, courseId);
  });
  afterAll(() => bench?.close());

  const FIELDS = 'number code title state latest issuedAt expiresAt documentUrl person { id }';
  const own = async () => (await bench.call(seller.principal, `{ myCertificates { nodes { id ${FIELDS} } } }`)).data.myCertificates.nodes;
  const check = (number: string, code: string, address = 'here') =>
    bench.call(
      null,
      'query ($n: String!, $c: String!) { certificateCheck(number: $n, code: $c) { name course state } }',
      { n: number, c: code },
      address,
    );
  const ends = (when: string) => bench.sql(`update certificate set expires_at = ${when} where person_id = $1`, [seller.principal.personId]);
  /** Partners that those who build on certificates are told of, by jobs that still wait and are taken out; then all others run. */
  const told = async (): Promise<string[]> => {
    const waiting = await bench.sql<{ ids: string[] }>(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier = $1 returning array(select json_array_elements_text(j.payload -> 'partnerIds')) as ids`,
      [FOLLOWER],
    );
    await bench.jobs();
    return waiting.flatMap(({ ids }) => ids);
  };
  const watch = async (): Promise<string[]> => {
    await bench.run('certificate.watch');
    return told();
  };
  const certified = async (at = 'now()') =>
    bench.sql(`select people from (${certifiedPeople(at)}) c where partner_id = $1 and course_id = $2`, [
      uuidOf('par', admin.partner.id),
      uuidOf('crs', courseId),
    ]);

  test('is issued by passing, for as long as the course says, and seen by the person and their partner', async () => {
    const [certificate] = await own();
    expect(certificate).toMatchObject({ number: expect.stringMatching(/^C-\d{6}$/), title: 'Brakes', state: 'VALID', latest: true });
    expect(new Date(certificate.expiresAt).getTime() - new Date(certificate.issuedAt).getTime()).toBeGreaterThan(364 * 86_400_000);
    const seen = async (who: typeof seller.principal) => (await bench.call(who, '{ certificates { nodes { id } } }')).data.certificates.nodes.length;
    const rival = (await bench.build.asPartner('ADMIN')).principal;
    expect(await Promise.all([seen(admin.principal), seen(rival), seen(school.author)])).toEqual([1, 0, 1]);
  });

  test('is checked by whoever has number and code, and tells name, course and whether it holds', async () => {
    const [{ number, code }] = await own();
    expect((await check(number, code)).data.certificateCheck).toEqual({ name: 'Sal Fork', course: 'Brakes', state: 'VALID' });
    expect((await check(` ${number.toLowerCase()} `, code.toLowerCase())).data.certificateCheck.state).toBe('VALID');
    expect((await check(number, 'AAAA-BBBB-CCCC-DDDD')).data.certificateCheck).toBeNull();
    expect((await check('C-999999', code)).data.certificateCheck).toBeNull();
    let last = await check(number, 'X', 'elsewhere');
    for (let n = 0; n < 60; n += 1) last = await check(number, 'X', 'elsewhere');
    expect(last.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  test('counts for its partner while it holds and the person is with them', async () => {
    expect(await certified()).toEqual([{ people: 1 }]);
    expect(await certified(`now() - interval '1 day'`)).toEqual([]);
    await bench.sql('update partner_member set active = false where person_id = $1', [seller.principal.personId]);
    expect(await certified()).toEqual([]);
    await bench.sql('update partner_member set active = true where person_id = $1', [seller.principal.personId]);
    const asked = await bench.sql<{ n: number }>('select relata.certified_people($1, $2) as n', [
      uuidOf('par', admin.partner.id),
      uuidOf('crs', courseId),
    ]);
    expect(asked).toEqual([{ n: 1 }]);
    const { data } = await bench.call(
      school.author,
      'query ($id: ID!) { certifiedPartners(courseId: $id) { people certified ending learning partner { id } } }',
      { id: courseId },
    );
    expect(data.certifiedPartners).toEqual([{ people: 2, certified: 1, ending: 0, learning: 0, partner: { id: admin.partner.id } }]);
    const refused = await bench.call(admin.principal, 'query ($id: ID!) { certifiedPartners(courseId: $id) { people } }', { id: courseId });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('reminds the person and the administrator 60, 30 and 7 days before, each once and in their language', async () => {
    for (const days of [61, 59, 50, 29, 6, 5]) {
      await ends(`now() + interval '${days} days'`);
      expect(await watch()).toEqual([]);
    }
    const folder = join(bench.app.config.home, 'mail');
    const mails = await Promise.all(readdirSync(folder).map((file) => simpleParser(readFileSync(join(folder, file)))));
    const subjects = mails.map(({ to, subject }) => `${(to as { text: string }).text}: ${subject}`).sort();
    expect(subjects).toEqual([
      ...Array.from({ length: 3 }, () => 'admin@dealer.test: Sal Fork: Zertifikat endet bald (Brakes)'),
      ...Array.from({ length: 3 }, () => 'seller@dealer.test: Your certificate ends soon: Brakes'),
    ]);
  });

  test('that has ended says so, counts no more, and whoever builds on it is told once', async () => {
    await ends(`now() - interval '1 minute'`);
    expect(await watch()).toEqual([uuidOf('par', admin.partner.id)]);
    expect(await watch()).toEqual([]);
    const [certificate] = await own();
    expect(certificate.state).toBe('EXPIRED');
    expect((await check(certificate.number, certificate.code)).data.certificateCheck.state).toBe('EXPIRED');
    expect(await certified()).toEqual([]);
  });

  test('is renewed by passing again, and then ends without a word', async () => {
    const enrolment = await school.enrol(seller.principal, courseId);
    await school.finish(seller.principal, await school.begin(seller.principal, enrolment));
    const all = await own();
    expect(all.map(({ state, latest }: { state: string; latest: boolean }) => ({ state, latest }))).toEqual([
      { state: 'VALID', latest: true },
      { state: 'EXPIRED', latest: false },
    ]);
    expect(await certified()).toEqual([{ people: 1 }]);
    // Not before it can be renewed.
    expect(await school.refused(seller.principal, 'quizAttemptBegin', { id: enrolment }, 'quizAttempt')).toBe('WRONG_STATE');
  });

  test('is revoked with a reason by who runs the courses, and by nobody else', async () => {
    const [{ id, number, code }] = await own();
    const revoke = (who: typeof seller.principal, reason: string) => school.refused(who, 'certificateRevoke', { id, reason }, 'certificate');
    expect(await revoke(admin.principal, 'x')).toBe('You may not do this.');
    expect(await revoke(school.author, ' ')).toBe('INVALID');
    expect(await revoke(school.author, 'Somebody else sat the quiz.')).toBe(id);
    expect(await revoke(school.author, 'again')).toBe('WRONG_STATE');
    expect(await told()).toEqual([uuidOf('par', admin.partner.id)]);
    expect((await check(number, code, 'third')).data.certificateCheck.state).toBe('REVOKED');
    expect(await certified()).toEqual([]);
  });
});
