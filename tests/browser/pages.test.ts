import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { fillArchive, LOOKED_AT } from '../support/sample-archive.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeInChromium, launch, watch } from './chromium.ts';
import { type PageType, pageTypes } from './page-types.ts';

const SIZES = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
};

describeInChromium('every page', () => {
  let served: Served;
  let empty: Served;
  let browser: Browser;
  let pages: (PageType & { origin: string })[];
  beforeAll(async () => {
    [served, empty] = [await serve({}, LOOKED_AT), await serve()];
    await fillArchive(served.store);
    browser = await launch();
    pages = (await pageTypes(served.store)).map(type => ({ ...type, origin: served.origin }));
    pages.push({ name: 'home of an empty archive', path: '/', origin: empty.origin });
    pages.push({ name: 'sources of an empty archive', path: '/sources', origin: empty.origin });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await empty?.close();
  });

  // The browser says of an error page that its resource could not be loaded; that is no error of the page's.
  const unexpected = (type: PageType) => (problem: string) =>
    !(type.status && problem.includes(`the server responded with a status of ${type.status}`));

  // What differs between the schemes is colour alone.
  test.each([
    ['light', 'desktop', []],
    ['dark', 'desktop', ['color-contrast']],
    ['light', 'phone', []],
  ] as const)(
    'has no accessibility violation and no error: %s, %s',
    async (colorScheme, size, rules) => {
      const context = await browser.newContext({ colorScheme, viewport: SIZES[size], reducedMotion: 'reduce' });
      const found: Record<string, unknown> = {};
      for (const type of pages) {
        const page = await context.newPage();
        const problems = await watch(page, type.origin);
        const response = await page.goto(type.origin + type.path);
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
        const wrong = [
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
          ...problems.filter(unexpected(type)),
          ...(response?.status() === (type.status ?? 200) ? [] : [`status ${response?.status()}`]),
        ];
        if (wrong.length > 0) found[type.name] = wrong;
        await page.close();
      }
      await context.close();
      expect(found).toEqual({});
    },
    180_000,
  );

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])(
    'fits a %s screen without scrolling sideways',
    async size => {
      const page = await browser.newPage({ viewport: SIZES[size] });
      const wide: string[] = [];
      for (const { name, path, origin } of pages) {
        await page.goto(origin + path);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        if (Number(width) > SIZES[size].width) wide.push(`${name}: ${width}`);
      }
      await page.close();
      expect(wide).toEqual([]);
    },
    120_000,
  );

  test('the first screen of a removed statement says who, what, when, that it is gone and who says so', async () => {
    const page = await browser.newPage({ viewport: SIZES.phone });
    const [found] = (await served.store.statements.page({ filter: { speaker: ['selena-gomez'] }, sort: '-posted' }, 1))
      .items;
    await page.goto(`${served.origin}/statements/${found!.id}`);
    const seen = ['h1', '.statement__where', '.badge--removed', '.verdict__text', '.statement__words'];
    const boxes = await Promise.all(seen.map(selector => page.locator(selector).first().boundingBox()));
    expect(boxes.map(box => box !== null && box.y + box.height <= SIZES.phone.height)).toEqual(seen.map(() => true));
    expect(await page.locator('.verdict__text').innerText()).toBe(
      'Deleted by Selena Gomez between 27 and 28 January 2025, reported by 3 outlets (2 independent).',
    );
    await page.close();
  });
});
