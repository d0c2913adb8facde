import { resolve } from 'node:path';
import { builtins } from '../api/builtins.ts';
import { count } from '../report/count.ts';
import type { SessionResult } from '../run/session.ts';
import { watch, type WatchRequest, type WatchUpdate } from '../watch/watch.ts';
import { describeError } from './describe-error.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, say, write } from './io.ts';
import { ProgressLine } from './progress-line.ts';
import type { SiteOptions } from './report-command.ts';
import { ReportFolder } from './report-folder.ts';
import { ReportServer } from './report-server.ts';
import { SiteWriter, type WrittenSite } from './site-writer.ts';
import { checksNothing, namedUnchecked, nothingChecked } from './unchecked.ts';

/** `tlint report --serve [paths…]`: writes the site, shows it, and writes and shows anew what changes, until it is interrupted. */
export async function serveReport(paths: readonly string[], options: SiteOptions, io: Io): Promise<ExitCode> {
  const { config, glossary, ignore, rule } = options;
  const project = { ...(config !== undefined && { config }), ...(glossary !== undefined && { glossary }) };
  const folder = await ReportFolder.open(resolve(io.cwd, options.out), options.out);
  const signal = io.onInterrupt?.() ?? io.signal;
  const progress = new ProgressLine(io.stderr, io.env);
  const request: WatchRequest = { cwd: io.cwd, paths, ignore, rules: rule, ...project, onProgress: progress.update };
  const live = new LiveSite(new SiteWriter(folder), io);
  let server: ReportServer | undefined;
  try {
    for await (const update of watch({ ...request, ...(signal && { signal }) }, builtins)) {
      progress.clear();
      // What is wrong at the start ends the call, as it does without `--serve`.
      if (server === undefined) {
        if ('failure' in update) throw update.failure;
        if (checksNothing(update.files)) {
          await say(io, nothingChecked(update.skipped, update.hints));
          return EXIT.failed;
        }
        const { pages } = await live.write(update);
        server = await ReportServer.start(folder);
        await write(io.stdout, `Wrote ${count(pages, 'page')} to ${options.out}. They are shown at ${server.address}\n`);
        await say(io, `Following ${count(update.files.length, 'file')}; Ctrl+C ends it.\n`);
        continue;
      }
      const { changed, problem } = await live.refresh(update);
      if (problem !== undefined) await say(io, problem);
      else await say(io, `Brought ${count(changed.size, 'page')} up to date.\n`);
      await server.tell(changed, problem);
    }
    return EXIT.clean;
  } finally {
    await server?.close();
  }
}

/** What the pages that are open have to be told. */
interface Refreshed {
  readonly changed: ReadonlySet<string>;
  /** Why the pages are those of before, in printable lines. */
  readonly problem: string | undefined;
}

/** The site of a session. */
class LiveSite {
  readonly #writer: SiteWriter;
  readonly #io: Io;
  /** That of what is written; undefined where not all that changed since is. */
  #selection: SessionResult['selection'] | undefined;

  constructor(writer: SiteWriter, io: Io) {
    this.#writer = writer;
    this.#io = io;
  }

  async write(result: SessionResult): Promise<WrittenSite> {
    const { files, rules, skipped, hidden, selection, changed } = result;
    // Other settings show in pages whose findings are as before, such as the terms of a glossary.
    const onlyTexts = selection === this.#selection;
    this.#selection = undefined;
    const report = { files, rules, skipped: skipped.length, hidden, fixed: [] };
    const touched = new Set(changed.map(({ path }) => path));
    const written = await this.#writer.write({ report, selection, ...(onlyTexts && { touched }) });
    this.#selection = selection;
    await say(this.#io, namedUnchecked(result));
    return written;
  }

  /** Writes what changed, or says why that cannot be. */
  async refresh(update: WatchUpdate): Promise<Refreshed> {
    try {
      if ('failure' in update) throw update.failure;
      if (checksNothing(update.files)) return this.#failed(nothingChecked(update.skipped, update.hints));
      const { changed } = await this.write(update);
      return { changed, problem: undefined };
    } catch (error) {
      return this.#failed(describeError(error));
    }
  }

  #failed(problem: string): Refreshed {
    this.#selection = undefined;
    return { changed: new Set(), problem };
  }
}
