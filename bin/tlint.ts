import { isAgent } from 'std-env';
import { describeError } from '../src/cli/describe-error.ts';
import { main } from '../src/cli/main.ts';
import { withoutLogCommands } from '../src/report/printable.ts';
import { obeyParserVariable } from './obey-parser-variable.ts';
import { refuseExit } from './refuse-exit.ts';

/** Runs the command line of this process. @param onLinted called when the code that lints has run */
export async function runCommand(onLinted: () => void): Promise<void> {
  refuseExit();
  process.on('uncaughtException', (error) => {
    process.stderr.write(withoutLogCommands(describeError(error)));
    process.exit(2);
  });
  obeyParserVariable();
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    // A getter, so that standard input is only opened when it is read.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    readByProgram: isAgent,
    onLinted,
    onInterrupt: interruption,
  });
}

/** Takes the next Ctrl+C for a wish to end; the one after it ends the process. */
function interruption(): AbortSignal {
  const asked = new AbortController();
  process.once('SIGINT', () => asked.abort());
  return asked.signal;
}
