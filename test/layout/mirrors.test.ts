import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { spanish } from '../../src/language/es/es.ts';
import { Mirrors } from '../../src/layout/mirrored/mirrors.ts';
import { PathPattern } from '../../src/layout/mirrored/path-pattern.ts';

const LANGUAGES = [
  { language: arabic, name: undefined },
  { language: spanish, name: 'es-ES' },
];

function mirrors(source: string, target: string, excluded: readonly string[] = [], languages = LANGUAGES) {
  const mirror = {
    source: new PathPattern(source, '/site'),
    target: new PathPattern(target, '/site'),
    excludes: (path: string) => excluded.includes(path),
  };
  return new Mirrors([mirror], languages);
}

describe('Mirrors', () => {
  it.each([
    ['docs/en/{path}.md', 'docs/{lang}/{path}.md', '/site/docs/ar/a/b.md', '/site/docs/en/a/b.md'],
    ['_articles/{path}.md', '_articles/{lang}/{path}.md', '/site/_articles/ar/a.md', '/site/_articles/a.md'],
    ['{path}.md', 'translations/{lang}/{path}.md', '/site/translations/ar/a.md', '/site/a.md'],
    ['content/{path}.md', 'content/{path}.{lang}.md', '/site/content/index.ar.md', '/site/content/index.md'],
    ['{path}README.md', '{path}README.{lang}.md', '/site/README.ar.md', '/site/README.md'],
    ['pages/{path}.md', 'pages.{lang}/{path}.md', '/site/pages.AR/common/a.md', '/site/pages/common/a.md'],
    ['source/docs/{path}.md', 'source/{lang}/docs/{path}.md', '/site/source/ar/docs/a.md', '/site/source/docs/a.md'],
  ])('%s and %s: %s translates %s', (source, target, path, expected) => {
    expect(mirrors(source, target).fileAt(path)).toMatchObject({ role: 'target', language: arabic, sources: [expected] });
  });

  it('tells a language by the name that paths give it, in any case', () => {
    const site = mirrors('en/{path}.md', '{lang}/{path}.md');
    expect(site.fileAt('/site/es_es/a.md')).toMatchObject({ role: 'target', language: spanish });
    expect(site.fileAt('/site/es/a.md')).toBeUndefined();
  });

  it('says where the translations of a source may lie', () => {
    expect(mirrors('en/{path}.md', '{lang}/{path}.md').fileAt('/site/en/a.md')).toEqual({
      role: 'source',
      translations: [
        { language: arabic, paths: ['/site/ar/a.md'] },
        { language: spanish, paths: ['/site/es-ES/a.md'] },
      ],
    });
  });

  it('needs no name of a language where there is one', () => {
    const one = mirrors('../en.site/{path}.md', 'src/{path}.md', [], LANGUAGES.slice(0, 1));
    expect(one.fileAt('/site/src/a.md')).toMatchObject({ role: 'target', language: arabic, sources: ['/en.site/a.md'] });
    expect(one.fileAt('/en.site/a.md')).toMatchObject({ translations: [{ language: arabic, paths: ['/site/src/a.md'] }] });
  });

  it('never takes a translation for a source', () => {
    const site = mirrors('{path}.md', '{path}.{lang}.md');
    expect(site.fileAt('/site/a.ar.md')).toMatchObject({ role: 'target' });
    expect(site.fileAt('/site/a.b.md')).toMatchObject({ role: 'source' });
  });

  it('leaves out what is excluded, on both sides', () => {
    const site = mirrors('en/{path}.md', '{lang}/{path}.md', ['/site/en/a.md', '/site/ar/b.md']);
    expect(['en/a.md', 'ar/b.md', 'fr/a.md'].map((path) => site.fileAt(`/site/${path}`))).toEqual(Array(3).fill(undefined));
  });

  it('knows a translation of a page that is left out', () => {
    const leftOut = ['/site/en/a.md'];
    const expected = { role: 'target', language: arabic, sources: [], excluded: '/site/en/a.md' };
    expect(mirrors('en/{path}.md', '{lang}/{path}.md', leftOut).fileAt('/site/ar/a.md')).toMatchObject(expected);
    expect(mirrors('{path}.md', '{path}.{lang}.md', ['/site/a.md']).fileAt('/site/a.ar.md')).toMatchObject({ role: 'target' });
  });
});
