import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const HOOK = fileURLToPath(new URL('usage.cjs', import.meta.url));

const Usage = z.object({ cpu: z.number(), peak: z.number() });

/** What a run of a program took: milliseconds, kilobytes. */
export interface Sample {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

export interface Program {
  /** What Node runs: a script and its arguments, or options of Node's own. */
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Codes that a run which did its work may end with; 0 when absent. */
  readonly exitCodes?: readonly number[];
}

/** @throws Error when the program ends with another exit code than those allowed */
async function run({ args, cwd, exitCodes = [0] }: Program, env: NodeJS.ProcessEnv): Promise<Output & { wall: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject)),
  ]);
  const wall = performance.now() - start;
  if (code === null || !exitCodes.includes(code)) {
    throw new Error(`\`node ${args.join(' ')}\` ended with exit code ${code}:\n${stderr.slice(0, 2000)}`);
  }
  return { stdout, stderr, wall };
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(String(chunk));
  return chunks.join('');
}

/** What the program prints. */
export function outputOf(program: Program): Promise<Output> {
  return run(program, process.env);
}

/** Milliseconds from start to end, with nothing of ours inside the process. */
export async function wallOf(program: Program): Promise<number> {
  return (await run(program, process.env)).wall;
}

export async function measure(program: Program): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'tlint-bench-usage-'));
  try {
    const file = join(folder, 'usage.json');
    const args = ['--require', HOOK, ...program.args];
    const { wall } = await run({ ...program, args }, { ...process.env, BENCH_USAGE_FILE: file });
    return { wall, ...Usage.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
