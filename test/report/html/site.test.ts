import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../../.scripts/root.ts';
import { z } from 'zod';
import { pageName } from '../../../src/report/html/page-name.ts';
import { page, buildSite } from './built-site.ts';
import { hostilePages } from './hostile-pages.ts';

const reportSchema = z.looseObject({
  files: z.array(
    z.looseObject({
      path: z.string(),
      diagnostics: z.array(z.looseObject({ rule: z.string(), severity: z.string(), message: z.string() })),
    }),
  ),
  summary: z.looseObject({ checked: z.number(), errors: z.number(), warnings: z.number(), infos: z.number() }),
});

const dataSchema = z.array(
  z.strictObject({
    href: z.string().optional(),
    first: z.literal(1),
    findings: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
);

function dataIn(html: string) {
  const [, json = ''] = /<script type="application\/json" id="findings">([^<]*)<\/script>/.exec(html) ?? [];
  return dataSchema.parse(JSON.parse(json));
}

describe('the overview', () => {
  it.each(['fixtures/content', 'fixtures/mirrored', 'fixtures/spanish'])(
    'counts what the JSON report of %s counts',
    async (folder) => {
      await using site = await buildSite(`${root}${folder}`);
      const { files, summary } = reportSchema.parse(await site.json());
      const html = await site.read('index.html');
      const tiles = Array.from(html.matchAll(/<li class="tile (?:error|warning|info)"><strong>(\d+)/g), ([, number]) =>
        Number(number),
      );
      expect(tiles).toEqual([summary.errors, summary.warnings, summary.infos]);
      expect(html).toContain(`${summary.checked} file`);
      const findings = dataIn(html).map((each) => each.findings);
      expect(findings).toEqual(
        files.map((file) => file.diagnostics.map(({ rule, severity, message }) => [rule, severity, message])),
      );
    },
  );

  it('has a page for each translation and for each file with findings, whose cards are its findings', async () => {
    await using site = await buildSite(`${root}fixtures/content`);
    for (const { href, findings } of dataIn(await site.read('index.html'))) {
      if (href === undefined) expect(findings).toEqual([]);
      else expect((await site.read(href)).match(/<details class="finding/g) ?? []).toHaveLength(findings.length);
    }
  });

  it('shows how far each language is', async () => {
    await using site = await buildSite(`${root}fixtures/mirrored`);
    expect(await site.read('index.html')).toMatch(/Pages by language.*Arabic: \d+ translated/s);
  });
});

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'";

describe('a page', () => {
  it('allows no script, style or request but those of the folder', async () => {
    await using site = await buildSite(hostilePages);
    for (const path of ['index.html', page('es__page.md')]) {
      const html = await site.read(path);
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      expect(policy.replaceAll('&#x27;', "'")).toBe(POLICY);
      const scripts = html.replaceAll(/(title|href|data-\w+)="[^"]*"/g, '').match(/<script\b[^>]*>/gi) ?? [];
      const own = /^<script (?:src="(?:\.\.\/)?assets\/report\.js" defer|type="application\/json" id="findings")>$/;
      expect(scripts.filter((script) => !own.test(script))).toEqual([]);
    }
  });
});

it('leaves the packages that make HTML out of the program, which each start reads', () => {
  const name = readdirSync(`${root}dist/program`).find((each) => each.startsWith('bundle-'));
  const program = readFileSync(`${root}dist/program/${name}`, 'latin1');
  expect(program).toContain('require("./html-libraries.cjs")');
  expect(program).not.toContain('KaTeX parse error');
});

describe('pageName', () => {
  it.each([
    ['docs/ar/gauge.md', 'docs__ar__gauge.md.html'],
    ['a.md', 'a.md.html'],
  ])('keeps the plain path %s', (path, name) => expect(pageName(path)).toBe(name));

  it('keeps paths apart that systems would take for one', () => {
    const paths = [
      'a/b.md',
      'a__b.md',
      'A/b.md',
      '../a/b.md',
      '/a/b.md',
      'a/b?.md',
      'a/b*.md',
      `${'x'.repeat(300)}/a.md`,
      `${'x'.repeat(301)}/a.md`,
    ];
    const names = paths.map((path) => pageName(path).toLowerCase());
    expect(new Set(names).size).toBe(paths.length);
    for (const name of names) expect(name).toMatch(/^[\w.-]{1,150}\.html$/);
  });
});
