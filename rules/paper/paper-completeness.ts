import { covers, defineRule, readFileNumber, warning } from '../../src/rule-kit.ts';
import type { ChecklistItem, FilePlace, FileNumber, NumberedFile, Paper, ProjectContext } from '../../src/rule-kit.ts';

interface Data {
  absent: { item: string };
  renamed: { item: string; file: string };
  unticked: { item: string };
  unlisted: { file: string };
  gap: { missing: readonly string[] };
  repeated: { number: string; file: string; other: string };
}

type Context = ProjectContext<Data, undefined>;

/** Notes of an item that say why its file is not there. */
const EXCUSE =
  /\b(?:optional|not (?:translated|required|needed|included)|incorporated|merged|combined|included in|omitted|skipped|moved)\b/i;

export default defineRule<Data>({
  id: 'paper-completeness',
  category: 'paper',
  summary: 'the sections are numbered without gaps and doubles, and the checklist says which of them are done',
  mqm: 'Omission',
  messages: {
    absent: warning(
      ({ item }) => `The checklist ticks \`${item}\`, but the folder has no such file. Add the file, or untick the item.`,
    ),
    renamed: warning(
      ({ item, file }) => `The checklist names \`${item}\`, but the folder has \`${file}\`. Give both the same name.`,
    ),
    unticked: warning(({ item }) => `The checklist leaves \`${item}\` open, but the file is translated. Tick the item.`),
    unlisted: warning(
      ({ file }) => `The checklist lacks \`${file}\`, which is translated. Add an item for it: \`- [x] ${file}\`.`,
    ),
    gap: warning(
      ({ missing }) =>
        `The section files lack ${missing.length === 1 ? 'the number' : 'the numbers'} ${missing.map((number) => `\`${number}\``).join(', ')}. ` +
        'Add what is missing, or number the files anew.',
    ),
    repeated: warning(
      ({ number, file, other }) => `\`${file}\` has the number \`${number}\`, as \`${other}\` has. Give each its own number.`,
    ),
  },

  paper(paper, context) {
    const explained = checkList(paper, context);
    reportRepeated(paper, context);
    reportGaps(paper, explained, context);
  },
});

/** Compares the checklist with the folder. Returns the numbers that the checklist speaks of. */
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

/** Does the item stand for the section that the file is a part of? */
function isWholeOf({ name }: ChecklistItem, { first, part }: FileNumber, names: readonly string[]): boolean {
  const whole = readFileNumber(name);
  return part !== undefined && whole?.first === first && whole.part === undefined && !names.includes(name);
}

/** An item whose note says so, a section that is there in parts, or one that is part of another file. */
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
    // A section may stand beside its own parts.
    const key = [first, last, part].join();
    const other = seen.get(key);
    seen.set(key, section);
    if (other === undefined) continue;
    const data = { number: section.name.slice(0, 2), file: section.name, other: other.name };
    report('repeated', { at: headOf(section), side: 'document', data, related: [headOf(other)] });
  }
}

/** Numbers that neither a file nor an item of the checklist has. Where most are missing, they are no sequence. */
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
  return { path, ...head, message: `\`${name}\`` };
}
