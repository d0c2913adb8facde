/**
 * Writes the HTML report of the fixtures to `tlint-report/`, and takes the picture of it that README shows. It needs Chromium, the
 * fonts of Noto and a built program.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { root } from './root.ts';

const OUT = `${root}tlint-report`;
const PICTURE = `${root}docs/report.png`;
/** A page with formulas and findings of several kinds near each other. */
const PAGE = 'fixtures__content__salt-batteries__03-heat-balance.md.html';

execFileSync(process.execPath, [`${root}dist/bin/tlint.js`, 'report', 'fixtures/content', '--out', OUT], {
  cwd: root,
  stdio: 'inherit',
});
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (existsSync(executablePath)) await takePicture();
else console.log(`No picture was taken: there is no \`${executablePath}\`.`);

async function takePicture(): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1200, height: 860 }, colorScheme: 'light' });
  await page.goto(`file://${OUT}/pages/${PAGE}`);
  await page.evaluate('document.fonts.ready');
  await page.locator('details.finding', { hasText: 'equation-parity' }).evaluate((card) => card.setAttribute('open', ''));
  const top = await page.locator('.row:has(.math.display)').first().boundingBox();
  await page.evaluate(`scrollTo({ top: ${(top?.y ?? 0) - 140}, behavior: 'instant' })`);
  await page.screenshot({ path: PICTURE });
  await browser.close();
}
