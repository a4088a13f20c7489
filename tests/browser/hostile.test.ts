// Whatever feeds and pages say is shown as text: it runs nothing, links nowhere but the web, and turns nothing around.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { articleId } from '../../src/ingest/capture.ts';
import type { Store } from '../../src/store/store.ts';
import { buildPerson, buildSource } from '../support/build.ts';
import { type Served, serve } from '../support/serve.ts';
import { type Told, tell } from '../support/telling.ts';
import { describeInChromium, launch, watch } from './chromium.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "'><svg onload=alert(3)>",
  '</script><script>alert(4)</script>',
  '<!--<script>',
  '</title><script>alert(5)</script>',
  '<%= alert(6) %>',
  '\u202Egnp.exe\u2066',
  '\u0000\u0007\u001b[31m',
  '👩🏽‍🚀🇲🇽',
  'w'.repeat(400),
].join(' ');
const SCRIPT_URL = 'javascript:alert(8)';

const told: Told = {
  outlet: HOSTILE,
  url: SCRIPT_URL,
  title: HOSTILE,
  author: HOSTILE,
  text: `${HOSTILE} said it: “${HOSTILE}” It was deleted: ${HOSTILE}.`,
  lang: '"><script>alert(9)</script>',
  published: '2025-01-28T09:00:00.000Z',
  source: 'f_bugle',
  statements: [
    {
      speaker: `Rhea Sol ${HOSTILE}`,
      quotes: [{ text: HOSTILE, part: 'caption' }],
      medium: 'text-post',
      platform: 'X',
      permalink: SCRIPT_URL,
      posted: { edtf: '2025-01-27', earliest: HOSTILE, latest: `${HOSTILE}!` },
      removal: {
        kind: 'deleted',
        by: 'author',
        at: { edtf: '2025-01-27/2025-01-28', latest: HOSTILE },
        words: `It was deleted: ${HOSTILE}.`,
      },
    },
  ],
};

/** @returns the addresses at which the hostile content shows. */
async function fill(store: Store): Promise<string[]> {
  const lastRejected = [{ reason: HOSTILE, item: HOSTILE }];
  const failing = { errorsInARow: 1, lastError: HOSTILE, rejected: 1, lastRejected };
  await store.sources.add(buildSource({ url: SCRIPT_URL, site: SCRIPT_URL, title: HOSTILE, ...failing }));
  const name = `Rhea Sol ${HOSTILE}`;
  await store.people.put(
    buildPerson({ id: 'rhea-sol', name, aliases: [HOSTILE], wikidata: SCRIPT_URL, description: HOSTILE }),
  );
  const [id] = await tell(store, told);
  await tell(store, { ...told, text: `${told.text} ${HOSTILE}`, at: '2025-01-28T11:00:00.000Z' });
  const article = articleId(SCRIPT_URL);
  const revision = (await store.articles.revisions(article)).at(-1)!.id;
  const script = encodeURIComponent('"><script>alert(1)</script>');
  return [
    ...['/', '/timeline', '/people', '/people/rhea-sol', '/sources', '/sources/f_bugle'],
    ...[`/statements/${id}`, `/articles/${article}`, `/articles/${article}/revisions/${revision}`],
    ...[`/timeline?q=${script}&speaker=${script}&source=${script}`, `/people?q=${script}`],
    ...[`/${script}`, `/timeline?posted_from=${script}`, `/timeline?sort=${script}`, '/statements/%E0%A4%A'],
  ];
}

describeInChromium('hostile content', () => {
  let served: Served;
  let browser: Browser;
  let paths: string[];
  beforeAll(async () => {
    served = await serve();
    paths = await fill(served.store);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('runs nothing and asks for nothing', async () => {
    const foreign =
      'script:not([src]):not([type="application/ld+json"]), img, iframe, [style], [onload], [onerror], [onclick]';
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const problems = await watch(page, served.origin);
      const status = (await page.goto(served.origin + path))!.status();
      const wrong = problems.filter(problem => !problem.includes(`the server responded with a status of 4`));
      if (status >= 500) wrong.push(`status ${status}`);
      const elements = await page.locator(foreign).count();
      if (elements > 0) wrong.push(`${elements} elements that no page of ours has`);
      if (Number(await page.evaluate('document.documentElement.scrollWidth')) > 390) wrong.push('does not wrap');
      if (wrong.length > 0) found[path] = wrong;
      await page.close();
    }
    expect(found).toEqual({});
  }, 120_000);

  test('links nowhere but to the web and to pages of ours', async () => {
    const page = await browser.newPage();
    const schemes = new Set<string>();
    for (const path of paths) {
      await page.goto(served.origin + path);
      const hrefs = await page.evaluate<string[]>(`[...document.querySelectorAll('[href]')].map(each => each.href)`);
      for (const href of hrefs) schemes.add(href.split(':')[0]!);
    }
    await page.close();
    expect([...schemes].sort()).toEqual(['http', 'https']);
  }, 60_000);

  test('is shown as it was said, without its control characters, and turns nothing around', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}${paths.find(path => path.startsWith('/statements/'))}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
    const shown = HOSTILE.replace(/[\u0000-\u001f]/g, '');
    expect(await page.locator('.statement__words bdi').first().textContent()).toBe(shown);
    expect(await page.title()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
    expect(data.text).toContain('</script><script>alert(4)</script>');
    await page.close();
  });
});
