import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { reportOf, tlint } from '../support/tlint.ts';

/** Real translations, where they are at hand. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

it.skipIf(!existsSync(corpus))(
  'the corpus is linted without a failure, and mended inside the edits alone (skipped where ../shared is absent)',
  { timeout: 900_000 },
  async () => {
    const files = await reportOf(corpus);
    expect(files.length).toBeGreaterThan(1000);
    expect(
      files.flatMap(({ path, diagnostics }) => diagnostics.filter(isFailure).map(({ message }) => `${path}: ${message}`)),
    ).toEqual([]);

    const fixable = files.filter(({ diagnostics }) => diagnostics.some(({ fix }) => fix?.safety === 'safe'));
    await using fixture = await createFixture({});
    for (const { path } of fixable) await cp(join(corpus, path), fixture.getPath(path));
    const paths = fixable.map(({ path }) => path);
    const reports = await reportOf(fixture.path, ...paths);
    await tlint(fixture.path, '--fix', ...paths);
    for (const { path, diagnostics } of reports) {
      const edits = diagnostics.flatMap(({ fix }) => (fix?.safety === 'safe' ? fix.edits : []));
      const [before, after] = await Promise.all([readFile(join(corpus, path), 'utf8'), readFile(fixture.getPath(path), 'utf8')]);
      expect(isChangedWithin(before, after, edits), path).toBe(true);
    }
    expect((await tlint(fixture.path, '--fix', ...paths)).stdout).not.toContain('Fixed');
  },
);

function isFailure({ rule }: { readonly rule: string }): boolean {
  return rule === 'internal-error' || rule === 'parse-error';
}

interface Edited {
  readonly range: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

/** Whether one text became another by changes inside some ranges: what stands between these is there, in order. */
function isChangedWithin(before: string, after: string, edits: readonly Edited[]): boolean {
  const kept: string[] = [];
  let at = 0;
  for (const { range } of edits.toSorted((a, b) => a.range.start.offset - b.range.start.offset)) {
    if (range.start.offset < at) continue;
    kept.push(before.slice(at, range.start.offset));
    at = range.end.offset;
  }
  const [tail, ...heads] = [before.slice(at), ...kept];
  let from = 0;
  for (const [index, piece] of heads.entries()) {
    const found = after.indexOf(piece, from);
    if (found < 0 || (index === 0 && found > 0)) return false;
    from = found + piece.length;
  }
  return after.length - tail.length >= from && after.endsWith(tail) && (heads.length > 0 || after === before);
}
