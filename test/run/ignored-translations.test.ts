import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { tlint } from '../support/tlint.ts';

const FILES = {
  'tlint.config.json': JSON.stringify({
    languages: { target: ['ar', 'es'] },
    mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
  }),
  'docs/en/a.md': '# Tides\n\nThe gauge shows 12.\n',
  'docs/ar/a.md': '# المد\n\nيعرض المقياس 13.\n',
  'docs/es/a.md': '# Mareas\n\nEl medidor muestra 13.\n',
};

describe('translations that ignore files list', () => {
  const listed = async (files: Record<string, string>, ...argv: readonly string[]) => {
    await using fixture = await createFixture({ ...FILES, ...files });
    const { stdout } = await tlint(fixture.path, '--list-files', ...argv);
    return stdout.match(/docs\/\w+\/\w+\.md/g);
  };

  it('are not linted, though their source is', async () => {
    const ignored = { '.tlintignore': 'docs/ar/a.md\n' };
    expect(await listed(ignored)).toEqual(['docs/es/a.md']);
    expect(await listed(ignored, 'docs/en')).toEqual(['docs/es/a.md']);
    expect(await listed({ 'docs/ar/.gitignore': 'a.md\n' }, 'docs/en/a.md')).toEqual(['docs/es/a.md']);
    expect(await listed({ '.gitignore': 'docs/ar/\n' })).toEqual(['docs/es/a.md']);
  });

  it('are linted with `--no-ignore`, and where nothing lists them', async () => {
    expect(await listed({ '.tlintignore': 'docs/ar/a.md\n' }, '--no-ignore')).toEqual(['docs/ar/a.md', 'docs/es/a.md']);
    expect(await listed({ '.tlintignore': 'docs/ar/b.md\n' })).toEqual(['docs/ar/a.md', 'docs/es/a.md']);
  });
});
