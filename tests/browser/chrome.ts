import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chrome of the machine's own would be. */
const LOCAL = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env.LOCALAPPDATA ?? ''}/Google/Chrome/Application/chrome.exe`,
];

/** A browser: the machine's own Chrome, else the Chromium within an npm package, which needs no download and runs as root. */
export async function launchChrome(): Promise<Browser> {
  const local = LOCAL.find((path) => path && existsSync(path));
  const args = ['--no-sandbox', '--font-render-hinting=none', '--force-color-profile=srgb', '--disable-dev-shm-usage'];
  if (local) return chromium.launch({ executablePath: local, args });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...args, '--headless=shell', '--disable-gpu'] });
}
