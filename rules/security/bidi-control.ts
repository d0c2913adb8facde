import { contains, defineRule, error, MASK, proseOf, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { CheckedDocument, Range, RuleContext, Section, TextEdit } from '../../src/rule-kit.ts';

interface Data {
  override: { character: string };
  unbalanced: { character: string };
  embedding: { character: string; expected: string };
  machineRead: { character: string };
}

type Context = RuleContext<Data, undefined>;

/** A character that turns the text after it around, or ends that. */
interface Control {
  readonly at: number;
  readonly character: string;
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u061C', 'U+061C ARABIC LETTER MARK'],
  ['\u200E', 'U+200E LEFT-TO-RIGHT MARK'],
  ['\u200F', 'U+200F RIGHT-TO-LEFT MARK'],
  ['\u202A', 'U+202A LEFT-TO-RIGHT EMBEDDING'],
  ['\u202B', 'U+202B RIGHT-TO-LEFT EMBEDDING'],
  ['\u202C', 'U+202C POP DIRECTIONAL FORMATTING'],
  ['\u202D', 'U+202D LEFT-TO-RIGHT OVERRIDE'],
  ['\u202E', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ['\u2066', 'U+2066 LEFT-TO-RIGHT ISOLATE'],
  ['\u2067', 'U+2067 RIGHT-TO-LEFT ISOLATE'],
  ['\u2068', 'U+2068 FIRST STRONG ISOLATE'],
  ['\u2069', 'U+2069 POP DIRECTIONAL ISOLATE'],
]);
const OVERRIDE = /[\u202D\u202E]/;
/** The isolates that do what an embedding does, without touching the text around it. */
const ISOLATES: ReadonlyMap<string, string> = new Map([
  ['\u202A', '\u2066'],
  ['\u202B', '\u2067'],
]);

export default defineRule<Data>({
  id: 'bidi-control',
  category: 'security',
  summary: 'no hidden character makes text show in another order than it is stored in',
  mqm: 'Character encoding',
  fixable: 'safe',
  messages: {
    override: error(
      ({ character }) => `\`${character}\` shows text in another order than it is stored in, expected none. Delete it.`,
    ),
    unbalanced: error(
      ({ character }) =>
        `\`${character}\` has no partner on its line and turns other text around. Delete it, or add the partner.`,
    ),
    embedding: warning(
      ({ character, expected }) => `\`${character}\` also moves the text beside it, expected \`${expected}\`. Replace it.`,
    ),
    machineRead: error(
      ({ character }) => `\`${character}\` stands in code, math, an address or metadata, expected none there. Delete it.`,
    ),
  },

  document(document, context) {
    const { text } = document;
    if (!/\p{Bidi_Control}/u.test(text.text)) return;
    for (let line = 1; line <= text.lineCount; line++) checkLine(document, text.lineRange(line), context);
  },
});

function checkLine({ text, section }: CheckedDocument, line: Range, context: Context): void {
  const controls = Array.from(text.slice(line).matchAll(/\p{Bidi_Control}/gu), ({ 0: character, index }) => ({
    at: line.start + index,
    character,
  }));
  const machineRead = controls.filter(({ at }) => section !== undefined && isMachineRead(section, at));
  const [first] = machineRead;
  // What is deleted from code may have been meant, so a person decides.
  if (first) reportControl('machineRead', first, machineRead.map(deletion), context, 'unsafe');
  const { pairs, single } = matched(controls.filter((control) => !machineRead.includes(control)));
  for (const [opening, closing] of pairs) {
    const isolate = ISOLATES.get(opening.character);
    if (OVERRIDE.test(opening.character)) reportControl('override', opening, [deletion(opening), deletion(closing)], context);
    else if (isolate !== undefined) {
      context.report('embedding', {
        at: rangeOf(opening),
        side: 'document',
        data: { character: nameOf(opening.character), expected: nameOf(isolate) },
        fix: [
          { range: rangeOf(opening), text: isolate },
          { range: rangeOf(closing), text: '\u2069' },
        ],
      });
    }
  }
  for (const control of single) {
    reportControl(OVERRIDE.test(control.character) ? 'override' : 'unbalanced', control, [deletion(control)], context);
  }
}

/** Openings with what closes them, as the bidirectional algorithm matches them; marks are neither. */
function matched(controls: readonly Control[]): { pairs: (readonly [Control, Control])[]; single: Control[] } {
  const pairs: (readonly [Control, Control])[] = [];
  const single: Control[] = [];
  let open: Control[] = [];
  for (const control of controls) {
    if (/[\u202A\u202B\u202D\u202E\u2066-\u2068]/.test(control.character)) open.push(control);
    if (!/[\u202C\u2069]/.test(control.character)) continue;
    const isolates = control.character === '\u2069';
    const at = open.findLastIndex(({ character }) => /[\u2066-\u2068]/.test(character) === isolates);
    const opening = open[at];
    // An isolate ends the embeddings in it; an embedding ends no isolate.
    if (opening === undefined || (!isolates && at < open.length - 1)) single.push(control);
    else {
      pairs.push([opening, control]);
      single.push(...open.slice(at + 1));
      open = open.slice(0, at);
    }
  }
  return { pairs, single: [...single, ...open] };
}

/** Is this a place that a program reads: the metadata, or what a text block masks or does not hold? */
function isMachineRead(section: Section, offset: number): boolean {
  const at = { start: offset, end: offset + 1 };
  if (section.metadata && contains(section.metadata.range, at)) return true;
  const blocks = section.parts.flatMap((part) => ('side' in part ? part.side.blocks : part.blocks));
  const block = blocks.find(({ range }) => contains(range, at));
  if (!block) return false;
  const holder = textBlocksOf([block]).find(({ content }) => contains(content, at));
  return !holder || proseOf(section.text, holder).charAt(offset - holder.content.start) === MASK;
}

function reportControl(
  id: 'override' | 'unbalanced' | 'machineRead',
  control: Control,
  fix: readonly TextEdit[],
  { report }: Context,
  fixSafety: 'safe' | 'unsafe' = 'safe',
): void {
  report(id, { at: rangeOf(control), side: 'document', data: { character: nameOf(control.character) }, fix, fixSafety });
}

function rangeOf({ at, character }: Control): Range {
  return { start: at, end: at + character.length };
}

function deletion(control: Control): TextEdit {
  return { range: rangeOf(control), text: '' };
}

function nameOf(character: string): string {
  return NAMES.get(character) ?? '';
}
