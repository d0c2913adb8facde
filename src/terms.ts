/** What people ask about a glossary: whether it is sound, how a term is rendered, what should be added to it. */
import { resolve } from 'node:path';
import { align } from './align/align.ts';
import { type Alignment, leafPairs } from './align/alignment.ts';
import { textsOf } from './align/units.ts';
import type { FileReport } from './check/diagnostic.ts';
import { glossaryProblem, unreadable } from './check/own-diagnostics.ts';
import { classify } from './discover/classify.ts';
import { listedTerms, notedTerms } from './glossary/declared-terms.ts';
import { type FileTerms, fileTermsOf } from './glossary/file-terms.ts';
import { GlossaryError } from './glossary/glossary-error.ts';
import type { Glossary } from './glossary/glossary.ts';
import { findGlossary, placeOf } from './glossary/find-glossary.ts';
import { loadGlossary, readGlossaryTexts } from './glossary/load-glossary.ts';
import { occurrencesIn } from './glossary/occurrences.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { type Suggestion, SuggestionMiner, type Place } from './glossary/suggest.ts';
import { splitAddition } from './glossary/term.ts';
import { type RenderingStatus, type Terminology, terminologyOf } from './glossary/terminology.ts';
import { findInputs } from './inputs.ts';
import type { Languages } from './language/languages.ts';
import { lintText } from './lint-text.ts';
import { MarkdownError, parseMarkdown } from './markdown/parse.ts';
import { Project } from './project.ts';
import type { Section } from './section/ast.ts';
import { readSection } from './section/section.ts';
import type { Template } from './section/template.ts';
import { readSource } from './text/read.ts';
import { nearest } from './text/nearest.ts';

export interface TermsRequest {
  /** Absolute. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory when empty. */
  readonly paths: readonly string[];
  readonly config?: string;
  readonly glossary?: string;
}

/** How a term is rendered: by the glossary, and in the files asked about. */
export interface TermUsage {
  readonly term: string;
  readonly renderings: readonly {
    readonly rendering: string;
    readonly rows: readonly (Place & { readonly confidence: number | null; readonly notes: string | null })[];
    /** Blocks that render the term so. */
    readonly blocks: number;
  }[];
  readonly avoided: readonly { readonly rendering: string; readonly places: readonly Place[] }[];
  /** Blocks with the term, by how they render it. */
  readonly blocks: Readonly<Record<RenderingStatus, number>>;
  readonly files: number;
  /** Blocks with the term and none of its renderings. */
  readonly missing: readonly Place[];
}

/**
 * Lints glossaries alone: the one named, else those that the config names or that stand near.
 * @throws GlossaryError when there is none
 */
export async function checkGlossary(file: string | undefined, request: TermsRequest): Promise<readonly FileReport[]> {
  const { cwd } = request;
  const project = new Project({ ...request, rules: [] });
  const config = await project.configOf(resolve(cwd, file ?? 'glossary.md'));
  const configured = file === undefined ? (request.glossary === undefined ? config.glossary : [request.glossary]) : [file];
  const found = findGlossary({ place: { folder: cwd }, cwd, configured });
  if (found === undefined) throw noGlossary();
  return found.paths.map((path) => {
    const read = readSource(resolve(cwd, path), path);
    if (read.kind === 'unreadable') return { path, diagnostics: [unreadable(read.reason, read.position)] };
    const { failure } = readGlossary(read.source, config.languages);
    const { diagnostics } = lintText(read.source, 'glossary', project.contextOf(resolve(cwd, path), config));
    const broken = failure && glossaryProblem(failure.message, failure.line, failure.range.start);
    return { path, diagnostics: broken === undefined ? diagnostics : [broken, ...diagnostics] };
  });
}

