import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { Session } from '../../src/run/session.ts';
import { sectionFile } from '../support/lint.ts';

const right = sectionFile({ source: 'The sea rises 12 times.', target: 'يرتفع البحر 12 مرة.' });
const wrong = right.replace('البحر 12', 'البحر 21');

/** What else is wrong with such short files is not the point. */
const numbersOnly = { ...builtins, rules: builtins.rules.filter(({ meta }) => meta.id === 'number-parity') };

const rulesIn = ({ diagnostics }: { readonly diagnostics: readonly { readonly rule: string }[] }) =>
  diagnostics.map(({ rule }) => rule);

async function sessionIn(files: Readonly<Record<string, string>>) {
  const fixture = await createFixture(files);
  const session = new Session({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, numbersOnly);
  return { session, path: (name: string) => fixture.getPath(name), fixture };
}

describe('a session', () => {
  it('takes an open buffer for its file until it is closed', async () => {
    const { session, path, fixture } = await sessionIn({ '01-tides.md': right, '02-ebb.md': right });
    await using _ = fixture;
    expect((await session.lint()).files.map(rulesIn)).toEqual([[], []]);
    session.open(path('01-tides.md'), wrong);
    expect((await session.lint()).changed).toMatchObject([{ path: '01-tides.md', diagnostics: [{ rule: 'number-parity' }] }]);
    session.open(path('01-tides.md'), right);
    expect((await session.lint()).changed.map(({ path: changed }) => changed)).toEqual(['01-tides.md']);
    session.open(path('01-tides.md'), wrong);
    session.close(path('01-tides.md'));
    expect((await session.lint()).files.map(rulesIn)).toEqual([[], []]);
  });

  it('opens a document as its buffer has it, or as it is on disk', async () => {
    const { session, path, fixture } = await sessionIn({ '01-tides.md': right });
    await using _ = fixture;
    expect((await session.document(path('01-tides.md')))?.text.text).toBe(right);
    session.open(path('01-tides.md'), wrong);
    const document = await session.document(path('01-tides.md'));
    expect(document?.text.text).toBe(wrong);
    expect(document?.alignments.map(({ pairs }) => pairs.length)).toEqual([1]);
    expect(await session.document(path('99-none.md'))).toBeUndefined();
  });

  it('knows a glossary that went missing until it is there again', async () => {
    const glossary = '| English | Arabic |\n|---|---|\n| sea | بحر |\n';
    const { session, path, fixture } = await sessionIn({
      'tlint.config.json': '{ "glossary": "terms/words.md" }',
      'terms/words.md': glossary,
      '01-tides.md': right,
    });
    await using _ = fixture;
    await session.lint();
    await fixture.rm('terms/words.md');
    session.changed([path('terms/words.md')]);
    for (const attempt of [1, 2]) {
      await expect(session.lint(), `attempt ${attempt}`).rejects.toThrow('terms/words.md');
      expect(session.background).toContain(path('terms/words.md'));
      session.changed([path('01-tides.md')]);
    }
    await fixture.writeFile('terms/words.md', glossary);
    session.changed([path('terms/words.md')]);
    expect((await session.lint()).files.map(rulesIn)).toEqual([[], []]);
  });

  it('lints a changed file alone, and all files after any other change', async () => {
    const { session, path, fixture } = await sessionIn({ '01-tides.md': right, '02-ebb.md': right });
    await using _ = fixture;
    await session.lint();
    await fixture.writeFile('01-tides.md', wrong);
    await fixture.writeFile('02-ebb.md', wrong);
    session.changed([path('01-tides.md')]);
    expect((await session.lint()).files.map(rulesIn)).toEqual([['number-parity'], []]);
    session.changed([path('tlint.config.json')]);
    expect((await session.lint()).files.map(rulesIn)).toEqual([['number-parity'], ['number-parity']]);
  });

  it('sees that a file has gone', async () => {
    const { session, path, fixture } = await sessionIn({ '01-tides.md': right, '02-ebb.md': right });
    await using _ = fixture;
    await session.lint();
    await fixture.rm('02-ebb.md');
    session.changed([path('02-ebb.md')]);
    expect((await session.lint()).files.map(({ path: left }) => left)).toEqual(['01-tides.md']);
  });

  it('goes on after a config that is half written', async () => {
    const { session, path, fixture } = await sessionIn({ '01-tides.md': right, 'tlint.config.json': '{' });
    await using _ = fixture;
    await expect(session.lint()).rejects.toThrow('tlint.config.json:1:2: malformed JSON');
    await fixture.writeFile('tlint.config.json', '{}');
    session.changed([path('tlint.config.json')]);
    expect(await session.lint()).toMatchObject({ files: [{ path: '01-tides.md' }] });
  });
});
