import { builtins } from '../api/builtins.ts';
import { list } from '../check/wording.ts';
import { stampPages, type StampedLanguage } from '../query/stamp-pages.ts';
import { count } from '../report/count.ts';
import { pathFrom } from '../text/path-from.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say } from './io.ts';

export interface MirrorStampOptions {
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
}

/** `tlint mirror stamp [paths…]` */
export async function mirrorStamp(paths: readonly string[], { config, glossary }: MirrorStampOptions, io: Io): Promise<ExitCode> {
  const project = { ...(config !== undefined && { config }), ...(glossary !== undefined && { glossary }) };
  const languages = await stampPages({ ...project, cwd: io.cwd, paths, ignore: true, rules: [] }, builtins);
  for (const language of languages) await say(io, linesOf(language, io.cwd));
  if (languages.length === 0) {
    await say(io, 'No page with a source in another file was found. `tlint inspect` shows the mirrors.\n');
  } else if (languages.some((language) => language.config.versions?.kind !== 'stamp')) {
    await say(io, 'Stamps are read where the config says so: write `"versions": "stamp"` there.\n');
  }
  return EXIT.clean;
}

function linesOf({ language, path, stamped, behind, gone, unread }: StampedLanguage, cwd: string): string {
  const lines = [`Stamped ${count(stamped, 'page')} in ${language.name}: \`${pathFrom(cwd, path)}\`.`];
  if (behind.length > 0) {
    lines.push(
      `Not stamped: ${list(behind, 5)}, behind the source or not translated. Bring the ${language.name} up to date, and name each page to stamp it.`,
    );
  }
  if (gone.length > 0) lines.push(`Removed the stamps of ${list(gone, 5)}, which ${gone.length === 1 ? 'is' : 'are'} gone.`);
  if (unread.length > 0) lines.push(`Not stamped: ${list(unread, 5)}, which cannot be read. \`tlint\` tells why.`);
  return lines.map((line) => `${line}\n`).join('');
}
