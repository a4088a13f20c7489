// A real browser for the tests that need one: CHROMIUM_PATH, or Debian's package `chromium`.
import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: path, args: FLAGS });

/** Tests that need the browser; without one they are skipped, and the output says why. */
export function describeInChromium(name: string, body: () => void): void {
  if (existsSync(path)) describe(name, body);
  else describe.skip(`${name} (skipped: no Chromium at ${path}; apt-get install chromium, or set CHROMIUM_PATH)`, body);
}

/** Everything that must not happen on a page, as it happens: errors, dialogs, refused or foreign requests. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => problems.push(`script: ${error.message}`));
  page.on('dialog', dialog => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', request => {
    if (!request.url().startsWith(origin)) problems.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (what: string) => void problems.push(`policy: ${what}`));
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', e => reportViolation(e.violatedDirective + ' ' + e.blockedURI))`,
  );
  return problems;
}
