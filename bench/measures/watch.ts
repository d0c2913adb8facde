import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { median } from '../median.ts';
import type { Row } from '../row.ts';
import type { Setting } from '../setting.ts';
import { tlint } from '../tlint.ts';

/** Matches the last line of a report. */
const END_OF_REPORT = /^Checked /m;

const CHANGES = 7;
const PATIENCE_MS = 120_000;
/** The time between two changes. */
const PAUSE_MS = 400;

/** Measures the time from the change of one file to the end of its report, while the whole folder is watched. */
export async function watch({ folder, typical, config, scratch, say }: Setting): Promise<Row[]> {
  const what = 'watch: from a save to its report';
  say('Watching a copy of the folder');
  const copy = join(scratch, 'watched');
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, relative(folder, typical));
  const text = readFileSync(file, 'utf8');

  const child = spawn(process.execPath, tlint('--config', config, '--watch', copy).args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  const nextReport = (): Promise<void> => Promise.race([report(child.stdout), ended.then(refuseEnd)]);
  try {
    await nextReport();
    const times: number[] = [];
    for (let change = 1; change <= CHANGES; change += 1) {
      await delay(PAUSE_MS);
      const reported = nextReport();
      const start = performance.now();
      writeFileSync(file, `${text}${'\n'.repeat(change)}`);
      await reported;
      times.push(performance.now() - start);
    }
    return [{ measure: 'watch', what, value: median(times), unit: 'ms', budget: { most: 100, on: 'value' } }];
  } finally {
    child.kill();
    await ended;
  }
}

function refuseEnd(): never {
  throw new Error('`tlint --watch` ended by itself.');
}

/** Waits for the end of the next report. */
function report(stdout: NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const patience = setTimeout(() => finish(() => reject(new Error('`tlint --watch` did not report in time.'))), PATIENCE_MS);
    const read = (chunk: unknown): void => {
      text += String(chunk);
      if (END_OF_REPORT.test(text)) finish(resolve);
    };
    stdout.on('data', read);

    function finish(settle: () => void): void {
      clearTimeout(patience);
      stdout.off('data', read);
      settle();
    }
  });
}
