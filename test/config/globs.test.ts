import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/config/globs.ts';

describe('matcher', () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['content/**/*.md'], ['content/a.md', 'content/p/.x/b.md'], ['a.md', 'content/a.txt']],
    [['drafts'], ['drafts/a.md', 'drafts/p/b.md'], ['content/drafts/a.md', 'drafts2/a.md']],
    [['./drafts/'], ['drafts/a.md'], ['content/drafts/a.md']],
    [['**/*.{md,markdown}'], ['a.md', 'p/b.markdown'], ['a.mdx']],
    [['!content/old', 'content/**'], ['content/a.md'], ['content/old/a.md', 'b.md']],
    [['!old'], ['a.md', 'content/a.md'], ['old/a.md']],
    [['../shared/**'], ['../shared/a.md'], ['a.md', '../b.md']],
    [['ملف/*.md'], ['ملف/01.md'], ['01.md']],
    [['**'], ['a.md', 'p/q/b.md'], []],
    [[], [], ['a.md']],
  ])('%j', (globs, inside, outside) => {
    const matches = matcher('/project/docs', globs);
    expect(inside.filter((path) => !matches(`/project/docs/${path}`.replace('docs/../', '')))).toEqual([]);
    expect(outside.filter((path) => matches(`/project/docs/${path}`.replace('docs/../', '')))).toEqual([]);
  });
});
