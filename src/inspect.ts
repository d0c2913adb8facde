/** What tlint sees and what it would do: for people who ask before, or instead of, linting. */
import { resolve } from 'node:path';
import { align } from './align/align.ts';
import type { Alignment } from './align/alignment.ts';
import { type EstimatedProfile, estimateProfile, type Profile, usualProfile } from './align/profile.ts';
import { type Config, defaultConfig } from './config/config.ts';
import { classify } from './discover/classify.ts';
import type { FileKind } from './discover/file-kind.ts';
import { findInputs } from './inputs.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { Project } from './project.ts';
import type { RunRequest } from './run.ts';
import type { Section } from './section/ast.ts';
import { readSection } from './section/section.ts';
import { inShard } from './shard.ts';
import { readSource } from './text/read.ts';
import type { SourceText } from './text/source-text.ts';

/** A file that was asked for by name and cannot be read. */
class UnreadableError extends Error {
  readonly hint = undefined;

  constructor({ path, reason }: { readonly path: string; readonly reason: string }) {
    super(`\`${path}\` cannot be read: ${reason}`);
    this.name = 'UnreadableError';
  }
}

/** The files that a run would look at, and what each is taken for. */
export async function listFiles(request: RunRequest): Promise<readonly { readonly path: string; readonly kind: FileKind }[]> {
  const project = new Project(request);
  const listed: { path: string; kind: FileKind }[] = [];
  const { files } = await findInputs(request);
  const isInPart = inShard(files, request.shard);
  for (const { path, absolute, read } of files.filter((file) => isInPart(file.path))) {
    const config = await project.configOf(absolute);
    if (config.removedBy(absolute) !== undefined) continue;
    const result = read();
    listed.push({ path, kind: result.kind === 'text' ? classify(path, result.source.text, config.languages).kind : 'other' });
  }
  return listed;
}

/** The config that applies to the first of the paths, as plain JSON. */
export async function printConfig(request: RunRequest): Promise<unknown> {
  const [first] = (await findInputs(request)).files;
  return new Project(request).printConfig(first?.absolute ?? resolve(request.cwd, 'section.md'));
}

/** The typed AST of one file, read with the template that fits it. */
export async function readAst(path: string, cwd: string): Promise<Omit<Section, 'text'>> {
  const { text: _, ...section } = (await readSectionFile(path, cwd)).section;
  return section;
}

/** The alignments of one file, one for each of its pairs of sides. */
export async function readAlignment(path: string, cwd: string): Promise<readonly Alignment[]> {
  const { section, config } = await readSectionFile(path, cwd);
  return alignmentsOf(section, config);
}

/** The profile of the files of a run, as a config takes it, and how many pairs it rests on. */
export async function readProfile(request: RunRequest): Promise<EstimatedProfile> {
  const project = new Project(request);
  const alignments: Alignment[] = [];
  let usual: Profile | undefined;
  for (const { path, absolute, read } of (await findInputs(request)).files) {
    const config = await project.configOf(absolute);
    usual ??= usualProfile(config.languages);
    const result = config.removedBy(absolute) === undefined ? read() : undefined;
    const section = result?.kind === 'text' ? sectionOf(path, result.source, config) : undefined;
    if (section !== undefined) alignments.push(...alignmentsOf(section, { ...config, profile: usual }));
  }
  return estimateProfile(alignments, usual ?? defaultConfig(request.cwd).profile);
}

function alignmentsOf(section: Section, { languages, profile }: Config): readonly Alignment[] {
  return section.pairs.map((sides) => align(sides, section, languages, profile));
}

async function readSectionFile(path: string, cwd: string): Promise<{ readonly section: Section; readonly config: Config }> {
  const read = readSource(resolve(cwd, path), path);
  if (read.kind === 'unreadable') throw new UnreadableError(read);
  const config = await new Project({ cwd, rules: [] }).configOf(resolve(cwd, path));
  const { templates, languages } = config;
  const section =
    sectionOf(path, read.source, config) ?? readSection(read.source, parseMarkdown(read.source), templates.section, languages);
  return { section, config };
}

/** The section that a file holds; undefined where it is none. */
function sectionOf(path: string, source: SourceText, { templates, languages }: Config): Section | undefined {
  const { kind } = classify(path, source.text, languages);
  if (kind !== 'section' && kind !== 'abstract') return undefined;
  return readSection(source, parseMarkdown(source), templates[kind], languages);
}
