import { defineRule, list, plural, quote, warning } from '../../src/rule-kit.ts';
import type { Paper, ProjectContext } from '../../src/rule-kit.ts';
import type { FilePlace } from '../../src/check/project-hooks.ts';
import { covers, type FileNumber, readFileNumber } from '../../src/paper/file-number.ts';
import type { NumberedFile } from '../../src/paper/paper.ts';
import type { ChecklistItem } from '../../src/paper/progress.ts';

interface Data {
  absent: { item: string };
  renamed: { item: string; file: string };
  unticked: { item: string };
  unlisted: { file: string };
  gap: { missing: readonly string[] };
  repeated: { number: string; file: string; other: string };
}

type Context = ProjectContext<Data>;

/** Notes of an item that explain why its file is missing. */
const EXCUSE =
  /\b(?:optional|not (?:translated|required|needed|included)|incorporated|merged|combined|included in|omitted|skipped|moved)\b/i;

export default defineRule<Data>({
  id: 'paper-completeness',
  category: 'paper',
  summary: 'the sections are numbered without gaps and doubles, and the checklist says which of them are done',
  mqm: 'Omission',
  rank: 'score',
  messages: {
    absent: warning(
      ({ item }) => `The checklist ticks ${quote(item)}, but the folder has no such file. Add the file, or untick the item.`,
    ),
    renamed: warning(
      ({ item, file }) => `The checklist names ${quote(item)}, but the folder has ${quote(file)}. Give both the same name.`,
    ),
    unticked: warning(({ item }) => `The checklist leaves ${quote(item)} open, but the file is translated. Tick the item.`),
    unlisted: warning(
      ({ file }) => `The checklist lacks ${quote(file)}, which is translated. Add an item for it: ${quote(`- [x] ${file}`)}.`,
    ),
    gap: warning(
      ({ missing }) =>
        `The section files lack the ${plural(missing.length, 'number', 'numbers')} ${list(missing)}. ` +
        'Add what is missing, or number the files anew.',
    ),
    repeated: warning(
      ({ number, file, other }) =>
        `${quote(file)} has the number ${quote(number)}, as ${quote(other)} has. Give each its own number.`,
    ),
  },

  paper(paper, context) {
    const explained = checkList(paper, context);
    reportRepeated(paper, context);
    reportGaps(paper, explained, context);
  },
});

/** Compares the checklist with the folder. Returns the numbers in the checklist. */
function checkList({ names, sections, progress }: Paper, { report }: Context): readonly FileNumber[] {
  if (progress === undefined || progress.items.length === 0) return [];
  const { items, path } = progress;
  const listed = new Set(items.map(({ name }) => name));
  const unlisted = sections.filter(
    ({ name, number, complete }) => complete && !listed.has(name) && !items.some((item) => isWholeOf(item, number, names)),
  );
  for (const item of items) {
    const at: FilePlace = { path, ...item.mark };
    const file = sections.find(({ name }) => name === item.name);
    if (names.includes(item.name)) {
      if (item.ticked || file?.complete !== true) continue;
      report('unticked', { at, side: 'document', data: { item: item.name }, related: [headOf(file)] });
      continue;
    }
    const index = unlisted.findIndex((section) => isSameSection(section.number, item));
    const [renamed] = index === -1 ? [] : unlisted.splice(index, 1);
    if (renamed !== undefined) {
      report('renamed', { at, side: 'document', data: { item: item.name, file: renamed.name }, related: [headOf(renamed)] });
    } else if (item.ticked && !isExcused(item, names)) {
      report('absent', { at, side: 'document', data: { item: item.name } });
    }
  }
  for (const section of unlisted) {
    const before = items.findLast(({ name }) => name < section.name) ?? items[0];
    const related = before === undefined ? [] : [{ path, ...before.mark, message: 'the item next to which it belongs' }];
    report('unlisted', { at: headOf(section), side: 'document', data: { file: section.name }, related });
  }
  return items.flatMap(({ name }) => readFileNumber(name) ?? []);
}

function isSameSection(number: FileNumber, item: ChecklistItem): boolean {
  const named = readFileNumber(item.name);
  return named !== undefined && named.first === number.first && named.part === number.part;
}

/** Is the item the whole section of which the file is a part? */
function isWholeOf({ name }: ChecklistItem, { first, part }: FileNumber, names: readonly string[]): boolean {
  const whole = readFileNumber(name);
  return part !== undefined && whole?.first === first && whole.part === undefined && !names.includes(name);
}

/** May the file of an item be missing: because of its note, or because its section is in parts or in another file? */
function isExcused({ name, note }: ChecklistItem, names: readonly string[]): boolean {
  const number = readFileNumber(name);
  if (EXCUSE.test(note) || number === undefined) return true;
  const numbers = names.flatMap((other) => readFileNumber(other) ?? []);
  const inParts = number.part === undefined && numbers.some(({ first, part }) => part !== undefined && first === number.first);
  return inParts || numbers.some((other) => other.last > other.first && covers(other, number.first));
}

function reportRepeated({ sections }: Paper, { report }: Context): void {
  const seen = new Map<string, NumberedFile>();
  for (const section of sections) {
    const { first, last, part } = section.number;
    // A section and its parts may both exist.
    const key = [first, last, part].join();
    const other = seen.get(key);
    seen.set(key, section);
    if (other === undefined) continue;
    const data = { number: section.name.slice(0, 2), file: section.name, other: other.name };
    report('repeated', { at: headOf(section), side: 'document', data, related: [headOf(other)] });
  }
}

/** Reports numbers that neither a file nor an item of the checklist has, unless most are missing, when it is no sequence. */
function reportGaps({ names, sections, progress }: Paper, explained: readonly FileNumber[], { report }: Context): void {
  const [head] = sections;
  if (head === undefined || progress?.status === 'in-progress') return;
  const numbers = names.flatMap((name) => readFileNumber(name) ?? []);
  const known = [...numbers, ...explained];
  const missing: number[] = [];
  const last = Math.max(...numbers.map((number) => number.last));
  for (let number = Math.min(...numbers.map(({ first }) => first)); number < last; number++) {
    if (!known.some((other) => covers(other, number))) missing.push(number);
  }
  if (missing.length === 0 || missing.length >= numbers.length) return;
  const after = progress?.items.find(({ name }) => (readFileNumber(name)?.first ?? 0) > (missing[0] ?? 0));
  const at = progress && after ? { path: progress.path, ...after.mark } : headOf(head);
  const next = sections.find(({ number }) => number.first > (missing[0] ?? 0));
  const data = { missing: missing.map((number) => String(number).padStart(2, '0')) };
  report('gap', {
    at,
    side: 'document',
    data,
    ...(next && { related: [{ ...headOf(next), message: 'the section after the gap' }] }),
  });
}

function headOf({ path, name, head }: NumberedFile): FilePlace & { message: string } {
  return { path, ...head, message: quote(name) };
}
