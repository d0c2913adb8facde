import { describe, expect, it } from 'vitest';
import { readDirectives } from '../../src/check/directives.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const rules = { 'target-punctuation': {}, tatweel: {} };
const COMMA = 'المد, ثم الجزر.';
const TATWEEL = 'المـد ثم الجزر.';

const file = (...target: readonly string[]): string => sectionFile({ source: 'Ebb and flood.', target: target.join('\n\n') });

/** What is left, in short. */
function left(...target: readonly string[]): string[] {
  return lint(file(...target), { rules }).map(({ rule, data }) => {
    if (rule === 'unused-directive') return ['unused', ...(Array.isArray(data['rules']) ? data['rules'] : [])].join(' ');
    if (rule === 'unknown-directive') return `no ${data['directive']}, ${data['suggestion']}`;
    return rule === 'unknown-rule-in-directive' ? `unknown ${data['rule']} ${data['suggestion']}` : rule;
  });
}

describe('directives', () => {
  it('are none where nothing closes them', () => {
    const text = new SourceText('tides.md', `<!-- tlint-enable --> ${'<!-- tlint-disable tatweel '.repeat(50_000)}`);
    expect(readDirectives(text).map(({ kind, range }) => [kind, text.slice(range)])).toEqual([
      ['enable', '<!-- tlint-enable -->'],
    ]);
  });

  it.each([
    ['none', [COMMA, TATWEEL], ['target-punctuation', 'tatweel']],
    ['disable, everything from here', [COMMA, '<!-- tlint-disable -->', COMMA, TATWEEL], ['target-punctuation']],
    ['disable, one rule from here', ['<!-- tlint-disable tatweel -->', COMMA, TATWEEL], ['target-punctuation']],
    ['disable and enable', ['<!-- tlint-disable -->', COMMA, '<!-- tlint-enable -->', TATWEEL], ['tatweel']],
    [
      'disable all and enable one',
      ['<!-- tlint-disable -->', COMMA, '<!-- tlint-enable tatweel -->', COMMA, TATWEEL],
      ['tatweel'],
    ],
    ['disable-next-line', ['<!-- tlint-disable-next-line -->\n' + COMMA, COMMA], ['target-punctuation']],
    ['disable-next-line over blank lines', ['<!-- tlint-disable-next-line tatweel -->\n\n', TATWEEL, TATWEEL], ['tatweel']],
    ['disable-file, wherever it stands', [COMMA, TATWEEL, '<!-- tlint-disable-file -->'], []],
    ['disable-file, one rule', [COMMA, TATWEEL, '<!-- tlint-disable-file tatweel -->'], ['target-punctuation']],
    ['several rules with commas', ['<!-- tlint-disable tatweel, target-punctuation -->', COMMA, TATWEEL], []],
    ['several rules with spaces', ['<!-- tlint-disable tatweel target-punctuation -->', COMMA, TATWEEL], []],
    ['a reason', ['<!-- tlint-disable tatweel -- as in the first edition -->', TATWEEL], []],
    ['a reason without a rule', ['<!-- tlint-disable -- as in the first edition -->', TATWEEL], []],
    ['in a comment of MDX', ['{/* tlint-disable tatweel -- as in the first edition */}', TATWEEL, COMMA], ['target-punctuation']],
    ['in a comment of MDX at the end of a line', [`${COMMA} {/* tlint-disable-line */}`, COMMA], ['target-punctuation']],
    ['in a comment of MDX, misspelt', ['{/*tlint-disabel tatweel*/}', TATWEEL], ['no tlint-disabel, tlint-disable', 'tatweel']],
    ['in a comment that nothing closes', ['{/* tlint-disable -->', TATWEEL], ['tatweel']],
    ['over lines', ['<!-- tlint-disable\ntatweel\n-- as in the\nfirst edition -->', TATWEEL], []],
    ['without spaces', ['<!--tlint-disable tatweel-->', TATWEEL], []],
    ['shown in code', ['`<!-- tlint-disable -->`', TATWEEL], ['tatweel']],
    ['shown in fenced code', ['```\n<!-- tlint-disable -->\n```', TATWEEL], ['tatweel']],
    ['disable-line', [`${COMMA} <!-- tlint-disable-line -->`, COMMA], ['target-punctuation']],
    [
      'disable-line, one rule',
      [`${TATWEEL} ${COMMA} <!-- tlint-disable-line tatweel -- as in the first edition -->`],
      ['target-punctuation'],
    ],
    ['disable-line inside the text', [`المد <!-- tlint-disable-line tatweel --> ${TATWEEL}\n${TATWEEL}`], ['tatweel']],
    ['disable-line alone on its line', ['<!-- tlint-disable-line tatweel -->', TATWEEL], ['unused tatweel', 'tatweel']],
    ['misspelt', ['<!-- tlint-disabel tatweel -->', TATWEEL], ['no tlint-disabel, tlint-disable', 'tatweel']],
    ['another form', ['<!-- tlint-disabled -->', TATWEEL], ['no tlint-disabled, tlint-disable', 'tatweel']],
    ['capitals', ['<!-- TLINT-DISABLE tatweel -->', TATWEEL], ['no TLINT-DISABLE, tlint-disable', 'tatweel']],
    [
      'another sign',
      ['<!-- tlint: disable-line -->', '<!-- tlint disable -->', TATWEEL],
      ['no tlint: disable-line, tlint-disable-line', 'no tlint disable, tlint-disable', 'tatweel'],
    ],
    ['a colon', ['<!-- tlint-disable: tatweel -->', TATWEEL], ['no tlint-disable:, tlint-disable', 'tatweel']],
    [
      'of another program',
      ['<!-- tlint-ignore tatweel -->', '<!-- markdownlint-disable-line -->', TATWEEL],
      ['no tlint-ignore, undefined', 'tatweel'],
    ],
    ['misspelt in code', ['`<!-- tlint-disabel -->`', '```\n<!-- tlint-disabel -->\n```', TATWEEL], ['tatweel']],
    [
      'prose about tlint',
      ['<!-- tlint reads this, and tlint-disable is explained below -->', '<!-- tlint enables it -->', TATWEEL],
      ['tatweel'],
    ],
    ['an unknown rule', ['<!-- tlint-disable tatwel -->', TATWEEL], ['unknown tatwel tatweel', 'tatweel']],
    [
      'an unknown rule like no other',
      ['<!-- tlint-disable my-very-own-rule tatweel -->', TATWEEL],
      ['unknown my-very-own-rule undefined'],
    ],
    ['unused', ['<!-- tlint-disable tatweel -->', 'المد.'], ['unused tatweel']],
    ['unused for all rules', ['<!-- tlint-disable -->', 'المد.'], ['unused']],
    ['unused by half', ['<!-- tlint-disable tatweel, target-punctuation -->', TATWEEL], ['unused target-punctuation']],
    ['unused on the next line', ['<!-- tlint-disable-next-line tatweel -->\nالمد.', TATWEEL], ['unused tatweel', 'tatweel']],
    ['for a rule that does not run here', ['<!-- tlint-disable number-parity -->', 'المد.'], []],
  ])('%s', (_, target, expected) => {
    expect(left(...target)).toEqual(expected);
  });

  it('name the unknown rule at its place', () => {
    const markdown = file('<!-- tlint-disable tatweel tatwel -->', TATWEEL);
    const [finding] = lint(markdown, { rules });
    expect(finding).toMatchObject({ rule: 'unknown-rule-in-directive', severity: 'warning', side: 'document' });
    expect(markdown.slice(finding?.range.start.offset, finding?.range.end.offset)).toBe('tatwel');
  });
});

