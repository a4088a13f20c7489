import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { fillArchive, LOOKED_AT } from '../support/sample-archive.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeInChromium, launch } from './chromium.ts';

describeInChromium('using the pages', () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve({}, LOOKED_AT);
    await fillArchive(served.store);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('without JavaScript: search, narrow by a facet, take a filter off, open a statement and its old version', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(served.origin);
    await page.getByLabel('Search all statements').fill('sorry');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(new URL(page.url()).search).toBe('?q=sorry');
    await page.getByRole('complementary').getByRole('link', { name: 'Removed' }).click();
    expect(await page.getByRole('list', { name: 'Active filters' }).getByRole('link').allInnerTexts()).toEqual([
      expect.stringContaining('sorry'),
      expect.stringContaining('Removed'),
      'Remove all',
    ]);
    await page.getByRole('link', { name: 'Remove filter words sorry' }).click();
    expect(new URL(page.url()).search).toBe('?status=removed');
    await page.getByRole('link', { name: /Selena Gomez Video/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Selena Gomez');
    await page.getByRole('link', { name: 'Version 1' }).click();
    expect(await page.locator('.notice').innerText()).toMatch(/^This is how the archive knew it from 28 January 2025/);
    await page.close();
  });

  test('without JavaScript: dates and order of the form become the query, what is left empty does not', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${served.origin}/timeline?platform=Instagram`);
    await page.getByText('Dates and order').click();
    await page.locator('#posted_from').fill('2025-01-01');
    await page.getByLabel('Order').selectOption('posted');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await page.locator('.chip bdi').allInnerTexts()).toEqual(['Instagram', '1 January 2025']);
    expect([...new URL(page.url()).searchParams].filter(([, value]) => value)).toEqual([
      ['platform', 'Instagram'],
      ['posted_from', '2025-01-01'],
      ['sort', 'posted'],
    ]);
    expect(await page.locator('.card__title').count()).toBe(2);
    await page.close();
  });

  test('with the keyboard: the first stop skips to the content, and “/” goes to the search field', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/timeline`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.name')).toBe('q');
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.close();
  });

  test('the whole citation is copied', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${served.origin}/timeline?speaker=mara-quist`);
    await page.locator('.card__title a').click();
    await page.getByRole('button', { name: 'Copy Plain text' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^Mara Quist, “I have lost my voice.*\(accessed 2025-02-06\)\.$/);
    await context.close();
  });
});
