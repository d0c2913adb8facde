import { appendFile, stat } from 'node:fs/promises';
import { markdownWithin } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { messageOf } from '../text/message-of.ts';
import { type Io, say } from './io.ts';

/** In bytes: GitHub takes no summary of a step above 1 MiB, to which other programs of the step may add theirs. */
const LARGEST = 900_000;

/** Adds the report to the summary of a job of GitHub Actions, if there is one. What fails is told, and fails nothing else. */
export async function addJobSummary(report: Report, info: boolean, io: Io): Promise<void> {
  const path = io.env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  io.recording?.drop();
  try {
    const { size } = await stat(path).catch(() => ({ size: 0 }));
    await appendFile(path, markdownWithin(LARGEST - size, report, info));
  } catch (error) {
    await say(io, `The summary of the job cannot be written: ${messageOf(error)}\n`);
  }
}
