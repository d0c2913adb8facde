import { describe, expect, it } from 'vitest';
import { lintProject } from '../support/lint-project.ts';

const CONFIG = JSON.stringify({
  languages: { source: 'en', target: 'es' },
  mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }],
});
const lint = (source: string, target: string) =>
  lintProject({ 'tlint.config.json': CONFIG, 'en/a.md': `${source}\n`, 'es/a.md': `${target}\n` });

const FIRST = 'The keeper reads the gauge of the harbour every morning before the boats leave';
const FIRST_ES = 'El guarda lee el medidor del puerto cada mañana antes de que salgan los barcos';
const LOST = 'as `readGauge` 3.5 in [it](https://tides.example) does';

describe('what was lost with one sentence', () => {
  it('is one finding with all its places', async () => {
    const found = await lint(`${FIRST}, ${LOST}.`, `${FIRST_ES}.`);
    expect(found).toMatchObject([{ rule: 'code-parity', messageId: 'missingCode' }]);
    expect(found[0]?.related.map(({ excerpt }) => excerpt?.text.slice(excerpt.start, excerpt.end))).toEqual([
      '`readGauge`',
      '[it](https://tides.example)',
      '3.5',
    ]);
  });

  it('is more than one where it stood in several sentences', async () => {
    const found = await lint(
      `${FIRST}, and calls \`readGauge\` at once. It has 3.5 times the height of the old one.`,
      `${FIRST_ES}, y llama enseguida. Tiene varias veces la altura del viejo.`,
    );
    expect(found.map(({ rule }) => rule).toSorted()).toEqual(['code-parity', 'number-parity']);
  });
});
