import { describe, expect, test } from '@jest/globals';
import { ANSWER_ABOVE, foldQuotes } from './fold.js';

describe('quoted text', () => {
  test.each([
    ['in English', 'On Fri, 27 Nov 2026 at 10:00, Support <support@x.test> wrote:\n> Hello Ada\n> How are you?'],
    ['in German', 'Am 27.11.2026 um 10:00 schrieb Support <support@x.test>:\n> Hallo Ada\n> Wie geht es?'],
    ['in French', 'Le ven. 27 nov. 2026 à 10:00, Support <support@x.test> a écrit :\n> Bonjour'],
    ['by Outlook', '-----Original Message-----\nFrom: Support <support@x.test>\nSent: Friday\n\nHello Ada'],
    ['without quote marks, below our line', `On Friday Support wrote:\n\n${ANSWER_ABOVE.en}\n\nHello Ada`],
    ['without quote marks, below our German line', `Am Freitag schrieb Support:\n\n${ANSWER_ABOVE.de}\n\nHello Ada`],
    ['with quote marks, below our line', `> ${ANSWER_ABOVE.en}\n>\n> Hello Ada`],
  ])('%s is folded away', (_how, quoted) => {
    const { reply, quoted: folded } = foldQuotes(`It is the left wheel.\n\nThanks,\nAda\n\n${quoted}`);
    expect(reply).toMatch(/^It is the left wheel\.\n\nThanks,\nAda/);
    expect(reply).not.toContain('Hello Ada');
    expect(reply).not.toContain('> ');
    expect(folded).not.toBeNull();
  });

  test('stays where the answers stand between it', () => {
    const text = '> Which wheel?\n\nThe left one.\n\n> Since when?\n\nSince Monday.';
    expect(foldQuotes(text)).toEqual({ reply: text, quoted: null });
  });

  test('stays where there is nothing else', () => {
    expect(foldQuotes('> Which wheel?').reply).toBe('> Which wheel?');
  });

  test('a signature is part of what was written', () => {
    expect(foldQuotes('It works now.\n\nBest wishes\nAda').reply).toBe('It works now.\n\nBest wishes\nAda');
  });

  test('a text that is made to keep the parser busy costs no more than a moment, and stays whole', () => {
    const text = 'Op schreef\n'.repeat(8000);
    const since = performance.now();
    expect(foldQuotes(text).reply.length).toBe(text.trim().length);
    expect(performance.now() - since).toBeLessThan(1500);
  });
});
