import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { defineRule, warning } from '../../src/rule-kit.ts';
import { LastSource } from '../../src/lint/last-source.ts';
import { inputFile } from '../../src/run/inputs.ts';
import { run } from '../../src/run/run.ts';

describe('LastSource', () => {
  it('reads a file again only after another one', async () => {
    await using fixture = await createFixture({ 'a.md': '# A\n', 'b.md': '# B\n' });
    const counted = { a: 0, b: 0 };
    const file = (name: 'a' | 'b') => {
      const input = inputFile(`${name}.md`, fixture.getPath(`${name}.md`), true);
      return {
        ...input,
        onDisk: true,
        stamp: () => input.stamp(),
        digest: () => input.digest(),
        read: () => (counted[name]++, input.read()),
      };
    };
    const last = new LastSource();
    const [first, second] = [last.read(file('a')), last.read(file('a'))];
    expect(second).toBe(first);
    last.read(file('b'));
    last.read(file('a'));
    expect(counted).toEqual({ a: 2, b: 1 });
  });
});

it('opens a source once for all its translations, whatever the order of their paths', async () => {
  const sources = new Set<object>();
  const watching = defineRule<{ never: object }>({
    id: 'watching',
    category: 'structure',
    summary: 'looks on',
    mqm: 'Omission',
    messages: { never: warning(() => 'Never said. Do nothing.') },
    sides: ({ sides }) => void sources.add(sides.source),
  });
  const names = ['ebb', 'flood', 'moon'];
  const pages = Object.fromEntries(
    names.flatMap((name) => ['en', 'ar', 'es', 'fr'].map((language) => [`${language}/${name}.md`, `# 1 ${name}\n`])),
  );
  await using fixture = await createFixture({
    ...pages,
    'tlint.config.json': JSON.stringify({
      languages: { target: ['ar', 'es', 'fr'] },
      mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }],
    }),
  });
  const { files } = await run({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, { rules: [watching] });
  expect(files).toHaveLength(9);
  expect(sources.size).toBe(names.length);
});
