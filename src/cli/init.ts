import { join, relative } from 'node:path';
import { ConfigResolver } from '../config/load.ts';
import { printable } from '../report/printable.ts';
import { writeText } from '../text/write.ts';
import { builtins } from '../api/builtins.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { UsageError } from '../api/usage-error.ts';

const FILE_NAME = 'tlint.config.json';

/** `tlint init`: writes a config with the mirrors that are found without one. */
export async function init(io: Io): Promise<ExitCode> {
  const { cwd } = io;
  const resolver = new ConfigResolver({ cwd, rules: builtins.rules });
  const { path, name } = await resolver.configFor(join(cwd, FILE_NAME));
  if (path !== undefined)
    throw new UsageError(`there is a config already: \`${name}\``, 'Remove it to have another one written.');
  const [searched] = resolver.searched;
  const settings = searched?.found.settings;
  if (searched === undefined || settings === undefined) {
    throw new UsageError(
      'no config was written: no pages were found whose translations lie beside them',
      [...resolver.hints, 'docs/configuration.md shows what to write for other files.'].join(' '),
    );
  }
  const file = join(searched.root, FILE_NAME);
  const { languages, mirrors } = settings;
  const written = mirrors.map(({ exclude, ...patterns }) => (exclude.length > 0 ? { ...patterns, exclude } : patterns));
  await writeText(file, `${JSON.stringify({ languages, mirrors: written }, null, 2)}\n`);
  await write(io.stdout, printable(`Wrote ${relative(cwd, file)}`) + '\n');
  await say(io, resolver.notes.map((note) => `${printable(note)}\n`).join(''));
  return EXIT.clean;
}
