import { randomUUID } from 'node:crypto';
import { lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isAbsent } from '../text/system-error.ts';
import { makeFolder } from '../text/write.ts';
import { WriteError } from '../text/write-error.ts';

/** The list of the files that tlint wrote to the folder. */
const MANIFEST = 'tlint-report.json';

/** The folders of a report, below its own. */
const FOLDERS = ['pages', 'assets', 'assets/fonts'] as const;

/** A list may come from a stranger, so it names nothing but what a report has. */
const nameSchema = z.string().regex(/^(?:index\.html|pages\/[\w.-]+\.html|assets\/(?:fonts\/)?[\w-][\w.-]*)$/);

const manifestSchema = z.object({ generator: z.literal('tlint'), files: z.array(nameSchema) });

/** The folder of a report holds what no report of tlint has, and nothing of it is touched. */
class ForeignFolderError extends Error {
  readonly hint = 'Name another folder with `--out`, or delete this one if it holds nothing that you need.';

  constructor(message: string) {
    super(message);
    this.name = 'ForeignFolderError';
  }
}

/** The folder that a site is written to. Only files that tlint wrote are ever changed or removed. */
export class ReportFolder {
  readonly #path: string;
  /** The names of the files that the manifest on disk lists. */
  #listed: ReadonlySet<string>;

  /**
   * Looks at a folder, which need not be there yet.
   * @param shown its path, for messages
   * @throws ForeignFolderError when it holds files, and no report
   */
  static async open(path: string, shown: string): Promise<ReportFolder> {
    const listed = await listedIn(path, shown);
    if (listed === undefined) await refuseFiles(path, shown);
    else await refuseLinks(path, shown);
    return new ReportFolder(path, listed ?? []);
  }

  private constructor(path: string, listed: readonly string[]) {
    this.#path = path;
    this.#listed = new Set(listed);
  }

  has(name: string): boolean {
    return this.#listed.has(name);
  }

  read(name: string): Promise<Buffer> {
    return readFile(join(this.#path, name));
  }

  /** Lists the files that are to be written, so that a run which is cut short leaves none that is not known. */
  async expect(names: Iterable<string>): Promise<void> {
    await this.#list([...this.#listed, ...names]);
  }

  /**
   * Writes a file as a whole; its name has to be expected. Returns false when it is as it was.
   * @throws WriteError when the system does not allow it
   */
  async write(name: string, content: string | Uint8Array): Promise<boolean> {
    const path = join(this.#path, name);
    const bytes = Buffer.from(content);
    if ((await readFile(path).catch(() => undefined))?.equals(bytes)) return false;
    // In place of what stands there, so that no symbolic link is followed and no half of a file is read.
    const draft = `${path}.${randomUUID()}`;
    try {
      await makeFolder(dirname(path));
      await writeFile(draft, bytes, { flag: 'wx' });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw new WriteError(`\`${path}\``, error);
    }
    return true;
  }

  /** Removes the listed files that are not among these names. Returns the names of those that were there. */
  async keepOnly(names: ReadonlySet<string>): Promise<readonly string[]> {
    const gone: string[] = [];
    for (const name of [...this.#listed].filter((each) => !names.has(each))) {
      if (await this.#remove(name)) gone.push(name);
    }
    await this.#list(names);
    return gone;
  }

  async #remove(name: string): Promise<boolean> {
    const path = join(this.#path, name);
    try {
      await rm(path);
      return true;
    } catch (error) {
      if (isAbsent(error)) return false;
      throw new WriteError(`\`${path}\``, error);
    }
  }

  async #list(names: Iterable<string>): Promise<void> {
    this.#listed = new Set([...names].toSorted());
    await this.write(MANIFEST, `${JSON.stringify({ generator: 'tlint', files: [...this.#listed] }, undefined, 2)}\n`);
  }
}

/** The names in the manifest of a folder; undefined when it has none. */
async function listedIn(path: string, shown: string): Promise<readonly string[] | undefined> {
  const text = await readFile(join(path, MANIFEST), 'utf8').catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw new WriteError(`\`${join(shown, MANIFEST)}\``, error);
  });
  if (text === undefined) return undefined;
  const parsed = manifestSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data.files;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new ForeignFolderError(
    `\`${join(shown, MANIFEST)}\` is no list of the files of a report: ${place === '' ? 'it is' : `\`${place}\` is`} not as tlint writes it`,
  );
}

async function refuseFiles(path: string, shown: string): Promise<void> {
  const [first] = await readdir(path).catch(async (error: unknown) => {
    if (isAbsent(error) && (await lstatOf(path)) === undefined) return [];
    throw new WriteError(`\`${path}\``, error);
  });
  if (first === undefined) return;
  throw new ForeignFolderError(
    `\`${shown}\` holds \`${first}\`, and no \`${MANIFEST}\`, which each report has: it is no folder of a report`,
  );
}

/** What lies behind a link is not the report's. */
async function refuseLinks(path: string, shown: string): Promise<void> {
  for (const folder of FOLDERS) {
    if ((await lstatOf(join(path, folder)))?.isSymbolicLink() !== true) continue;
    throw new ForeignFolderError(`\`${join(shown, folder)}\` is a symbolic link, expected a folder of a report`);
  }
}

async function lstatOf(path: string) {
  return lstat(path).catch(() => undefined);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
