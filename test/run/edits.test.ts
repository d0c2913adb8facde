import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { builtins } from '../../src/api/builtins.ts';
import { Session, type SessionRequest } from '../../src/run/session.ts';

/** Series of edits for each fixture. */
const RUNS = 5;

/** What is typed or pasted: text, numbers, and markup that changes how what stands around it is read. */
const PIECES = [
  'a',
  ' 17',
  '. ',
  '\n',
  '\n\n',
  ' `code_1` ',
  ' **bold** ',
  ' $x_2$ ',
  '\n\n$$\na = 3\n$$\n\n',
  '$',
  '$$',
  '`',
  '\n```\n',
  '\n\n- one\n- two 2\n\n',
  '\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n',
  '\n\n> quoted 12\n\n',
  ' [1] ',
  ' [tide][t] ',
  '\n\n[t]: https://tides.example/9\n\n',
  '[^n]',
  '\n\n[^n]: A note of 1999.\n\n',
  '\n## Heading 4\n',
  '\n---\n',
  '<div>\n',
  '</div>\n',
  '<!-- tlint-disable number-parity -->\n',
  ' بحر ',
  ' ٢٣ ',
  'The clock shows the tide. The clock shows the tide. ',
];

/** Places as shares of the length of the text. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Edit = (text: string) => string;

const insertion = fc.tuple(place, fc.constantFrom(...PIECES)).map(([at, piece]): Edit => (text) => {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + piece + text.slice(offset);
});
const deletion = fc.tuple(place, fc.integer({ min: 1, max: 120 })).map(([at, length]): Edit => (text) => {
  const offset = Math.floor(at * text.length);
  return text.slice(0, offset) + text.slice(offset + length);
});
/** A paragraph that is moved or copied to another place. */
const transfer = fc.tuple(place, place, fc.boolean()).map(([from, to, isCopy]): Edit => (text) => {
  const blocks = text.split('\n\n');
  const index = Math.floor(from * (blocks.length - 1));
  const moved = isCopy ? blocks.slice(index, index + 1) : blocks.splice(index, 1);
  blocks.splice(Math.floor(to * blocks.length), 0, ...moved);
  return blocks.join('\n\n');
});
const anyEdit = fc.oneof({ weight: 3, arbitrary: insertion }, deletion, transfer);

/** Which of some files is edited, and how. */
const edits = (files: readonly string[]) =>
  fc.array(fc.record({ file: fc.constantFrom(...files), edit: anyEdit }), { minLength: 2, maxLength: 8 });

async function findingsIn(session: Session) {
  return JSON.stringify((await session.lint()).files);
}

/** A translation with other numbers, spaces and words than its source has: an unchanged text has findings to be told at right places. */
function damaged(translation: string): string {
  return translation.replaceAll('2', '3').replaceAll('، ', ' ، ').replaceAll('ة', 'ه').replaceAll('ción', '');
}

/** The findings of a session in which files are edited are those of one that sees them for the first time, after each edit. */
async function expectSame(request: SessionRequest, original: ReadonlyMap<string, string>, numRuns: number): Promise<void> {
  const files = [...original.keys()];
  await fc.assert(
    fc.asyncProperty(edits(files), async (series) => {
      const texts = new Map(original);
      const session = new Session(request, builtins);
      for (const [file, text] of texts) session.open(file, text);
      await session.lint();
      for (const { file, edit } of series) {
        texts.set(file, edit(texts.get(file) ?? ''));
        const fresh = new Session(request, builtins);
        for (const [path, text] of texts) fresh.open(path, text);
        session.open(file, texts.get(file) ?? '');
        expect(await findingsIn(session)).toBe(await findingsIn(fresh));
      }
    }),
    { numRuns },
  );
}

describe('a file that is edited', () => {
  it('has the findings of one that is linted for the first time, with both texts in it', async () => {
    const cwd = join(root, 'fixtures/content');
    for (const name of ['01-introduction', '02-model', '03-estimator']) {
      const file = join(cwd, `tidal-clocks/${name}.md`);
      const [source = '', translation = ''] = readFileSync(file, 'utf8').split(/(?=^### Arabic|^### النسخة)/m);
      await expectSame({ cwd, paths: [file], ignore: false, rules: [] }, new Map([[file, source + damaged(translation)]]), RUNS);
    }
  });

  it('has the findings of one that is linted for the first time, as one of several pages', async () => {
    const cwd = join(root, 'fixtures/mirrored');
    for (const name of ['gauge.md', 'keeping.mdx']) {
      const pages = ['en', 'es', 'ar'].map((language) => join(cwd, 'docs', language, name));
      const read = (page: string) => readFileSync(page, 'utf8');
      const texts = pages.map((page, index) => [page, index === 0 ? read(page) : damaged(read(page))] as const);
      await expectSame({ cwd, paths: [], ignore: false, rules: [] }, new Map(texts), RUNS);
    }
  });
});
