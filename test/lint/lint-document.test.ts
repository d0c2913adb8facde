import { describe, expect, it } from 'vitest';
import { defineRule, error } from '../../src/rule-kit.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const source = 'The moon moves the sea twice a day, as 12 letters of the harbour masters tell us.';
const target = 'يحرك القمر البحر مرتين في اليوم كما تخبرنا 12 رسالة من مديري الميناء.';

/** A paragraph that the source lacks, with an override of the direction and a hidden text of tag characters in it. */
const EXTRA = 'وهذه فقرة أخرى \u202Eلا أصل لها في النص\u202C المصدر\u{E0068}\u{E0069} على الإطلاق.';

const rules = { 'block-parity': {}, 'bidi-control': {}, 'invisible-characters': {} };

const rulesFor = (text: string) => lint(sectionFile({ source, target: text }), { rules }).map(({ rule }) => rule);

describe('an extra paragraph that threatens the reader', () => {
  it('is reported for that as well', () => {
    expect(rulesFor(`${target}\n\n${EXTRA}`)).toEqual(['block-parity', 'bidi-control', 'invisible-characters']);
  });

  it('is reported for that under a directive about the paragraph', () => {
    const directive = '<!-- tlint-disable-next-line block-parity -- an addition of the publisher -->';
    expect(rulesFor(`${target}\n\n${directive}\n${EXTRA}`)).toEqual(['bidi-control', 'invisible-characters']);
  });
});

describe('a file in which there is nothing to check', () => {
  it.each(['', '\uFEFF', '\n \n'])('has one finding when it is empty: %j', (markdown) => {
    expect(lint(markdown)).toMatchObject([{ rule: 'parse-error', messageId: 'empty', severity: 'error' }]);
  });

  it('has one finding when only its name is that of a section, and no word about its directives', () => {
    const page = '# Clocks\n\nA clock of the harbour runs by the tide ,as ever.  \n\n\n<!-- tlint-disable tatweel -->\n';
    expect(lint(page, { path: 'docs/01-clocks.md' })).toMatchObject([
      { rule: 'no-section', messageId: 'suspect', severity: 'info' },
    ]);
    expect(lint(`${page}<!-- tlint-disable-file no-section -->\n`, { path: 'docs/01-clocks.md' })).toEqual([]);
  });
});

describe('what a directive suppresses', () => {
  it('explains nothing', () => {
    const numbers = { rules: { 'block-parity': {}, tatweel: {} } } as const;
    const stretched = 'وهذه فقرة أخرى لا أصـل لها في النص المصدر.';
    const found = (before: string) =>
      lint(sectionFile({ source, target: `${target}\n\n${before}${stretched}` }), numbers).map(({ rule }) => rule);
    expect(found('')).toEqual(['block-parity']);
    expect(found('<!-- tlint-disable-next-line block-parity -->\n')).toEqual(['tatweel']);
  });
});

describe('a rule that fails', () => {
  const failing = defineRule<{ found: object }>({
    id: 'failing-rule',
    category: 'typography',
    summary: 'fails on every file',
    mqm: 'Typography',
    messages: { found: error(() => 'Found. Remove it.') },
    document() {
      throw new Error('no reason');
    },
  });

  it('leaves a directive about it alone, since nobody knows what it would find', () => {
    const directive = '<!-- tlint-disable-file failing-rule, tatweel -->';
    const found = lint(sectionFile({ source, target: `${target}\n\n${directive}` }), {
      rules: { 'failing-rule': {}, tatweel: {} },
      plugins: [failing],
    });
    expect(found).toMatchObject([
      { rule: 'internal-error', data: { rule: 'failing-rule' } },
      { rule: 'unused-directive', data: { rules: ['tatweel'] } },
    ]);
  });
});

describe('a fix that lies in no text of the document', () => {
  const elsewhere = new SourceText('other.md', 'Another file altogether.\n');
  const stray = defineRule<{ found: object }>({
    id: 'stray-fix',
    category: 'typography',
    summary: 'fixes what it does not see',
    mqm: 'Typography',
    fixable: 'safe',
    messages: { found: error(() => 'Found. Remove it.') },
    document({ text }, { report }) {
      report('found', { at: text.range(0, 1), side: 'document', data: {}, fix: [{ range: elsewhere.range(0, 7), text: '' }] });
    },
  });
  const markdown = sectionFile({ source, target });
  const options = { rules: { 'stray-fix': {} }, plugins: [stray] };

  it('is a failure of the rule, and changes nothing', () => {
    expect(lint(markdown, options)).toMatchObject([{ rule: 'internal-error', data: { rule: 'stray-fix' } }]);
    expect(fixed(markdown, options)).toBe(markdown);
  });
});
