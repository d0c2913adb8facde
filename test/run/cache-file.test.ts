import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createFixture, type FsFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { Cache } from '../../src/run/cache.ts';
import { WriteError } from '../../src/text/write-error.ts';

const ALL = () => true;
const NONE = () => false;

/** A folder with a cache of one entry. */
async function filled(): Promise<FsFixture> {
  const fixture = await createFixture({});
  const cache = new Cache(fixture.path);
  cache.set('01-tides.md', 'k', { found: 1 });
  await cache.save(ALL);
  return fixture;
}

describe('a cache', () => {
  it('gives back what was set, in a folder that was not there', async () => {
    await using fixture = await createFixture({});
    const folder = fixture.getPath('deep/down');
    const cache = new Cache(folder);
    const value = { text: 'tab\t, line\n, quote" and \u2028\u202E\uD800', list: [1, null] };
    const name = 'مدّ\t\n".md';
    cache.set(name, 'k', value);
    expect(cache.get(name, 'k')).toBe(JSON.stringify(value));
    await cache.save(NONE);
    const again = new Cache(folder);
    expect(again.discarded).toBeUndefined();
    expect(JSON.parse(again.get(name, 'k') ?? '')).toEqual(value);
  });

  it('gives nothing that was made from something else', async () => {
    await using fixture = await filled();
    const cache = new Cache(fixture.path);
    expect(cache.get('01-tides.md', 'other')).toBeUndefined();
    expect(cache.get('02-moon.md', 'k')).toBeUndefined();
    cache.set('01-tides.md', 'other', 2);
    expect(cache.get('01-tides.md', 'k')).toBeUndefined();
    expect(cache.get('01-tides.md', 'other')).toBe('2');
  });

  it('is not there at first, which is nothing to tell', async () => {
    await using fixture = await createFixture({});
    const cache = new Cache(fixture.path);
    expect(cache.discarded).toBeUndefined();
    await cache.save(ALL);
    expect(await fixture.exists('cache.tsv')).toBe(false);
  });

  it('forgets what is gone, and keeps what was not asked for', async () => {
    await using fixture = await createFixture({});
    const first = new Cache(fixture.path);
    for (const name of ['gone.md', 'other.md', 'used.md']) first.set(name, 'k', name);
    await first.save(ALL);
    const second = new Cache(fixture.path);
    second.get('used.md', 'k');
    second.set('new.md', 'k', 'new.md');
    await second.save((name) => name === 'other.md');
    const third = new Cache(fixture.path);
    const kept = ['gone.md', 'other.md', 'used.md', 'new.md'].filter((name) => third.get(name, 'k') !== undefined);
    expect(kept).toEqual(['other.md', 'used.md', 'new.md']);
  });

  it('is whole after two runs at once, as the later one left it', async () => {
    await using fixture = await createFixture({});
    const runs = Array.from({ length: 8 }, (_, run) => {
      const cache = new Cache(fixture.path);
      for (let file = 0; file < 50; file += 1) cache.set(`${file}.md`, String(run), 'x'.repeat(1000));
      return cache;
    });
    await Promise.all(runs.map((cache) => cache.save(ALL)));
    const after = new Cache(fixture.path);
    expect(after.discarded).toBeUndefined();
    const complete = runs.filter((_, run) =>
      Array.from({ length: 50 }, (__, file) => after.get(`${file}.md`, String(run))).every(Boolean),
    );
    expect(complete).toHaveLength(1);
    expect(await fixture.readdir('.')).toEqual(['cache.tsv']);
  });
});

describe('a cache file that is no good is made anew', () => {
  it.each<[string, (whole: Buffer) => Buffer, string]>([
    ['empty', () => Buffer.alloc(0), 'is no cache of this version of tlint'],
    ['foreign', () => Buffer.from('{"not": "ours"}\n'), 'is no cache of this version of tlint'],
    ['of another version', (whole) => Buffer.from(whole.toString().replace('/1', '/2')), 'is no cache of this version of tlint'],
    ['binary', () => Buffer.from([0, 255, 10, 254]), 'is no cache of this version of tlint'],
    ['without an end of its first line', (whole) => whole.subarray(0, 20), 'is no cache of this version of tlint'],
    ['truncated', (whole) => whole.subarray(0, -3), 'is damaged'],
    ['longer than it was', (whole) => Buffer.concat([whole, whole]), 'is damaged'],
    ['changed', (whole) => Buffer.from(whole.toString().replace('1}', '2}')), 'is damaged'],
  ])('%s', async (_, damage, reason) => {
    await using fixture = await filled();
    const path = fixture.getPath('cache.tsv');
    const whole = await readFile(path);
    await writeFile(path, damage(whole));
    const cache = new Cache(fixture.path);
    expect(cache.discarded).toBe(`the cache \`${path}\` ${reason}; it is made anew`);
    expect(cache.get('01-tides.md', 'k')).toBeUndefined();
    cache.set('01-tides.md', 'k', { found: 1 });
    await cache.save(ALL);
    expect(await readFile(path)).toEqual(whole);
  });

  it('also when nothing comes into it', async () => {
    await using fixture = await createFixture({ 'cache.tsv': 'foreign' });
    await new Cache(fixture.path).save(ALL);
    expect(new Cache(fixture.path).discarded).toBeUndefined();
  });
});

it('tells that it cannot be read or written', async () => {
  await using fixture = await createFixture({ 'cache.tsv/x': '' });
  const cache = new Cache(fixture.path);
  expect(cache.discarded).toMatch(/^the cache `.*cache\.tsv` cannot be read: .*; it is made anew$/);
  await expect(cache.save(ALL)).rejects.toThrow(WriteError);
});

it('is left alone where it is a pipe, which would wait for somebody', { skip: process.platform === 'win32' }, async () => {
  await using fixture = await createFixture({});
  execFileSync('mkfifo', [fixture.getPath('cache.tsv')]);
  const cache = new Cache(fixture.path);
  expect(cache.discarded).toMatch(/^the cache `.*cache\.tsv` is no regular file, so nothing is remembered; remove it$/);
  cache.set('01-tides.md', 'k', 1);
  await cache.save(ALL);
  expect(statSync(fixture.getPath('cache.tsv')).isFIFO()).toBe(true);
});

it('is read when it is larger than a text may be', async () => {
  await using fixture = await createFixture({});
  const first = new Cache(fixture.path);
  first.set('01-tides.md', 'k', 'a'.repeat(21_000_000));
  await first.save(ALL);
  const cache = new Cache(fixture.path);
  expect([cache.discarded, cache.get('01-tides.md', 'k')?.length]).toEqual([undefined, 21_000_002]);
});
