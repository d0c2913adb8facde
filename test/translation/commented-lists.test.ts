import { describe, expect, it } from 'vitest';
import { lintProject } from '../support/lint-project.ts';

/** The ids of what is found in a page whose comments hold the text of its source. */
async function found(source: string, target: string): Promise<readonly string[]> {
  const findings = await lintProject({
    'tlint.config.json': JSON.stringify({
      languages: { source: 'en', target: 'zh' },
      mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }],
    }),
    'en/a.md': `${source}\n`,
    'zh/a.md': `${target}\n`,
  });
  return findings.map(({ rule, messageId }) => `${rule}/${messageId}`);
}

const source = '# Tides\n\nThe keeper reads the gauge.\n\n1. Open the gate.\n\n   Wait for the water.\n\n2. Close the gate.';
const comment = (text: string) => `<!--\n${text}\n-->`;

describe('a page that keeps the text of its source in comments', () => {
  it('is read without them, also where blank lines stand in them', async () => {
    const target = [
      '# 潮汐',
      comment('The keeper reads the gauge.\n\n## A heading of the source'),
      '管理员读取水位计。',
      '1. 打开闸门。\n\n   等待水位。',
      '2. 关闭闸门。',
    ].join('\n\n');
    expect(await found(source, target)).toEqual([]);
  });

  it('has one list where comments divide it, and its numbers go on', async () => {
    const target = (number: number) =>
      [
        '# 潮汐',
        '管理员读取水位计。',
        comment('1. Open the gate.\n\n   Wait for the water.'),
        '1. 打开闸门。\n\n   等待水位。',
        comment('2. Close the gate.'),
        `${number}. 关闭闸门。`,
      ].join('\n\n');
    expect(await found(source, target(2))).toEqual([]);
    expect(await found(source, target(1))).not.toEqual([]);
  });

  it('has two lists where an empty comment keeps them apart', async () => {
    const lists = '- The gauge\n\n<!-- -->\n\n- The gate';
    expect(await found(lists, '- 水位计\n\n<!-- -->\n\n- 闸门')).toEqual([]);
    expect(await found(lists, '- 水位计\n- 闸门')).not.toEqual([]);
  });
});