/** @throws GlossaryError when there is no glossary, or it lacks the term */
export async function lookUpTerm(name: string, request: TermsRequest): Promise<TermUsage> {
  const { files, glossary, terminology } = await readFiles(request);
  const term = terminology.termOf(name);
  if (term === undefined) {
    const meant = nearest(
      name,
      terminology.terms.map((known) => known.name),
    );
    throw new GlossaryError(
      `the glossary \`${glossary.path}\` has no term \`${name}\``,
      meant === undefined ? undefined : `Did you mean \`${meant}\`?`,
    );
  }
  const blocks: Record<RenderingStatus, number> = { hit: 0, gap: 0, kept: 0, partial: 0, miss: 0 };
  const renderings = [...new Set(term.entries.map(({ target }) => target))];
  const counts = new Map<string, number>();
  const avoided = new Map<string, Place[]>(terminology.avoidedOf(term).map(({ rendering }) => [rendering, []]));
  const missing: Place[] = [];
  const paths = new Set<string>();
  const compounds = terminology.compounds([]);
  for (const { section, terms, alignments } of files) {
    for (const { sources, targets, place } of readPairs(section, terms, alignments)) {
      const [occurrence] = occurrencesIn(terminology, sources, () => targets, { compounds, wanted: (other) => other === term });
      if (occurrence === undefined) continue;
      paths.add(place.path);
      blocks[occurrence.status]++;
      for (const target of renderings) {
        if (targets.some((text) => terminology.says(text, target))) counts.set(target, (counts.get(target) ?? 0) + 1);
      }
      for (const { row } of occurrence.avoided) avoided.get(row.rendering)?.push(place);
      if (occurrence.status === 'miss' || occurrence.status === 'partial') missing.push(place);
    }
  }
  return {
    term: term.name,
    renderings: renderings.map((rendering) => ({
      rendering,
      rows: term.entries
        .filter(({ target }) => target === rendering)
        .map(({ path, line, confidence = null, notes = null }) => ({ path, line, confidence, notes })),
      blocks: counts.get(rendering) ?? 0,
    })),
    avoided: [...avoided].map(([rendering, places]) => ({ rendering, places })),
    blocks,
    files: paths.size,
    missing,
  };
}

/** @throws GlossaryError when there is no glossary */
export async function suggestTerms(request: TermsRequest): Promise<readonly Suggestion[]> {
  const { files, terminology } = await readFiles(request);
  const miner = new SuggestionMiner(terminology);
  for (const { section, template, languages, terms, alignments } of files) {
    const declared = [...listedTerms(section, template, languages), ...notedTerms(section, languages)];
    const names = declared.flatMap(({ source }) => (source === undefined ? [] : splitAddition(source.text).name.toLowerCase()));
    const unlisted = [...new Set(names)].filter((name) => terminology.termOf(name) === undefined && terminology.key(name) !== '');
    for (const pair of readPairs(section, terms, alignments)) miner.add(pair, unlisted);
  }
  return miner.finish();
}

interface AlignedFile {
  readonly section: Section;
  readonly template: Template;
  readonly languages: Languages;
  readonly terms: FileTerms;
  readonly alignments: readonly Alignment[];
}

/** The glossary of the first file, and all translations among the paths, read one at a time. */
async function readFiles(
  request: TermsRequest,
): Promise<{ readonly files: Iterable<AlignedFile>; readonly glossary: Glossary; readonly terminology: Terminology }> {
  const { cwd, paths } = request;
  const project = new Project({ ...request, rules: [] });
  const inputs = await findInputs({ cwd, paths, ignore: true });
  const config = await project.configOf(inputs.files[0]?.absolute ?? resolve(cwd, 'section.md'));
  const { languages, templates } = config;
  const configured = request.glossary === undefined ? config.glossary : [request.glossary];
  const place = placeOf(
    inputs.files.map(({ path }) => path),
    cwd,
  );
  const found = findGlossary({ place, cwd, configured });
  if (found === undefined) throw noGlossary();
  const { glossary } = loadGlossary(readGlossaryTexts(found.paths, cwd), languages);
  const terminology = terminologyOf(glossary, languages);
  function* files(): Generator<AlignedFile> {
    for (const { path, absolute, read: readInput } of inputs.files) {
      const read = config.removedBy(absolute) === undefined ? readInput() : undefined;
      if (read?.kind !== 'text') continue;
      const { kind } = classify(path, read.source.text, languages);
      if (kind !== 'section' && kind !== 'abstract') continue;
      try {
        const section = readSection(read.source, parseMarkdown(read.source), templates[kind], languages);
        const alignments = section.pairs.map((sides) => align(sides, section, languages, config.profile));
        yield { section, template: templates[kind], languages, terms: fileTermsOf(section, terminology), alignments };
      } catch (failure) {
        // Linting tells that the file cannot be read.
        if (!(failure instanceof MarkdownError)) throw failure;
      }
    }
  }
  return { files: files(), glossary, terminology };
}

function readPairs({ text }: Section, terms: FileTerms, alignments: readonly Alignment[]) {
  return alignments.flatMap(({ pairs }) =>
    leafPairs(pairs)
      .filter(({ source, target }) => source.length > 0 && target.length > 0)
      .map(({ source, target }) => ({
        place: { path: text.path, line: text.lineAt(source[0]?.range.start ?? 0) },
        sources: source.flatMap(textsOf).map((block) => terms.source(block)),
        targets: target.flatMap(textsOf).map((block) => terms.target(block)),
      })),
  );
}

function noGlossary(): GlossaryError {
  return new GlossaryError(
    'no glossary found',
    'Name one with `--glossary` or in the config, or put a `glossary.md` beside the files.',
  );
}
