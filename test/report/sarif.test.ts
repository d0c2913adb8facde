import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sarifReport } from '../../src/report/sarif.ts';
import { pagesOf } from '../support/lint-project.ts';
import { tlint } from '../support/tlint.ts';
import { contextOf, edit, finding } from './findings.ts';
import { HOSTILE, hostileReport } from './hostile.ts';

/** The official schema of SARIF 2.1.0, as its validator has it. */
const schema: unknown = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0.json', import.meta.url), 'utf8'));

const formats = {
  uri: (value: string) => URL.canParse(value),
  'uri-reference': (value: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(value) && URL.canParse(value, 'file:///'),
  'date-time': true,
  uuid: true,
} as const;

const validate = new Ajv2020({ strict: false, allErrors: true, formats }).compile(
  z.record(z.string(), z.unknown()).parse(schema),
);

const location = z.object({
  message: z.object({ text: z.string() }).optional(),
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string().optional() }),
    region: z.object({ startLine: z.number(), startColumn: z.number(), snippet: z.object({ text: z.string() }).optional() }),
  }),
});

const resultSchema = z.object({
  ruleId: z.string(),
  ruleIndex: z.number().optional(),
  level: z.string(),
  message: z.object({ text: z.string() }),
  locations: z.array(location),
  relatedLocations: z.array(location).optional(),
  fixes: z.array(z.object({ artifactChanges: z.array(z.object({ replacements: z.array(z.unknown()) })) })).optional(),
  partialFingerprints: z.record(z.string(), z.string()),
});

const logSchema = z.object({
  runs: z.tuple([
    z.object({
      columnKind: z.literal('utf16CodeUnits'),
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string(), helpUri: z.string().optional() })) }) }),
      results: z.array(resultSchema),
    }),
  ]),
});

function read(text: string) {
  const log: unknown = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors, undefined, 1)).toBe(true);
  return logSchema.parse(log).runs[0];
}

const SOURCE = '# Tides\n\nThe tide 😀 rises 12 times.\n\nAll text is [here](https://example.com/a).\n';
const TARGET = '# المد\n\nيرتفع المد 😀 13 مرة.\n\nكل النص [هنا](https://example.com/b).\n';

async function lint(source: string, target: string) {
  await using fixture = await createFixture(pagesOf({ source, target }));
  return read((await tlint(fixture.path, '--format', 'sarif')).stdout);
}

describe('sarifReport', () => {
  it('is valid, and gives both places, rules and fixes of a real run', async () => {
    const { results, tool } = await lint(SOURCE, TARGET);
    const number = results.find(({ ruleId }) => ruleId === 'number-parity');
    expect(number?.level).toBe('error');
    expect(number?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'ar/page.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 15, snippet: { text: '13' } },
    });
    expect(number?.relatedLocations?.[0]?.physicalLocation.artifactLocation.uri).toBe('en/page.md');
    expect(tool.driver.rules[number?.ruleIndex ?? -1]).toMatchObject({
      id: 'number-parity',
      helpUri: expect.stringMatching(/\/rules\/numbers\/number-parity\.md$/),
    });
    const link = results.find(({ ruleId }) => ruleId === 'link-parity');
    expect(link?.fixes?.[0]?.artifactChanges[0]?.replacements).toHaveLength(1);
  });

  it('keeps the fingerprints when lines move', async () => {
    const prints = ({ results }: Awaited<ReturnType<typeof lint>>) =>
      results.map(({ partialFingerprints }) => partialFingerprints['tlintFinding/v1']).toSorted();
    const before = prints(await lint(SOURCE, TARGET));
    const moved = await lint(SOURCE.replace('\n\n', '\n\nThe moon pulls.\n\n'), TARGET.replace('\n\n', '\n\nيجذب القمر.\n\n'));
    expect(prints(moved)).toEqual(before);
    expect(new Set(before).size).toBe(2);
    expect(moved.results[0]?.locations[0]?.physicalLocation.region.startLine).toBe(5);
  });

  it('is valid for a hostile text, and takes nothing in it for a link', () => {
    const { results } = read(sarifReport(hostileReport, contextOf({ textOf: () => HOSTILE })));
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    expect(results[0]?.message.text).toBe(HOSTILE.replace('[link](', '[link]\\(').replace('\uD800', '\uFFFD'));
    expect(results[0]).not.toHaveProperty('ruleIndex');
  });

  it.each([
    ['docs/a b#c?.md', 'docs/a%20b%23c%3F.md'],
    ['../x/مد.md', '../x/%D9%85%D8%AF.md'],
    ['/srv/a.md', 'file:///srv/a.md'],
    ['C:/docs/a.md', 'file:///C:/docs/a.md'],
  ])('writes the path %s as an address', (path, uri) => {
    const report = { files: [{ path, diagnostics: [finding()] }], rules: [], skipped: 0, fixed: [] };
    const { results } = read(sarifReport(report, contextOf()));
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('groups the edits of a fix by file', () => {
    const edits = [edit(0, 1, 'x'), { path: 'b.md', ...edit(0, 1, 'y') }, edit(4, 4, 'z')];
    const diagnostics = [finding({ fix: { safety: 'unsafe', edits } })];
    const { results } = read(
      sarifReport({ files: [{ path: 'a.md', diagnostics }], rules: [], skipped: 0, fixed: [] }, contextOf()),
    );
    expect(results[0]?.fixes?.[0]?.artifactChanges.map(({ replacements }) => replacements.length)).toEqual([2, 1]);
  });
});
