/** The examples in the page of a rule: fenced blocks marked `markdown reports <messageId>…` or `markdown silent`. */

export interface DocExample {
  /** 1-based line of the opening fence. */
  readonly line: number;
  /** What the rule has to report, in the order of the file; nothing for a `silent` example. */
  readonly expected: readonly string[];
  readonly content: ExampleContent;
}

/** Two halves divided by a line `⇄`, a whole file, or several files, each after a line `» path`. */
export type ExampleContent =
  | { readonly source: string; readonly target: string }
  | { readonly file: string }
  | { readonly files: Readonly<Record<string, string>> };

const EXAMPLE = /^(?<fence>`{3,})markdown (?:reports (?<ids>[^\n]+)|silent)\n(?<body>.*?)^\k<fence>$/gms;

/** @throws Error when an example is neither halves nor files */
export function examplesOf(doc: string): readonly DocExample[] {
  return Array.from(doc.matchAll(EXAMPLE), (match) => {
    const line = lineOf(doc, match.index);
    const content = contentOf(withControls(match.groups?.['body'] ?? ''));
    if (content === undefined) {
      const expected =
        'Expected two halves divided by one line `⇄`, a whole file that starts with `# ` or `---`, or files after lines `» path`.';
      throw new Error(`The example in line ${line} of the page is neither two texts nor a file. ${expected} Divide it.`);
    }
    return { line, expected: match.groups?.['ids']?.trim().split(/\s+/) ?? [], content };
  });
}

/** The lines of Markdown blocks that say neither what is reported in them nor that nothing is. */
export function unmarkedExamples(doc: string): readonly number[] {
  const marked = new Set(examplesOf(doc).map(({ line }) => line));
  const lines = Array.from(doc.matchAll(/^`{3,}markdown/gm), ({ index }) => lineOf(doc, index));
  return lines.filter((line) => !marked.has(line));
}

function lineOf(doc: string, offset: number): number {
  return doc.slice(0, offset).split('\n').length;
}

/** Control pictures make white space visible in an example, `⟨U+202E⟩` what has no picture. */
function withControls(body: string): string {
  return body
    .replaceAll(/⟨U\+([0-9A-F]{4,6})⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('␠', ' ')
    .replaceAll('␉', '\t')
    .replaceAll('␍', '\r');
}

function contentOf(body: string): ExampleContent | undefined {
  if (body.startsWith('» ')) {
    const files = body.split(/^» (.+)\n/m).slice(1);
    return {
      files: Object.fromEntries(files.flatMap((path, index) => (index % 2 === 0 ? [[path, files[index + 1] ?? '']] : []))),
    };
  }
  const [source, target, ...rest] = body.split(/^⇄\n/m);
  if (source !== undefined && target !== undefined && rest.length === 0) {
    return { source: source.replace(/\n$/, ''), target: target.replace(/\n$/, '') };
  }
  return body.startsWith('# ') || body.startsWith('---') ? { file: body } : undefined;
}
