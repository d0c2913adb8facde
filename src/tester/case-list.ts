import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rule } from '../check/rule.ts';
import { readSource } from '../text/read.ts';
import { messageOf } from '../text/message-of.ts';
import { type DocExample, examplesOf, unmarkedExamples } from './doc-examples.ts';
import type { InvalidCase, RuleCases, ValidCase } from './test-cases.ts';

/** A case with its name; `findings` is empty for one in which nothing is reported. */
export interface NamedCase {
  readonly name: string;
  readonly input: ValidCase & Pick<InvalidCase, 'findings' | 'output'>;
  /** What makes it no case, as a sentence. */
  readonly fault?: string;
  /** Whether its fixes are compared. */
  readonly fixes: boolean;
}

/** All cases of a rule in order: the valid ones, the invalid ones, and the examples in its page. */
export function casesOf({ meta, messages }: Rule, { valid, invalid, docs }: RuleCases): readonly NamedCase[] {
  const silent = valid.map((one) => (typeof one === 'string' ? { file: one } : one));
  const seen = new Map<string, string>();
  const written = [
    ...silent.map((input, index) => ({ name: `valid ${index + 1}`, input: { ...input, findings: [] }, fault: undefined })),
    ...invalid.map((input, index) => ({ name: `invalid ${index + 1}`, input, fault: faultOf(input, Object.keys(messages)) })),
  ].map(({ name: number, input, fault }): NamedCase => {
    const name = `${number}: ${input.name ?? titleOf(input)}`;
    const key = keyOf(input);
    const twin = seen.get(key);
    seen.set(key, number);
    const wrong = twin === undefined ? fault : `It is the same as ${twin}. Remove one of them.`;
    return { name, input, fixes: true, ...(wrong !== undefined && { fault: wrong }) };
  });
  return docs === undefined ? written : [...written, ...docCases(docs, meta.category === 'pages')];
}

function faultOf({ findings }: InvalidCase, messageIds: readonly string[]): string | undefined {
  if (!Array.isArray(findings) || findings.length === 0) return 'It names no `findings`. Name them, or make it a valid case.';
  const ids = findings.map((one) => (typeof one === 'string' ? one : one.messageId));
  const unknown = ids.find((id) => !messageIds.includes(id));
  return unknown === undefined ? undefined : `The rule has no message \`${unknown}\`, expected one of ${messageIds.join(', ')}.`;
}

/** What the case lints, and under which settings. */
function keyOf({ name: _name, findings: _findings, output: _output, ...input }: NamedCase['input']): string {
  return JSON.stringify(Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function titleOf(input: ValidCase): string {
  const text = 'files' in input ? Object.keys(input.files).join(', ') : 'file' in input ? input.file : input.target;
  const [line = ''] = text.trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function docCases(docs: string | URL, pages: boolean): readonly NamedCase[] {
  const base = { input: { file: '', findings: [] }, fixes: false };
  const path = docs instanceof URL || docs.startsWith('file:') ? fileURLToPath(docs) : docs;
  const read = readSource(path, path);
  if (read.kind !== 'text') {
    const expected = 'Expected the page of the rule, with an example marked `markdown reports <messageId>` and a `silent` one.';
    const wrong = existsSync(path) ? `cannot be read: ${read.reason}` : 'is not there';
    return [{ ...base, name: 'page', fault: `The page \`${path}\` ${wrong}. ${expected} Write it, or leave out \`docs\`.` }];
  }
  const text = read.source.text;
  let examples: readonly DocExample[];
  try {
    examples = examplesOf(text);
  } catch (cause) {
    return [{ ...base, name: 'page', fault: messageOf(cause) }];
  }
  const unmarked = unmarkedExamples(text).map((line): NamedCase => {
    return {
      ...base,
      name: `page, line ${line}`,
      fault: 'The example says neither `reports <messageId>` nor `silent`. Say it after `markdown`.',
    };
  });
  if (examples.length === 0 && unmarked.length === 0) {
    return [
      { ...base, name: 'page', fault: 'It has no example. Write one marked `markdown reports <messageId>`, and a `silent` one.' },
    ];
  }
  const marked = examples.map(({ line, expected, content }): NamedCase => {
    const input = pages && !('file' in content) ? { ...content, pages } : content;
    return { name: `page, line ${line}`, input: { ...input, findings: expected }, fixes: false };
  });
  return [...marked, ...unmarked];
}
