import { describe, expect, it } from 'vitest';
import { lintProject } from '../support/lint-project.ts';

const CONFIG = JSON.stringify({ mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }] });
const find = (files: Readonly<Record<string, string>>) => lintProject({ 'tlint.config.json': CONFIG, ...files });

describe('page-parity', () => {
  it('finds a translation without a source', async () => {
    expect(await find({ 'en/tides.md': '# Tides\n', 'ar/tides.md': '# المد\n', 'ar/moon.md': '# القمر\n' })).toMatchObject([
      {
        path: 'ar/moon.md',
        rule: 'page-parity',
        messageId: 'orphan',
        severity: 'warning',
        data: { expected: 'en/moon.md', source: 'English', target: 'Arabic' },
        range: { start: { line: 1, column: 1 } },
      },
    ]);
  });

  it('finds an empty translation once', async () => {
    expect(await find({ 'en/tides.md': '# Tides\n\nThe moon raises the sea.\n', 'ar/tides.md': '\n' })).toMatchObject([
      { path: 'ar/tides.md', rule: 'page-parity', messageId: 'empty', severity: 'error' },
    ]);
  });

  it.each([
    ['a translation with its source', { 'en/tides.md': '# Tides\n', 'ar/tides.md': '# المد\n' }],
    ['two empty pages', { 'en/tides.md': '', 'ar/tides.md': '' }],
    [
      'a page in a language that the config does not name',
      { 'en/tides.md': '# Tides\n', 'ar/tides.md': '# المد\n', 'fr/a.md': '# A\n' },
    ],
  ])('is silent on %s', async (_, files) => {
    expect(await find(files)).toEqual([]);
  });
});
