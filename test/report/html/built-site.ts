import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture, type FileTree } from 'fs-fixture';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../../cli/fake-io.ts';

export interface BuiltSite extends AsyncDisposable {
  readonly folder: string;
  /** The text of a file of the site. */
  read(path: string): Promise<string>;
  /** What `tlint --format json` says of the same files. */
  json(): Promise<unknown>;
}

/** Writes a report on some files, or on those of a folder: a site, or a single file. */
export async function buildSite(files: FileTree | string, form: 'site' | 'single.html' = 'site'): Promise<BuiltSite> {
  const fixture = await createFixture(typeof files === 'string' ? {} : files);
  const cwd = typeof files === 'string' ? files : fixture.path;
  const folder = fixture.getPath('report');
  const io = fakeIo(cwd);
  const single = ['--exit-zero', '--format', 'html', '--output-file', join(folder, form)];
  const code = await main(form === 'site' ? ['report', '--out', folder] : single, io);
  if (code !== 0) throw new Error(io.stderr.text);
  return {
    folder,
    read: (path) => readFile(join(folder, path), 'utf8'),
    json: async () => {
      const other = fakeIo(cwd);
      await main(['--format', 'json', '.'], other);
      return JSON.parse(other.stdout.text);
    },
    [Symbol.asyncDispose]: () => fixture.rm(),
  };
}

export const page = (name: string): string => `pages/${name}.html`;
