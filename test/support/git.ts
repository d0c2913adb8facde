import { execFileSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';

/** Runs git in a folder as somebody, and returns what it prints. */
export function git(cwd: string, ...argv: readonly string[]): string {
  const identity = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', cwd, ...identity, ...argv], { stdio: 'pipe', encoding: 'utf8' }).trim();
}

/** A repository with these files in its first commit. */
export async function repositoryOf(files: Readonly<Record<string, string>>) {
  const fixture = await createFixture({ ...files });
  git(fixture.path, 'init', '--quiet', '--initial-branch', 'trunk');
  commit(fixture.path, 'Start');
  return fixture;
}

/** Commits all files, and returns the commit. */
export function commit(cwd: string, message: string): string {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(cwd, 'rev-parse', 'HEAD');
}
