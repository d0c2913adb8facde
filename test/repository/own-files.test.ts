import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { tlint } from '../support/tlint.ts';

describe('the repository, linted by itself', () => {
  it('is clean', async () => {
    const { code, stdout, stderr } = await tlint(root, '--format', 'json');
    const { files, summary } = reportSchema.parse(JSON.parse(stdout));
    expect(files.filter(({ diagnostics }) => diagnostics.length > 0)).toEqual([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(summary.checked).toBeGreaterThan(10);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'docs/file-format.md'])('does not take %s for a section', async (page) => {
    const { stdout, stderr } = await tlint(root, page);
    expect(stdout).toMatch(/^Checked 0 files, skipped 1/);
    expect(stderr).toContain(`\`${page}\` was not checked: it has neither`);
  });
});
