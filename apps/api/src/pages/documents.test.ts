import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { drawSheet, type Sheet } from '../core/documents/sheet.js';
import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { Address } from '../directory/index.js';
import { graph } from '../graph.js';
import { type Http, testHttp } from '../testing/http.js';
import { type Bought, returning, usd } from '../testing/returning.js';
import { teaching } from '../testing/teaching.js';
import { documentRoutes } from './documents.js';

/** What a reader finds in a PDF of ours: the text of its pages. */
function textOf(pdf: Buffer): string {
  const inflated = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body as string, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const words = (array: string) =>
    [...array.matchAll(/<([0-9a-f]*)>/g)].map(([, hex]) => Buffer.from(hex as string, 'hex').toString('latin1')).join('');
  return [...inflated.join('\n').matchAll(/\[(.*?)\] TJ/g)]
    .map(([, array]) => words(array as string))
    .join('\n')
    .replaceAll('\x80', '€');
}

describe('documents', () => {
  let http: Http;
  let back: Awaited<ReturnType<typeof returning>>;
  const known = new Map<string, Principal>();
  beforeAll(async () => {
    const identify = async ({ headers }: FastifyRequest) => known.get(String(headers['x-test-caller'])) ?? null;
    http = await testHttp({
      identify,
      settings: { COMPANY_LETTERHEAD: 'Relata Cycles Inc.; 1 Harbour Street, Seattle' },
      routes: async (server, app) => documentRoutes(server, app, graph().guarded, identify),
    });
    back = await returning(http.bench);
  });
  afterAll(() => http.close());

  async function get(path: string, as?: Principal) {
    if (as) known.set(String(as.userId), as);
    const response = await fetch(http.url + path, as ? { headers: { 'x-test-caller': String(as.userId) } } : {});
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  }

  const urlOf = async (who: Principal, kind: string, id: string): Promise<string> =>
    (await http.bench.call(who, `query ($id: ID!) { record: ${kind}(id: $id) { pdfUrl } }`, { id })).data.record.pdfUrl;

  /** Delivered and invoiced, to a customer who speaks this language. */
  async function billed(language: string): Promise<{ order: Bought; id: string; member: Principal }> {
    const order = await back.bought([2, 1], { tax: usd('1234.5') });
    const { contact, principal: member } = await http.bench.build.asCustomer('MEMBER', order.of.account);
    await http.bench.sql('update person set language = $2 where id = (select person_id from contact where id = $1)', [
      uuidOf('con', contact.id),
      language,
    ]);
    await http.bench.sql('update "order" set contact_id = $2 where id = $1', [uuidOf('ord', order.id), uuidOf('con', contact.id)]);
    await http.bench.build.save(Address, {
      account: order.of.account,
      kind: 'BILLING',
      line1: 'Hafenstraße 1',
      city: 'München',
      postalCode: '80331',
      country: 'DE',
    });
    return { order, id: await back.invoiced(order, '100'), member };
  }

  test('an invoice is downloaded by who sees it, in the language of the customer, with its amounts and dates', async () => {
    const { id, member } = await billed('de');
    const path = await urlOf(member, 'invoice', id);
    const { status, headers, body } = await get(path, member);
    expect([status, headers.get('content-type'), headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'nosniff',
      'private, no-store',
    ]);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="INV-\d+\.pdf"$/);
    const text = textOf(body);
    for (const words of [
      'Relata Cycles Inc.',
      '1 Harbour Street, Seattle',
      'Rechnung INV-',
      'Hafenstraße 1',
      '80331 München',
      '1.534,50 $',
      'Zu zahlen',
      '1.434,50 $',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/Datum: \d+\. \p{L}+ \d{4}/u);
    expect(body.toString('latin1')).toMatch(/\/Lang \(de\)/);
    expect(body.toString('latin1')).toMatch(/\/MarkInfo/);
    const forFinance = textOf((await get(path, back.finance)).body);
    expect(forFinance).toContain('Rechnung INV-');
  });

  test('nobody else finds one: who doesn’t see it, who makes an id up, who isn’t signed in', async () => {
    const { id, member } = await billed('en');
    const path = await urlOf(member, 'invoice', id);
    const stranger = (await http.bench.build.asCustomer('ADMIN')).principal;
    expect((await get(path, stranger)).status).toBe(404);
    expect((await get('/documents/invoices/00000000-0000-7000-8000-000000000000.pdf', member)).status).toBe(404);
    expect((await get(path.replace('invoices', 'returns'), member)).status).toBe(404);
    expect((await get('/documents/invoices/..%2f..%2fetc.pdf', member)).status).toBe(404);
    expect((await get(path)).status).toBe(401);
  });

  test('a return has a slip from its approval on, and a credit note once it is refunded', async () => {
    const { sell, agent, manager, request } = back;
    const { order, member } = await billed('en');
    const { id } = (await request(member, order, [1])).record;
    expect(await urlOf(member, 'return', id)).toBeNull();
    await sell.done(agent, 'returnApprove', { id });
    const slip = await get(await urlOf(member, 'return', id), member);
    for (const words of ['Return slip RMA-', 'No longer wanted', 'Please put this slip']) expect(textOf(slip.body)).toContain(words);
    await sell.done(agent, 'returnReceive', { id });
    await sell.done(agent, 'returnInspect', { id });
    await sell.done(manager, 'returnRefund', { id });
    const { data } = await http.bench.call(member, 'query ($id: ID!) { return(id: $id) { creditNotes { nodes { pdfUrl } } } }', { id });
    const note = textOf((await get(data.return.creditNotes.nodes[0].pdfUrl, member)).body);
    for (const words of ['Credit note CN-', 'For invoice: INV-', '$511.50']) expect(note).toContain(words);
  });

  test('a certificate is downloaded by who has it, and by nobody who doesn’t see it', async () => {
    const school = await teaching(http.bench);
    const courseId = await school.course({ title: 'Brakes', validityMonths: 12 });
    const { principal, person } = await http.bench.build.asPartner('SELLER');
    await http.bench.sql(`update person set language = 'de', given_name = 'Änne', family_name = 'Öl' where id = $1`, [uuidOf('per', person.id)]);
    await school.pass(principal, courseId);
    const { uuid } = await school.certificate(principal, courseId);
    const path = `/documents/certificates/${uuid}.pdf`;
    const { status, headers, body } = await get(path, principal);
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'application/pdf' });
    const text = textOf(body);
    expect(text).toMatch(/Zertifikat C-\d{6}/);
    expect(text).toMatch(/Änne Öl hat den Kurs .*Brakes.* bestanden\./);
    expect((await get(path, (await http.bench.build.asPartner('ADMIN')).principal)).status).toBe(404);
    expect((await get(path)).status).toBe(401);
  });

  test('a long table goes on over pages, each with its number; letters that the font lacks don’t break it', async () => {
    const sheet: Sheet = {
      language: 'en',
      title: 'Invoice 1',
      from: ['Łódź 東京'],
      to: [],
      facts: [],
      columns: ['Product', 'Quantity', 'Amount'],
      rows: Array.from({ length: 120 }, (_, at) => [`Bicycle number ${at + 1}`, '1', '$1.00']),
      sums: [['Total', '$120.00']],
      notes: [],
    };
    const text = textOf(await drawSheet(sheet));
    expect(text).toContain('Bicycle number 120');
    expect(text).toMatch(/Invoice 1 · 4 \/ \d/);
    expect(text).toContain('?ódz ??');
  });

  test('a language that we have no words in is answered in English', async () => {
    const { id, member } = await billed('fr');
    expect(textOf((await get(await urlOf(member, 'invoice', id), member)).body)).toContain('Invoice INV-');
  });
});
