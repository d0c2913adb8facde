import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../.scripts/root.ts';
import { builtins } from '../src/api/builtins.ts';
import { run } from '../src/run/run.ts';

/** One fault in a page that has none: what stood there, and what stands there now. */
type Fault = readonly [lang: string, from: string, to: string, found: string];

const FAULTS: readonly Fault[] = [
  ['de', '3,5 Stunden', '35 Stunden', 'number-parity/changed'],
  ['de', '25.000 Zeilen', '2.500 Zeilen', 'number-parity/changed'],
  ['de', '1,2 Millionen', '1,2 Milliarden', 'number-parity/scale'],
  ['de', '5. März 2024', '5. Mai 2024', 'number-parity/month'],
  ['de', '18.30 Uhr', '19.30 Uhr', 'number-parity/changed'],
  ['de', '2,35 Metern', '2,53 Metern', 'number-parity/changed'],
  ['fr', '5 mars 2024', '5 avril 2024', 'number-parity/month'],
  ['fr', '3,5 heures :', '3,5 heures:', 'target-punctuation/noSpaceBefore'],
  ['fr', "L'eau est-elle haute ?", "L'eau est-elle haute?", 'target-punctuation/noSpaceBefore'],
  ['fr', '25 000 lignes', '2 500 lignes', 'number-parity/changed'],
  ['fr', '1,2 million', '1,2 milliard', 'number-parity/scale'],
  ['zh', '2.5万行', '25万行', 'number-parity/changed'],
  ['zh', '120万个', '120亿个', 'number-parity/changed'],
  ['zh', '3月5日，', '3月5日, ', 'target-punctuation/foreignMark'],
  ['zh', '5日', '6日', 'number-parity/digit'],
  ['zh', '2024年3月', '2024年4月', 'number-parity/extra'],
  ['zh', '下午6:30', '上午6:30', 'number-parity/changed'],
  ['ja', '2万5000行', '2万500行', 'number-parity/changed'],
  ['ja', '120万件', '12万件', 'number-parity/changed'],
  ['ja', '午後6時30分', '午前6時30分', 'number-parity/changed'],
  ['ja', '3月5日、', '3月5日,', 'target-punctuation/foreignMark'],
  ['ja', '2.35メートル', '2.35キロメートル', 'number-parity/unit'],
  ['es', '5 de marzo de 2024', '5 de mayo de 2024', 'number-parity/month'],
  ['ar', '5 مارس 2024', '5 مايو 2024', 'number-parity/month'],
];

describe('a fault in a page of fixtures/mirrored', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'tlint-mirrored-'));
    await cp(`${root}fixtures/mirrored`, cwd, { recursive: true });
  });
  afterAll(() => rm(cwd, { recursive: true }));

  it.each(FAULTS)('is found at its place, and nothing else: %s, %j became %j', async (lang, from, to, expected) => {
    const path = `docs/${lang}/records.md`;
    const page = join(cwd, path);
    const text = await readFile(page, 'utf8');
    expect(text.split(from)).toHaveLength(2);
    await writeFile(page, text.replace(from, to));
    const { files } = await run({ cwd, paths: [path], ignore: true, rules: [] }, builtins).finally(() => writeFile(page, text));
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    const found = files.flatMap(({ diagnostics }) =>
      diagnostics.map(({ rule, messageId, range }) => [`${rule}/${messageId}`, range.start.line]),
    );
    expect(found).toEqual([[expected, line]]);
  });
});
