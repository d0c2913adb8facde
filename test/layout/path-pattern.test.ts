import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathPattern, PatternError } from '../../src/layout/mirrored/path-pattern.ts';

const captures = (pattern: string, path: string) => {
  const found = new PathPattern(pattern, '/site').match(path);
  return found && Object.fromEntries(found);
};

describe('PathPattern', () => {
  it.each([
    ['docs/en/{path}.md', '/site/docs/en/a/b.md', { path: 'a/b' }],
    ['docs/{lang}/{path}.md', '/site/docs/zh-cn/a.md', { lang: 'zh-cn', path: 'a' }],
    ['pages.{lang}/{path}.md', '/site/pages.pt_BR/common/a.md', { lang: 'pt_BR', path: 'common/a' }],
    ['{path}.{lang}.md', '/site/a.b.ar.md', { path: 'a.b', lang: 'ar' }],
    ['{path}README.{lang}.md', '/site/README.ar.md', { path: '', lang: 'ar' }],
    ['v/{version}/{path}.{md,mdx}', '/site/v/2.1/a.mdx', { version: '2.1', path: 'a', '0': 'mdx' }],
    ['../other/{path}.md', '/other/a.md', { path: 'a' }],
    ['./{path}.md', '/site/a.md', { path: 'a' }],
    ['{name}/{name}/{path}.md', '/site/a/a/b.md', { name: 'a', path: 'b' }],
  ])('%s matches %s', (pattern, path, expected) => {
    expect(captures(pattern, path)).toEqual(expected);
  });

  it.each([
    ['docs/en/{path}.md', '/site/docs/ar/a.md'],
    ['docs/en/{path}.md', '/site/docs/en/a.mdx'],
    ['docs/{lang}/{path}.md', '/site/docs/a.md'],
    ['d.cs/{path}.md', '/site/docs/a.md'],
    ['{name}/{name}/{path}.md', '/site/a/b/c.md'],
    ['{path}.md', '/other/a.md'],
  ])('%s does not match %s', (pattern, path) => {
    expect(captures(pattern, path)).toBeUndefined();
  });

  it('gives the paths of what it captured, the captured word of a choice first', () => {
    const source = new PathPattern('en/{path}.{md,mdx}', '/site');
    const target = new PathPattern('{lang}/{path}.{md,mdx}', '/site');
    const found = target.match('/site/ar/a/b.mdx');
    expect(found && source.pathsFor(found)).toEqual(['/site/en/a/b.mdx', '/site/en/a/b.md']);
  });

  it('matches each path that it gives', () => {
    const segment = fc.stringMatching(/^[a-z][a-z0-9.()+$-]{0,8}$/);
    const pattern = new PathPattern('docs/{lang}/{v}/{path}.md', '/s (1)+/site');
    fc.assert(
      fc.property(segment, segment, fc.array(segment, { minLength: 1, maxLength: 3 }), (lang, v, parts) => {
        const given = new Map([
          ['lang', lang],
          ['v', v],
          ['path', parts.join('/')],
        ]);
        const [path = ''] = pattern.pathsFor(given);
        expect(pattern.match(path)).toEqual(given);
      }),
      { seed: 1843, numRuns: 200 },
    );
  });

  it.each(['docs/{path', 'docs/path}.md', 'docs/{}/{path}.md', 'docs/{a b}.md'])('refuses %s', (pattern) => {
    expect(() => new PathPattern(pattern, '/site')).toThrow(PatternError);
  });
});
