import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import commonmark from 'commonmark-spec';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { loadNative } from '../../src/markdown/native-binding.ts';
import { nativeTreeOf, parserName, treeOf } from '../../src/markdown/parser.ts';
import { parseWithRemark } from '../../src/markdown/remark.ts';
import type { Syntax } from '../../src/markdown/syntax.ts';
import { treeDifference } from '../support/tree-difference.ts';

const FILE: Syntax = { math: true, table: true, footnote: true, within: 'file' };
const TEXT: Syntax = { math: true, table: false, footnote: false, within: 'text' };

/** The number of generated documents of each sort; a larger one takes another seed each time, which the failure names. */
const CASES = Number(process.env['PARSER_CASES'] ?? 400);
const RUNS = { numRuns: CASES, ...(CASES === 400 && { seed: 1886 }) };

const fixtures = globSync(['fixtures/**/*.md', 'docs/**/*.md', 'rules/**/*.md'], { cwd: root }).map((path) =>
  readFileSync(join(root, path), 'utf8'),
);

/** The difference of the trees; `remark` for a text that is left to it. */
function differenceIn(text: string, syntax: Syntax = FILE): string | undefined {
  const tree = nativeTreeOf(text, syntax);
  if (tree === undefined) return 'remark';
  const reference = parseWithRemark(text, syntax);
  if (reference.type === 'fault') return 'a fault';
  return treeDifference(reference, tree, { onlyOffsets: syntax.within === 'text' });
}

function differ(text: string, syntax?: Syntax): boolean {
  return ![undefined, 'remark'].includes(differenceIn(text, syntax));
}

const SIGNS = [...'*_`[]()<>!\\|-+>#=~$&:"\' \n\t{}^.1٣ \u00A0\u3000\u200F،«»—aبé😀'];
const WORDS = [
  '**',
  '__',
  '```',
  '~~~',
  '$$',
  '![',
  '](',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  '[a]',
  '&amp;',
  '<b>',
  '</b>',
  '<!--',
  '-->',
];
const LINES = [
  '\n',
  '\n\n',
  '\r\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n# ',
  '\n    ',
  '\n| a | b |\n|---|---|\n',
  '\n---\n',
  'http://a.b',
  'word ',
];
const documents = fc.array(fc.constantFrom(...SIGNS, ...WORDS, ...LINES), { maxLength: 40 }).map((parts) => parts.join(''));

/** A part of a real text with a place deleted, doubled or overwritten, or the end of its lines changed. */
const damaged = fc
  .tuple(fc.constantFrom(...fixtures), fc.nat(), fc.integer({ min: 50, max: 1500 }), fc.nat(), fc.nat(60), fc.nat(4), documents)
  .map(([whole, from, length, at, size, kind, junk]) => {
    const start = from % whole.length;
    const text = whole.slice(start, start + length);
    const place = at % (text.length + 1);
    const [before, hit, after] = [text.slice(0, place), text.slice(place, place + size), text.slice(place + size)];
    if (kind === 4) return text.replaceAll(/\r?\n/g, '\r\n');
    return before + ['', hit + hit, junk, hit + junk][kind] + after;
  });

const isNative = typeof loadNative() === 'function';

describe('the parsers', () => {
  it('can always be remark', () => {
    expect(parserName()).toMatch(isNative ? /^satteri 0\.10\.5 native$/ : /^remark, /);
    const tree = treeOf('A *tide*.\n', FILE);
    expect(tree.type === 'root' && treeDifference(tree, tree)).toBe(undefined);
  });
});

describe.runIf(isNative)('the native parser makes the trees of remark', () => {
  it.each([
    ['unix', (text: string) => text],
    ['windows', (text: string) => text.replaceAll(/\r?\n/g, '\r\n')],
  ])('from the fixtures and documents, with line ends of %s', (_, write) => {
    const different = fixtures.map((text) => differenceIn(write(text))).filter((found) => found !== undefined);
    expect(different.filter((found) => found !== 'remark')).toEqual([]);
    expect(different.length).toBeLessThan(fixtures.length / 10);
  });

  it.each([FILE, { ...FILE, math: false, table: false, footnote: false }, TEXT])('from the examples of CommonMark', (syntax) => {
    const different = commonmark.tests.filter(({ markdown }) => differ(markdown.replaceAll('→', '\t'), syntax));
    expect(different).toEqual([]);
  });

  it.each([FILE, TEXT])('from generated documents', (syntax) => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(differ(text, syntax) && differenceIn(text, syntax)).toBe(false);
      }),
      RUNS,
    );
  });

  it('from damaged documents', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(differ(text) && differenceIn(text)).toBe(false);
      }),
      RUNS,
    );
  });

  it('from running text, which may begin like a block', () => {
    for (const text of ['<b>Tide</b> *table*', '  - no list', '# no heading', '[a]: b', 'two\nlines']) {
      expect(differenceIn(text, TEXT)).toBe(undefined);
    }
  });

  it('from one paragraph with very many nodes', () => {
    expect(nativeTreeOf('`a` '.repeat(150_000), FILE)?.children).toHaveLength(1);
  });

  it.each(['>', '[', '*', '- ', '`', '![', '<', '_a__b', '&amp;', '*a_ ', 'a**b_c', '| a ', '[^1]: a\n', '$a$ '])(
    'from many of %s, or leaves them to remark',
    (sign) => {
      expect(differ(sign.repeat(300))).toBe(false);
    },
  );
});

describe.runIf(isNative)('left to remark', () => {
  it.each([
    ['a mark of byte order', '*a*\uFEFF'],
    ['a lone carriage return', 'a\rb'],
    ['half a character', '\uD83D a'],
    ['emphasis beside an emoji', '*😀 a*'],
    ['marks of emphasis between letters', 'a*_b_*'],
    ['a formula in an image', '![a $b$](c)'],
    ['a fence that nothing closes', '- ```\n  a'],
    ['a comment that nothing closes', '<!-- a'],
    ['a footnote of a footnote', '[^1]: [^2]: a'],
    ['a definition above the line of a table', '[a]: b\n-|-'],
    ['many entities in a long text', '&amp;'.repeat(5000)],
  ])('is %s', (_, text) => {
    expect(nativeTreeOf(text, FILE)).toBe(undefined);
  });

  it.each(['mdx', 'component', 'html'] as const)('is what is read as %s', (within) => {
    expect(nativeTreeOf('A *tide*.', { ...FILE, within })).toBe(undefined);
  });

  it('is running text with a line that may begin a block', () => {
    expect(nativeTreeOf('a\n- b', TEXT)).toBe(undefined);
  });
});

describe('TLINT_PARSER=remark', () => {
  it('does without the native parser, as --verbose and inspect say', async () => {
    const env = { ...process.env, TLINT_PARSER: 'remark' };
    const options = { cwd: join(root, 'fixtures/content'), env };
    const program = [join(root, 'dist/bin/tlint.js')];
    const { stdout } = await promisify(execFile)(process.execPath, [...program, 'inspect'], options);
    expect(stdout).toMatch(/^ {2}parser +remark, as `TLINT_PARSER` asks$/m);
    const { stderr } = await promisify(execFile)(process.execPath, [...program, '--verbose', '--exit-zero', '.'], options);
    expect(stderr).toContain('parser: remark, as `TLINT_PARSER` asks\n');
  });
});