it('a misspelt directive is told at its name, with the nearest one', () => {
  const markdown = file('<!-- tlint-disable-nextline tatweel -->', COMMA);
  const [finding] = lint(markdown, { rules: { tatweel: {} } });
  expect(finding).toMatchObject({ rule: 'unknown-directive', messageId: 'unknown', severity: 'warning' });
  expect(finding?.message).toBe(
    'There is no directive `tlint-disable-nextline`, so the comment does nothing. Write `tlint-disable-next-line`.',
  );
  expect(markdown.slice(finding?.range.start.offset, finding?.range.end.offset)).toBe('tlint-disable-nextline');
});

describe('the fix of an unused directive', () => {
  it.each([
    ['leaves the text of its line', ['المد. <!-- tlint-disable-line tatweel -->\nالجزر.'], ['المد.\nالجزر.']],
    ['takes its line with it', ['<!-- tlint-disable tatweel -->\nالمد.'], ['المد.']],
    ['leaves the text beside it', ['المد. <!-- tlint-disable tatweel -->'], ['المد.']],
    [
      'leaves the rules that are needed',
      ['<!-- tlint-disable tatweel, target-punctuation -- old -->', TATWEEL],
      ['<!-- tlint-disable tatweel -- old -->', TATWEEL],
    ],
    ['leaves an unknown rule to people', ['<!-- tlint-disable tatwel -->', 'المد.'], ['<!-- tlint-disable tatwel -->', 'المد.']],
  ])('%s', (_, before, after) => {
    expect(fixed(file(...before), { rules })).toBe(file(...after));
  });
});
