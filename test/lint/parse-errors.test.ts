import { describe, expect, it } from 'vitest';
import { lintProject } from '../support/lint-project.ts';

const CONFIG = JSON.stringify({ mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }] });
const lint = (source: string, target: string) =>
  lintProject({ 'tlint.config.json': CONFIG, 'en/tides.md': source, 'ar/tides.md': target });

const SOURCE = ['# Tides', '```js\nopen();\n```', 'Wait for the tide.', '```js\nclose();\n```', '## Ebb', 'It is low.', ''].join(
  '\n\n',
);
const TARGET = ['# المد', '```js\nopen();\n```', 'انتظر المد.', '```js\nclose();\n```', '## الجزر', 'إنه منخفض.', ''].join(
  '\n\n',
);

describe('a code block of a page that is not closed', () => {
  it.each([
    ['up to the next block', 'open();\n```', 3],
    ['up to the end of the file', 'close();\n```', 9],
  ])('is told once, with all that it swallows: %s', async (_, code, line) => {
    const broken = TARGET.replace(code, code.slice(0, -4));
    expect(await lint(SOURCE, broken)).toMatchObject([
      {
        rule: 'parse-error',
        messageId: 'unclosedFence',
        severity: 'error',
        range: { start: { line } },
        related: expect.arrayContaining([expect.objectContaining({ message: 'the English code', path: 'en/tides.md' })]),
      },
    ]);
  });

  it('is none where the source has it, too, or where all are closed', async () => {
    expect(await lint(SOURCE, TARGET)).toEqual([]);
    const [source, target] = [SOURCE, TARGET].map((text) => text.slice(0, text.indexOf('## ')).trimEnd().slice(0, -3));
    expect(await lint(source ?? '', target ?? '')).toEqual([]);
  });
});

describe('a merge that nobody decided', () => {
  const conflict = (own: string, other: string) => `<<<<<<< HEAD\n${own}\n=======\n${other}\n>>>>>>> 3fa1\n`;

  it('is one finding, with all that stands in it', async () => {
    const broken = TARGET.replace('إنه منخفض.', conflict('إنه منخفض.', 'هو منخفض جدا، وقد مضى `open()`.'));
    expect(await lint(SOURCE, broken)).toMatchObject([
      {
        rule: 'parse-error',
        messageId: 'conflict',
        severity: 'error',
        range: { start: { line: broken.slice(0, broken.indexOf('<<<')).split('\n').length } },
      },
    ]);
  });

  it('takes with it what begins in it and ends behind it', async () => {
    const broken = TARGET.replace(
      'إنه منخفض.',
      '<<<<<<< HEAD\n\nإنه منخفض.\n\n=======\n>>>>>>> 3fa1\n\nفقرة زائدة لا أصل لها هنا.',
    );
    expect((await lint(SOURCE, broken)).map(({ rule, messageId }) => `${rule}/${messageId}`)).toEqual(['parse-error/conflict']);
  });

  it('is none without all of its lines, or inside a line', async () => {
    const text = TARGET.replace('إنه منخفض.', 'إنه منخفض `<<<<<<< HEAD`.');
    expect((await lint(SOURCE, text)).filter(({ messageId }) => messageId === 'conflict')).toEqual([]);
    const example = TARGET.replace('إنه منخفض.', `\`\`\`\n${conflict('منخفض', 'عال')}\`\`\``);
    expect((await lint(SOURCE, example)).filter(({ messageId }) => messageId === 'conflict')).toEqual([]);
    const half = TARGET.replace('إنه منخفض.', '<<<<<<< HEAD\n\nإنه منخفض.');
    expect((await lint(SOURCE, half)).filter(({ messageId }) => messageId === 'conflict')).toEqual([]);
  });
});
