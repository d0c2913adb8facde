/** What an open page of `tlint report --serve` does when its file changes. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sectionFile } from '../../support/lint.ts';
import { hasBrowser, launch } from './browser.ts';
import { page as pageOf } from './built-site.ts';
import { hostilePages } from './hostile-pages.ts';
import { serveSite, type ServedSite } from './served-site.ts';

/** A page of paragraphs of one number each, which count up from 10 in the translation. */
function long(source: readonly string[]): string {
  const target = source.map((_, index) => `تعرض الساعة المدّ ${index + 10}.`);
  return sectionFile({ source: source.join('\n\n'), target: target.join('\n\n') });
}

const NUMBERS = Array.from({ length: 40 }, (_, index) => index + 10);
const paragraphs = (wrong: readonly number[]) =>
  NUMBERS.map((number) => `The clock shows tide ${wrong.includes(number) ? number + 500 : number}.`);

const PAGE = pageOf('a__01-introduction.md');
const FILE = 'a/01-introduction.md';

describe.runIf(hasBrowser)('an open page of a served report', () => {
  let browser: Browser;
  let site: ServedSite;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await serveSite({
      'tlint.config.json': '{}',
      [FILE]: long(paragraphs([12, 30])),
      'a/02-method.md': long(paragraphs([11])),
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    await site[Symbol.asyncDispose]();
  });

  const findings = () => page.locator('details.finding').count();
  /** The distance of a paragraph from the upper edge of the window. */
  const topOf = (number: number) =>
    page
      .locator('.cell.source', { hasText: `tide ${number}.` })
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().top);

  it('shows what its file says now, without being loaded again', async () => {
    await page.goto(`${site.address}${PAGE}`);
    await page.evaluate('globalThis.mark = true');
    expect(await findings()).toBe(2);
    await page.locator('#only').check();
    await site.write(FILE, long(paragraphs([12])));
    await expect.poll(findings).toBe(1);
    expect(await page.locator('.lead .count.error').textContent()).toBe('1 error');
    expect(await page.evaluate('globalThis.mark')).toBe(true);
    expect(await page.locator('#only').isChecked()).toBe(true);
    await page.keyboard.press('n');
    expect(await page.locator('details.finding.selected[open]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('keeps its place when text and findings come and go above', async () => {
    await page.goto(`${site.address}${PAGE}`);
    await page.locator('.cell.source', { hasText: 'tide 40.' }).evaluate((cell) => {
      cell.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const before = await topOf(40);
    await site.write(FILE, long(['An aside that is new.', 'Another one.', ...paragraphs([11, 12, 13, 30])]));
    await expect.poll(() => page.locator('main').textContent()).toContain('Another one.');
    expect(Math.abs((await topOf(40)) - before)).toBeLessThan(3);
    await site.write(FILE, long(paragraphs([])));
    await expect.poll(findings).toBe(0);
    expect(Math.abs((await topOf(40)) - before)).toBeLessThan(3);
    expect(complaints).toEqual([]);
  });

  it('keeps the findings open that are', async () => {
    await page.goto(`${site.address}${PAGE}`);
    const card = page.locator('details.finding', { hasText: '530' });
    await card.locator('summary').click();
    await site.write(FILE, long(paragraphs([11, 12, 30])));
    await expect.poll(findings).toBe(3);
    expect(await card.getAttribute('open')).not.toBeNull();
    expect(await page.locator('details.finding[open]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('brings the overview up to date, with its filters and its place', async () => {
    await page.goto(site.address);
    await page.selectOption('[name=severity]', 'error');
    await page.evaluate('scrollTo({ top: 200, behavior: "instant" })');
    const place = await page.evaluate('scrollY');
    expect(place).toBeGreaterThan(0);
    expect(await page.locator('.tile.error strong').textContent()).toBe('3');
    await site.write(FILE, long(paragraphs([12])));
    await expect.poll(() => page.locator('.tile.error strong').textContent()).toBe('2');
    expect(await page.locator('[name=severity]').inputValue()).toBe('error');
    await expect.poll(() => page.evaluate('scrollY')).toBe(place);
    expect(complaints).toEqual([]);
  });

  it('says what is wrong with a config, until it is mended', async () => {
    await page.goto(`${site.address}${PAGE}`);
    const notice = page.locator('.notice');
    await site.write('tlint.config.json', '{ "glossary": ');
    await expect.poll(() => notice.allTextContents()).toEqual([expect.stringContaining('tlint.config.json')]);
    await page.evaluate(axe.source);
    const impacts = await page.evaluate(
      'axe.run({ preload: false }).then(({ violations }) => violations.map(({ impact }) => impact))',
    );
    expect(impacts).not.toEqual(expect.arrayContaining([expect.stringMatching(/serious|critical/)]));
    expect(await findings()).toBe(2);
    await site.write('tlint.config.json', '{ "rules": { "number-parity": "off" } }');
    await expect.poll(findings).toBe(0);
    expect(await notice.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('says that its file is gone, and that tlint has ended', async () => {
    await page.goto(`${site.address}${PAGE}`);
    await site.remove(FILE);
    const notice = page.locator('.notice');
    await expect.poll(() => notice.allTextContents()).toEqual([expect.stringContaining('is gone')]);
    await site.end();
    await expect.poll(() => notice.allTextContents()).toEqual([expect.stringContaining('does not run any more')]);
  });

  it('runs no script of a text that it exchanges', async () => {
    await using hostile = await serveSite(hostilePages);
    await page.goto(`${hostile.address}${pageOf('es__page.md')}`);
    const before = hostilePages.es['page.md'];
    await hostile.write('es/page.md', `${before}\n\nUn final <img src="x" onerror="globalThis.ran = true"> nuevo.\n`);
    await expect.poll(() => page.locator('main').textContent()).toContain('nuevo.');
    expect(await page.evaluate('"ran" in globalThis')).toBe(false);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
