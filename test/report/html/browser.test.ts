/** The report in a browser, as a reader opens it from a folder. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../../../.scripts/root.ts';
import { hasBrowser, launch, open } from './browser.ts';
import { type BuiltSite, buildSite, page as pagePath } from './built-site.ts';
import { hostilePages } from './hostile-pages.ts';

const CONTENT = `${root}fixtures/content`;
const MATERIALS = pagePath('salt-batteries__02-materials.md');
const TRIAL = pagePath('salt-batteries__05-field-trial.md');
const BALANCE = pagePath('salt-batteries__03-heat-balance.md');

const violationsSchema = z.array(
  z.looseObject({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.looseObject({ html: z.string() })) }),
);

/** What axe takes for serious or worse. */
async function seriousIn(page: Page): Promise<readonly string[]> {
  // Only the test adds this script, so the policy of the page does not hold for it.
  await page.evaluate(axe.source);
  const found = violationsSchema.parse(
    await page.evaluate('axe.run({ preload: false }).then(({ violations }) => JSON.parse(JSON.stringify(violations)))'),
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  return box;
};

const isInView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

describe.runIf(hasBrowser)('a report in a browser', () => {
  let browser: Browser;
  let site: BuiltSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), buildSite(CONTENT)]);
  });
  afterAll(() => Promise.all([browser.close(), site[Symbol.asyncDispose]()]));

  it('sets each block level with its counterpart, the source left, each in its direction', async () => {
    const { page } = await open(browser, site, MATERIALS);
    const rows = await page.locator('.row:has(.cell.source):has(.cell.target)').all();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [source, target] = [await row.locator('.cell.source').boundingBox(), await row.locator('.cell.target').boundingBox()];
      if (source === null || target === null) throw new Error('a row without cells');
      expect(Math.abs(source.y - target.y)).toBeLessThan(10);
      expect(source.x + source.width).toBeLessThanOrEqual(target.x);
    }
    const heading = page.locator('.cell.target h4, .cell.target h3').first();
    expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await page.locator('.cell.target').first().getAttribute('lang')).toBe('ar');
    expect(await page.locator('.cell.source').first().getAttribute('dir')).toBe('ltr');
    // A heading begins at the right edge of its cell.
    const [cell, text] = await heading.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [element.parentElement?.getBoundingClientRect().right ?? 0, range.getBoundingClientRect().right];
    });
    expect(Math.abs((cell ?? 0) - (text ?? 99))).toBeLessThan(3);
  });

  it('shows what is missing beside its source, with its finding under it', async () => {
    const { page } = await open(browser, site, TRIAL);
    const block = page.locator('.block:has(.row.missing)');
    expect(await block.locator('.cell.target').textContent()).toContain('missing in the Arabic');
    expect(await block.locator('details.finding .rule').textContent()).toBe('block-parity');
  });

  it('leads from a finding to its place and its counterpart', async () => {
    const { page } = await open(browser, site, MATERIALS);
    const card = page.locator('details.finding', { hasText: 'number-parity' });
    const number = await card.getAttribute('data-finding');
    await page.locator(`#place-${number} .badge`).click();
    expect(await card.getAttribute('open')).not.toBeNull();
    expect(await isInView(page, `#finding-${number} summary`)).toBe(true);
    await card.locator('a.jump').last().click();
    expect(await isInView(page, `#place-${number}-1`)).toBe(true);
    expect(await page.locator(`#place-${number}-1`).textContent()).toContain('2,500');
    expect(await page.locator(`#place-${number}`).textContent()).toContain('5,200');
    expect(await page.locator(`#place-${number}-1`).evaluate((element) => element.closest('.cell')?.className)).toContain(
      'source',
    );
  });

  it('has no link to a place that is not there', async () => {
    for (const path of [TRIAL, BALANCE, MATERIALS]) {
      const { page } = await open(browser, site, path);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const targets = await page.locator('a[href^="#"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
    }
  });

  it('opens the finding that a link names', async () => {
    const { page } = await open(browser, site, `${TRIAL}#finding-4`);
    expect(await page.locator('#finding-4').getAttribute('open')).not.toBeNull();
    expect(await isInView(page, '#finding-4 summary')).toBe(true);
  });

  it('goes through the findings by keys', async () => {
    const { page } = await open(browser, site, TRIAL);
    const selected = () => page.locator('details.finding.selected').getAttribute('data-finding');
    const order = await page
      .locator('details.finding')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-finding')));
    await page.keyboard.press('n');
    expect(await selected()).toBe(order[0]);
    await page.keyboard.press('n');
    expect(await selected()).toBe(order[1]);
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    expect(await selected()).toBe(order.at(-1));
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    expect(await page.locator('.here').getAttribute('id')).toBe(`place-${order[1]}-1`);
    const all = await page.locator('.block:visible').count();
    await page.keyboard.press('o');
    const left = await page.locator('.block .row:visible').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.locator('.block.clean .row:visible').count()).toBe(0);
  });

  it('sets formulas with the fonts of the folder', async () => {
    const { page, complaints } = await open(browser, site, BALANCE);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('16px KaTeX_Main'))).toBe(true);
    const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    expect(loaded).toBeGreaterThan(1);
    expect(await page.locator('.katex-error').count()).toBe(0);
    expect((await boxOf(page, '.math.display .katex-html')).height).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });

  it('filters and sorts the files, and keeps the filters in the address', async () => {
    const { page } = await open(browser, site, 'index.html');
    const rows = page.locator('#pages tbody tr:visible');
    const all = await rows.count();
    await page.selectOption('[name=rule]', 'citation-parity');
    expect(await rows.count()).toBe(1);
    expect(await page.locator('.matches').textContent()).toBe('1 file, 1 finding');
    expect(page.url()).toMatch(/#rule=citation-parity$/);
    await page.locator('.hits a').click();
    expect(page.url()).toMatch(/01-introduction\.md\.html#finding-\d+$/);
    expect(await page.locator('details.finding[open] .rule').textContent()).toBe('citation-parity');

    const other = await open(browser, site, 'index.html#severity=error&folder=salt-batteries');
    const errors = await other.page.locator('#pages tbody tr:visible').count();
    expect(errors).toBeGreaterThan(1);
    expect(errors).toBeLessThan(all);
    await other.page.fill('[name=text]', 'field-trial');
    expect(await other.page.locator('#pages tbody tr:visible').count()).toBe(1);
    await other.page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => other.page.locator('#pages tbody tr:visible').count()).toBe(all);
    await other.page.getByRole('button', { name: 'errors' }).click();
    const first = other.page.locator('#pages tbody tr').first();
    expect(await first.textContent()).toContain('04-control.md');
    expect(await other.page.locator('th').nth(2).getAttribute('aria-sort')).toBe('descending');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('can be read by all: %s, %i wide', async (colorScheme, width) => {
    for (const path of ['index.html', TRIAL, BALANCE]) {
      const { page, complaints, requests } = await open(browser, site, path, { colorScheme, viewport: { width, height: 844 } });
      for (const card of await page.locator('details.finding').all())
        await card.evaluate((element) => element.setAttribute('open', ''));
      expect(await seriousIn(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      // Nothing is wider than the screen, so that a phone need not be moved sideways.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('runs no script of a text, loads nothing, and shows markup as text', async () => {
    await using hostile = await buildSite(hostilePages);
    const pages = ['index.html', ...JSON.parse(await hrefsOf(hostile.read('index.html')))];
    expect(pages).toHaveLength(3);
    for (const path of pages) {
      const { page, complaints, requests } = await open(browser, hostile, path);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('n');
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      expect(await page.locator('iframe, img, object, embed, body style').count()).toBe(0);
      const handlers = await page
        .locator('*')
        .evaluateAll((all) => all.flatMap((each) => each.getAttributeNames().filter((name) => name.startsWith('on'))));
      expect(handlers).toEqual([]);
      if (path === 'index.html') continue;
      expect(await page.locator('.cell.source').first().isVisible()).toBe(true);
      expect(await page.locator('main').textContent()).toContain('<script>globalThis.ran = true</script>');
      expect(await page.locator('.character').first().textContent()).toContain('RIGHT-TO-LEFT OVERRIDE');
      const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.filter((href) => !/^(?:#|https:\/\/)/.test(href))).toEqual([]);
    }
  });

  it('holds everything in one file', async () => {
    await using single = await buildSite(CONTENT, 'single.html');
    const { page, complaints, requests } = await open(browser, single, 'single.html');
    expect(await seriousIn(page)).toEqual([]);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(1);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = await page
      .locator('a[href^="#"]:not([href*="="])')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(targets.filter((target) => !ids.includes(target?.slice(1) ?? ''))).toEqual([]);
    await page.selectOption('[name=rule]', 'mixed-script-word');
    await page.locator('.hits a').click();
    expect(await page.locator('details.finding.selected .rule').textContent()).toBe('mixed-script-word');
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  it('runs no script of a text in one file either', async () => {
    await using hostile = await buildSite(hostilePages, 'single.html');
    const { page, complaints, requests } = await open(browser, hostile, 'single.html');
    await page.keyboard.press('n');
    expect(await page.locator('details.finding.selected').count()).toBe(1);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  it('prints every finding with what is known of it', async () => {
    const { page } = await open(browser, site, TRIAL);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('details.finding:not([open])').count()).toBe(0);
    expect(await page.locator('.tools').isVisible()).toBe(false);
  });
});

async function hrefsOf(html: Promise<string>): Promise<string> {
  return JSON.stringify(Array.from((await html).matchAll(/class="name" href="([^"]+)"/g), ([, href]) => href));
}
