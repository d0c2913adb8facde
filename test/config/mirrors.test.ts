import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config/config-error.ts';
import { ConfigResolver } from '../../src/config/load.ts';
import { rules } from './rules.ts';

async function load(config: object) {
  await using fixture = await createFixture({ 'tlint.config.json': JSON.stringify(config) });
  return await new ConfigResolver({ cwd: fixture.path, rules }).configFor(fixture.getPath('docs/ar/a.md'));
}

const mirror = (source: string, target: string) => ({ mirrors: [{ source, target }] });

describe('mirrors', () => {
  it('take the languages that the config translates into, by their names', async () => {
    const languages = { source: 'en', target: ['ar', { code: 'es', name: 'castellano' }] };
    const config = await load({ languages, ...mirror('docs/en/{path}.md', 'docs/{lang}/{path}.md') });
    expect(config.languages.target.code).toBe('ar');
    expect(config.mirrors.fileAt(`${config.root}/docs/castellano/a.md`)).toMatchObject({
      role: 'target',
      language: { code: 'es' },
      sources: [`${config.root}/docs/en/a.md`],
    });
  });

  it('leave out what their globs exclude', async () => {
    const mirrors = [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md', exclude: ['docs/en/notes'] }];
    const { mirrors: found, root } = await load({ mirrors });
    expect(found.fileAt(`${root}/docs/en/notes/a.md`)).toBeUndefined();
    expect(found.fileAt(`${root}/docs/ar/notes/a.md`)).toMatchObject({ sources: [], excluded: `${root}/docs/en/notes/a.md` });
    expect(found.fileAt(`${root}/docs/ar/a.md`)).toBeDefined();
  });

  it.each([
    [
      mirror('docs/en/a.md', 'docs/{lang}/{path}.md'),
      '`mirrors[0].source` is `docs/en/a.md`, which has `{path}` nowhere; expected it once',
    ],
    [mirror('{path}/{path}.md', '{lang}/{path}.md'), 'has `{path}` 2 times; expected it once'],
    [mirror('{lang}/{path}.md', 'ar/{path}.md'), 'has `{lang}`; expected the name of the source language itself'],
    [mirror('en/{path}.md', '{lang}/{lang}/{path}.md'), 'has `{lang}` 2 times; expected it once at most'],
    [mirror('en/{path}.md', '{lang}/{version}/{path}.md'), 'has `{version}`, which the source pattern `en/{path}.md` has not'],
    [mirror('en/{path.md', '{lang}/{path}.md'), 'has a brace without its partner'],
    [mirror('./{path}.md', '{path}.md'), 'is the source pattern; expected the place of the translations'],
    [
      { languages: { target: ['ar', 'es'] }, ...mirror('en/{path}.md', 'ar/{path}.md') },
      'has no `{lang}`, but there are 2 languages to translate into; write `{lang}` where its name stands',
    ],
    [{ languages: { source: 'es', target: ['ar', 'es'] } }, 'source and target are the same language'],
    [{ languages: { target: [] } }, 'expected at least one language'],
  ])('tell the mistake in %j', async (config, message) => {
    const failure = await load(config).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect(String(failure)).toContain(message);
  });
});
