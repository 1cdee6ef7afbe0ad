import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig, settings } from './config.js';

describe('settings', () => {
  test('each one is in docs/operations.md, with its meaning and its default', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
    const documented = [...page.matchAll(/^\| `([A-Z_]+)` *\| (.*?) *\| (.*?) *\|$/gm)].map(([, name, meaning, value]) => ({ name, meaning, value }));
    expect(documented).toEqual(
      settings.map(({ name, meaning, default: value }) => ({ name, meaning, value: value === undefined ? '–' : `\`${value}\`` })),
    );
  });

  test('what can’t be used is told with its name, and secrets aren’t repeated', () => {
    const wrong = { PORT: 'x', RELATA_SECRET: 'too-short', SMTP_URL: 'http://user:hidden@mail', LOG_LEVEL: 'loud' };
    let message = '';
    try {
      loadConfig(wrong);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      message = (error as Error).message;
    }
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['PORT', 'RELATA_SECRET', 'SMTP_URL', 'LOG_LEVEL']);
    expect(message).not.toMatch(/too-short|hidden/);
  });

  test('an empty setting is one that is not set', () => {
    expect(loadConfig({ PORT: '', RELATA_SECRET: 'x'.repeat(32) }).PORT).toBe(4000);
  });
});
