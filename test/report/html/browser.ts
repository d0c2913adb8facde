import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';

/** Chromium as Debian installs it; another one by the variable. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Continuous integration installs a browser; elsewhere these tests are left out where there is none. */
export const hasBrowser = existsSync(executablePath) || process.env['CI'] !== undefined;

export function launch(): Promise<Browser> {
  // Chromium has no sandbox for root, which containers run as; it opens nothing here but the pages that the tests made.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** An opened page with all that went wrong in it. */
export interface OpenedPage {
  readonly page: Page;
  /** What the console was told, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Requests that lead out of the folder of the site. */
  readonly requests: readonly string[];
}

export async function open(
  browser: Browser,
  { folder }: BuiltSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${folder}/`)) requests.push(request.url());
  });
  await page.goto(`file://${folder}/${path}`);
  return { page, complaints, requests };
}
