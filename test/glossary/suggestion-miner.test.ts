import { expect, it } from 'vitest';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { SuggestionMiner } from '../../src/glossary/suggestion-miner.ts';
import { Terminology } from '../../src/glossary/terminology.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';

const languages = { source: english, target: arabic };
const table = '| English | Arabic |\n|---|---|\n| latency | زمن الاستجابة |\n| buoy | عوامة |\n';

function mine(pairs: readonly (readonly [source: string, target: string])[], unlisted: readonly string[] = []) {
  const { entries } = readMarkdownGlossary(new SourceText('glossary.md', table), languages);
  const terminology = new Terminology({ path: 'glossary.md', entries, avoided: [] }, languages);
  const miner = new SuggestionMiner(terminology);
  for (const [index, [source, target]] of pairs.entries()) {
    const at = { path: `${index % 2}.md`, line: index };
    const place = { ...at, target: at };
    miner.add({ place, sources: [terminology.readSource(source)], targets: [terminology.readTarget(target)] }, unlisted);
  }
  return miner.finish();
}

const others = [
  ['The sea is calm.', 'البحر هادئ.'],
  ['A buoy rings.', 'ترن عوامة.'],
  ['The moon rises.', 'يطلع القمر.'],
  ['Wind and rain.', 'ريح ومطر.'],
  ['The harbour sleeps.', 'ينام الميناء.'],
] as const;

it('finds what stands in the place of a rendering', () => {
  const late = [
    ['The latency of a buoy.', 'كمون عوامة.'],
    ['High latency at night.', 'كمون مرتفع ليلا.'],
    ['Latency hurts.', 'يؤذي الكمون.'],
    ['No latency is better.', 'الأفضل بلا كمون.'],
  ] as const;
  expect(mine([...late, ...others])).toMatchObject([
    {
      term: 'latency',
      expected: ['زمن الاستجابة'],
      blocks: 4,
      places: [{ line: 0 }, { line: 1 }, { line: 2 }, { line: 3 }],
      candidates: [{ rendering: 'كمون', blocks: 4, files: 2 }],
    },
  ]);
});

it('finds how a term is rendered that the glossary lacks', () => {
  const tides = [
    ['A tidal clock.', 'ساعة مدية.'],
    ['Two tidal clocks.', 'ساعتان مديتان.'],
    ['Every tidal clock drifts.', 'تنحرف كل ساعة مدية.'],
    ['Mend the tidal clock.', 'أصلح الساعة المدية.'],
  ] as const;
  const [found] = mine([...tides, ...others], ['tidal clock']);
  expect(found).toMatchObject({ term: 'tidal clock', expected: [], blocks: 4 });
  expect(found?.candidates[0]?.rendering).toBe('ساعة مدية');
});

it('needs several blocks', () => {
  expect(mine([['Latency hurts.', 'يؤذي الكمون.'], ...others])).toEqual([]);
});
