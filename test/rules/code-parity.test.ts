import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const rules = { 'code-parity': {} };
const block = (code: string, language = '') => `\`\`\`${language}\n${code}\n\`\`\``;
const find = (source: string, target: string) => lint(sectionFile({ source, target }), { rules });

describe('code-parity', () => {
  it('finds a changed line, at that line', () => {
    const markdown = sectionFile({ source: block('open()\nwait(3)\nclose()'), target: block('open()\nwait(4)\nclose()') });
    const start = markdown.indexOf('wait(4)');
    const found = lint(markdown, { rules });
    expect(found).toMatchObject([
      {
        messageId: 'changedLines',
        severity: 'error',
        data: { source: 'English', target: 'Arabic', expected: ['wait(3)'], found: ['wait(4)'] },
        range: { start: { offset: start }, end: { offset: start + 7 } },
        fix: { safety: 'safe' },
      },
    ]);
    expect(fixed(markdown, { rules })).toBe(markdown.replace('wait(4)', 'wait(3)'));
  });

  it.each([
    ['missingLines', 'open()\nwait(3)\nclose()', 'open()\nclose()', ['wait(3)'], []],
    ['extraLines', 'open()\nclose()', 'open()\nwait(3)\nclose()', [], ['wait(3)']],
    ['changedLines', 'open()\nwait(3)', 'close()\nwait(4)', ['open()', 'wait(3)'], ['close()', 'wait(4)']],
  ])('tells %s once a block', (messageId, source, target, expected, found) => {
    expect(find(block(source), block(target))).toMatchObject([{ messageId, data: { expected, found } }]);
  });

  it('compares the language tag', () => {
    expect(find(block('open()', 'python'), block('open()'))).toMatchObject([
      { messageId: 'language', data: { expected: 'python', found: '' } },
    ]);
  });

  it.each([
    ['a comment', 'limit = 3  # metres', 'limit = 3  # متر'],
    ['pseudo-code', 'if the gate is open then\n  close it_now', 'إذا كانت البوابة مفتوحة\n  أغلق it_now'],
    ['a drawing', 'sea   →   harbour\n ↓', 'البحر → الميناء\n  ↓'],
    ['a comment that was added', 'open()', '# افتح البوابة\nopen()'],
    ['lines that break elsewhere', 'open the gate and\nwait for water', 'افتح البوابة\nوانتظر الماء'],
  ])('lets words be translated in %s', (_, source, target) => {
    expect(find(block(source), block(target))).toEqual([]);
  });

  it('finds a number or identifier that changed in a translated line, and offers no fix', () => {
    const found = find(block('limit = 3  # metres'), block('limit = 4  # متر'));
    expect(found).toMatchObject([{ messageId: 'changedLines' }]);
    expect(found[0]?.fix).toBeUndefined();
    expect(find(block('read tide_now  # height'), block('read tide_new  # ارتفاع'))).toMatchObject([
      { messageId: 'changedLines' },
    ]);
  });

  it.each([
    ['missingCode', 'Call `open`, then wait.', 'استدع الدالة ثم انتظر.', ['open'], []],
    ['extraCode', 'Call it, then rest.', 'استدع `wait` ثم انتظر.', [], ['wait']],
    ['changedCode', 'Call `open` first.', 'استدع `opne` أولا.', ['open'], ['opne']],
    ['bareCode', 'Call `open_gate` first.', 'استدع open_gate أولا.', ['open_gate'], []],
  ])('compares inline code: %s', (messageId, source, target, expected, found) => {
    expect(find(source, target)).toMatchObject([{ messageId, data: { expected, found } }]);
  });

  it.each([
    ['the same code', 'Call `open`.', 'استدع `open`.'],
    ['translated code', 'Say `open it`.', 'قل `افتحه`.'],
    ['code that the source has as text', 'Call open_gate first.', 'استدع `open_gate` أولا.'],
  ])('is silent on %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it.each([
    ['a line of a block', block('open()\nwait(30)\nclose()'), block('open()\nwait(40)\r\nclose()')],
    ['inline code', 'Call `wait(30 s)` now.', 'استدع `wait(40 \ns)` الآن.'],
  ])('explains what else is wrong in %s: one finding with all rules on', (_, source, target) => {
    const found = lint(sectionFile({ source, target })).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule }) => rule)).toEqual(['code-parity']);
  });
});
