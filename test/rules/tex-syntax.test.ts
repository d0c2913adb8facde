import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const rules = { 'tex-syntax': {} };
const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules });
const both = (tex: string) => check(`So ${tex}.`, `إذن ${tex}.`);
const inTarget = (tex: string) => check('So it is.', `إذن ${tex}.`);
const shown = (
  target: string,
  range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } } | undefined,
): string =>
  sectionFile({ source: 'So it is.', target: `إذن ${target}.` }).slice(range?.start.offset ?? 0, range?.end.offset ?? 0);

describe('tex-syntax', () => {
  it('finds a command that a space tears from its backslash', () => {
    expect(inTarget('$\\ mathcal{T}$')).toMatchObject([
      { messageId: 'torn', severity: 'warning', side: 'target', data: { found: '\\ mathcal', expected: '\\mathcal' } },
    ]);
    expect(inTarget('$a\\ in\\ b \\\\ \\alpha$')).toEqual([]);
  });

  it('finds an environment without delimiters, once for both sides', () => {
    expect(check('So\n\n$$\\begin{align} a &= b \\end{align}$$', 'إذن\n\n\\begin{align} a &= b \\end{align}')).toMatchObject([
      { messageId: 'bareEnvironment', side: 'target', data: { environment: 'align' } },
    ]);
    expect(both('\\begin{itemize} \\item a \\end{itemize}')).toMatchObject([
      { messageId: 'sharedEnvironment', severity: 'info', side: 'source', related: [{ message: 'and here' }] },
    ]);
  });

  it.each([
    '$\\frac{a}{b}$',
    '$\\{a\\}$',
    '$\\left( a \\right)$',
    '$\\left\\{ a \\right.$',
    '$\\leftarrow a \\rightarrow$',
    '$$\\begin{cases} a \\\\ b \\end{cases}$$',
    '$$\\begin{matrix} a \\\\cd \\end{matrix}$$',
    '$a \\\\ b$',
    '$a \\text{إذا كان {البحر} هادئاً، فقط}$',
    '$a \\mbox{البحر}$',
    '`\\begin{verbatim}`',
    'C:\\begin',
  ])('is silent on %j', (tex) => {
    expect(both(tex)).toEqual([]);
  });

  it.each([
    ['$\\frac{a}{b$', 'braces', { missing: '}' }],
    ['$\\frac{a}b}$', 'braces', { missing: '{' }],
    ['$a} + {b$', 'braces', { missing: '{' }],
    ['$\\left( a$', 'delimiters', { left: 1, right: 0 }],
    ['$\\left( a \\right) b \\right)$', 'delimiters', { left: 1, right: 2 }],
    ['$$\\begin{cases} a$$', 'environment', { environment: 'cases' }],
    ['$$a \\end{cases}$$', 'environment', { environment: 'cases' }],
    ['$$\\begin{cases} a \\end{matrix}$$', 'environment', { environment: 'matrix' }],
    ['$\\\\frac{a}{b}$', 'doubleEscape', { command: '\\\\frac', count: 1 }],
    ['$[0، 2]$', 'foreignMark', { mark: '،', expected: ',' }],
    ['$a؛ b$', 'foreignMark', { mark: '؛', expected: ';' }],
    ['$h = الارتفاع$', 'letters', { language: 'Arabic', letters: 'الارتفاع' }],
    ['\\begin{itemize} a', 'bareEnvironment', { environment: 'itemize' }],
  ])('finds %j', (tex, messageId, data) => {
    expect(inTarget(tex)).toMatchObject([{ messageId, severity: 'warning', side: 'target', data }]);
  });

  it('points at the formula, or at what is wrong in it', () => {
    expect(shown('$\\frac{a}{b$', inTarget('$\\frac{a}{b$')[0]?.range)).toBe('$\\frac{a}{b$');
    expect(shown('$a + \\\\frac{a}{b}$', inTarget('$a + \\\\frac{a}{b}$')[0]?.range)).toBe('\\\\frac');
    expect(shown('$[0، 2]$', inTarget('$[0، 2]$')[0]?.range)).toBe('،');
    expect(shown('$h = الارتفاع + a$', inTarget('$h = الارتفاع + a$')[0]?.range)).toBe('الارتفاع');
    expect(shown('\\begin{itemize} a', inTarget('\\begin{itemize} a')[0]?.range)).toBe('\\begin{itemize}');
  });

  it('gives one finding for the same broken formula on both sides', () => {
    const [finding, ...more] = both('$\\frac{a}{b$');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'braces', side: 'source', related: [{ message: 'the same formula' }] });
  });

  it('gives one finding for a slip made throughout a file', () => {
    const [finding, ...more] = both('$\\\\frac{a}{b}$ and $\\\\sqrt{c}$');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'doubleEscape', data: { count: 4 } });
    expect(finding?.related).toHaveLength(3);
  });

  it('gives one finding for an environment in prose, with all its places', () => {
    const [finding, ...more] = both('\\begin{itemize} a');
    expect(more).toEqual([]);
    expect(finding?.related).toHaveLength(1);
  });

  it('leaves letters of the target script in a source formula alone', () => {
    expect(check('So $h = الارتفاع$.', 'إذن $h$.')).toEqual([]);
  });

  it('writes the mark that TeX knows, and touches nothing else', () => {
    const file = (tex: string) => sectionFile({ source: 'So $[0, 2]$.', target: `إذن ${tex}، وهكذا.` });
    expect(fixed(file('$[0، 2] \\text{، ثم}$'), { rules })).toBe(file('$[0, 2] \\text{، ثم}$'));
    expect(fixed(file('$\\\\frac{a}{b$'), { rules })).toBe(file('$\\\\frac{a}{b$'));
  });
});
