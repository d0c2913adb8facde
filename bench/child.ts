import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const HOOK = fileURLToPath(new URL('usage.cjs', import.meta.url));

const Usage = z.object({ cpu: z.number(), peak: z.number() });

/** The time and memory of a run of a program, in milliseconds and kilobytes. */
export interface Sample {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

export interface Program {
  /** The arguments of Node: a script with its arguments, or options. */
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The exit codes of a successful run; 0 when absent. */
  readonly exitCodes?: readonly number[];
}

/** @throws Error when the program ends with an exit code that is not allowed */
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

/** Runs a program and returns its output. */
export function outputOf(program: Program): Promise<Output> {
  return run(program, process.env);
}

/** Runs a program, without instrumentation, and returns its time in milliseconds. */
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
