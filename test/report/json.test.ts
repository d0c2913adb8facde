import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { errorsOnly } from '../../src/report/report.ts';
import { changedNumber, contextOf, edit, finding } from './findings.ts';

const fix = { safety: 'safe', edits: [edit(0, 1, 'x')] } as const;

const report = {
  files: [
    { path: 'a.md', diagnostics: [changedNumber, finding({ severity: 'info', fix })] },
    { path: 'clean.md', diagnostics: [] },
  ],
  rules: [],
  skipped: 1,
  fixed: [],
};

describe('jsonReport', () => {
  const json = jsonReport(report, contextOf({ version: '1.2.3' }));
  const parsed = reportSchema.parse(JSON.parse(json));

  it('fits its schema and ends in a newline', () => {
    expect(parsed.schema).toBe('tlint-report/1');
    expect(parsed.tool).toEqual({ name: 'tlint', version: '1.2.3' });
    expect(json.endsWith('}\n')).toBe(true);
  });

  it('lists every checked file and carries infos', () => {
    expect(parsed.files.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
      ['a.md', 2],
      ['clean.md', 0],
    ]);
    expect(parsed.summary).toEqual({ files: 3, checked: 2, skipped: 1, errors: 1, warnings: 0, infos: 1, fixable: 1 });
  });

  it('gives positions, related places and fixes, and no excerpts', () => {
    const [changed, fixable] = parsed.files[0]?.diagnostics ?? [];
    expect(changed?.range).toEqual(changedNumber.range);
    expect(changed?.related.map(({ message }) => message)).toEqual(['the English number']);
    expect(fixable?.fix).toEqual(fix);
    expect(json).not.toContain('excerpt');
  });

  it('counts what it lists when only errors are wanted', () => {
    expect(JSON.parse(jsonReport(errorsOnly(report), contextOf({ version: '1.2.3' })))).toMatchObject({
      summary: { errors: 1, infos: 0, fixable: 0, checked: 2 },
    });
  });
});
