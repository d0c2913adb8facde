import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../text/read.ts';
import { writeText } from '../text/write.ts';
import { digest } from '../text/digest.ts';

/** The first line: what this is, and the digest of the rest. */
const HEADER = /^tlint-cache\/1 ([\w-]+)\n$/;

/** In bytes: what still fits a string. */
const LARGEST = 500_000_000;

interface Entry {
  /** Tells what the value was made from. */
  readonly key: string;
  /** The stamp of the file that it was made from; empty where it has none. */
  readonly stamp: string;
  readonly json: string;
}

/**
 * What earlier runs found, in one file: a header, then a line an entry with its key, its stamp, the JSON of its name
 * and the JSON of its value. The digest says that the file is as it was written, and a key that no other tlint wrote a value, so values
 * have the shape they had. Reading and writing are whole: of two runs at once the later one's entries stay.
 */
export class Cache {
  readonly #path: string | undefined;
  readonly #entries: Map<string, Entry>;
  /** Why the file that is there was not used, in a line for people. */
  readonly discarded: string | undefined;
  readonly #used = new Set<string>();
  #changed: boolean;

  /** @param folder absolute, and need not exist; without it what is found is kept in memory alone */
  constructor(folder?: string) {
    const path = folder && join(folder, 'cache.tsv');
    const read = path === undefined ? { entries: new Map<string, Entry>() } : readEntries(path);
    this.#entries = 'entries' in read ? read.entries : new Map();
    this.discarded = 'broken' in read ? `the cache \`${path}\` ${read.broken}` : undefined;
    this.#path = 'writable' in read && !read.writable ? undefined : path;
    this.#changed = this.discarded !== undefined;
  }

  /** The JSON of the value of a name, if it was made from what the key tells. */
  get(name: string, key: string): string | undefined {
    const entry = this.#entries.get(name);
    if (entry?.key !== key) return undefined;
    this.#used.add(name);
    return entry.json;
  }

  /** The same for a file that still has its stamp, so that its text need not be read; only the settings are told. */
  getUnread(name: string, settings: string, stamp: string): { readonly key: string; readonly json: string } | undefined {
    const entry = this.#entries.get(name);
    if (entry?.stamp !== stamp || !entry.key.startsWith(`${settings}.`)) return undefined;
    this.#used.add(name);
    return entry;
  }

  /** What was made before from what the key tells, or is made now. */
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
   * Writes what changed. Entries that this run did not ask for stay, if `isThere` says that what they are about is.
   * @throws WriteError when the system does not allow it
   */
  async save(isThere: (name: string) => boolean): Promise<void> {
    if (this.#path === undefined || !this.#changed) return;
    const kept = [...this.#entries].filter(([name]) => this.#used.has(name) || isThere(name));
    // JSON holds neither a tab nor the end of a line.
    const body = kept.map(([name, { key, stamp, json }]) => `${key}\t${stamp}\t${JSON.stringify(name)}\t${json}\n`).join('');
    await writeText(this.#path, `tlint-cache/1 ${digest(body)}\n${body}`);
  }
}

/** `broken` follows on the path. */
type ReadEntries = { readonly entries: Map<string, Entry> } | { readonly broken: string; readonly writable: boolean };

function readEntries(path: string): ReadEntries {
  if (!existsSync(path)) return { entries: new Map() };
  // Writing to a pipe waits for its reader.
  if (isPipeOrDevice(path)) return { broken: 'is no regular file, so nothing is remembered; remove it', writable: false };
  const read = readBytes(path, { largest: LARGEST });
  if ('reason' in read) return anew(`cannot be read: ${read.reason}`);
  const { bytes } = read;
  const start = bytes.indexOf('\n') + 1;
  const [, written] = HEADER.exec(bytes.toString('latin1', 0, start)) ?? [];
  if (written === undefined) return anew('is no cache of this version of tlint');
  const body = bytes.subarray(start);
  if (digest(body) !== written) return anew('is damaged');
  const entries = new Map<string, Entry>();
  for (const line of body.toString('utf8').split('\n')) {
    const [key, stamp, quoted, json] = line.split('\t');
    if (key === undefined || stamp === undefined || quoted === undefined || json === undefined) continue;
    entries.set(String(JSON.parse(quoted)), { key, stamp, json });
  }
  return { entries };
}

function anew(broken: string): ReadEntries {
  return { broken: `${broken}; it is made anew`, writable: true };
}

function isPipeOrDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
