import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../text/read.ts';
import { writeText } from '../text/write.ts';
import { digest } from '../text/digest.ts';

/** The first line: the format, and the digest of the rest. */
const HEADER = /^tlint-cache\/1 ([\w-]+)\n$/;

/** In bytes: a larger file would exceed the length of a JavaScript string. */
const LARGEST = 500_000_000;

interface Entry {
  /** Identifies everything that the value was computed from. */
  readonly key: string;
  /** The stamp of the file that the value was computed from; empty when there is none. */
  readonly stamp: string;
  readonly json: string;
}

/**
 * The results of earlier runs in one file: a header, then one line for each entry with its key, its stamp, and the JSON of its name
 * and its value. The digest in the header detects damage, and keys identify the version of tlint, so values are not validated. The
 * file is read and written as a whole: of two concurrent runs, the later one overwrites the entries of the other.
 */
export class Cache {
  readonly #path: string | undefined;
  readonly #entries: Map<string, Entry>;
  /** The reason why an existing cache file was not used, as a line for the user. */
  readonly discarded: string | undefined;
  readonly #used = new Set<string>();
  #changed: boolean;

  /** @param folder an absolute path that need not exist; without it the cache is in memory only */
  constructor(folder?: string) {
    const path = folder && join(folder, 'cache.tsv');
    const read = path === undefined ? { entries: new Map<string, Entry>() } : readEntries(path);
    this.#entries = 'entries' in read ? read.entries : new Map();
    this.discarded = 'broken' in read ? `the cache \`${path}\` ${read.broken}` : undefined;
    this.#path = 'writable' in read && !read.writable ? undefined : path;
    this.#changed = this.discarded !== undefined;
  }

  /** The JSON of the value under a name, if it has the given key. */
  get(name: string, key: string): string | undefined {
    const entry = this.#entries.get(name);
    if (entry?.key !== key) return undefined;
    this.#used.add(name);
    return entry.json;
  }

  /** The same by the stamp of a file, without reading its text; `settings` is the first part of the key. */
  getUnread(name: string, settings: string, stamp: string): { readonly key: string; readonly json: string } | undefined {
    const entry = this.#entries.get(name);
    if (entry?.stamp !== stamp || !entry.key.startsWith(`${settings}.`)) return undefined;
    this.#used.add(name);
    return entry;
  }

  /** The cached value if it has the key, else a new one, which is added. */
  async remember<Value>(name: string, key: string, make: () => Value | Promise<Value>): Promise<Value> {
    const json = this.get(name, key);
    if (json !== undefined) return JSON.parse(json);
    const value = await make();
    this.set(name, key, value);
    return value;
  }

  set(name: string, key: string, value: unknown, stamp = ''): void {
    this.#entries.set(name, { key, stamp, json: JSON.stringify(value) });
    this.#used.add(name);
    this.#changed = true;
  }

  /**
   * Writes the cache if it changed. Entries that this run did not use are kept if `isThere` returns true for their name.
   * @throws WriteError when the system does not allow it
   */
  async save(isThere: (name: string) => boolean): Promise<void> {
    if (this.#path === undefined || !this.#changed) return;
    const kept = [...this.#entries].filter(([name]) => this.#used.has(name) || isThere(name));
    // JSON contains neither tabs nor line breaks.
    const body = kept.map(([name, { key, stamp, json }]) => `${key}\t${stamp}\t${JSON.stringify(name)}\t${json}\n`).join('');
    await writeText(this.#path, `tlint-cache/1 ${digest(body)}\n${body}`);
  }
}

/** The entries of a cache file, or the reason why it cannot be used, a phrase that follows the path. */
type ReadEntries = { readonly entries: Map<string, Entry> } | { readonly broken: string; readonly writable: boolean };

function readEntries(path: string): ReadEntries {
  if (!existsSync(path)) return { entries: new Map() };
  // Writing to a pipe would wait for its reader.
  if (isPipeOrDevice(path)) return { broken: 'is no regular file, so nothing is remembered; remove it', writable: false };
  const read = readBytes(path, { largest: LARGEST, own: true });
  if ('reason' in read) return unusable(`cannot be read: ${read.reason}`);
  const { bytes } = read;
  const start = bytes.indexOf('\n') + 1;
  const [, written] = HEADER.exec(bytes.toString('latin1', 0, start)) ?? [];
  if (written === undefined) return unusable('is no cache of this version of tlint');
  const body = bytes.subarray(start);
  if (digest(body) !== written) return unusable('is damaged');
  const entries = new Map<string, Entry>();
  for (const line of body.toString('utf8').split('\n')) {
    const [key, stamp, quoted, json] = line.split('\t');
    if (key === undefined || stamp === undefined || quoted === undefined || json === undefined) continue;
    entries.set(String(JSON.parse(quoted)), { key, stamp, json });
  }
  return { entries };
}

function unusable(broken: string): ReadEntries {
  return { broken: `${broken}; it is made anew`, writable: true };
}

function isPipeOrDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
