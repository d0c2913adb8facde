import { defineRule, error, quote, warning } from '../../src/rule-kit.ts';
import type { Range, RuleContext, TextEdit } from '../../src/rule-kit.ts';
import { characterName } from '../../src/text/character-names.ts';
import { hiddenIn } from '../../src/translation/hidden-characters.ts';
import { isMachineRead } from '../../src/translation/parts.ts';

interface Data {
  override: { character: string };
  unbalanced: { character: string };
  embedding: { character: string; expected: string };
  machineRead: { character: string };
  hidesMarker: { character: string; marker: string };
}

type Context = RuleContext<Data>;

/** A bidi control: a character that changes the direction of the text after it, or ends such a change. */
type Control = Range;

const OVERRIDE = /[\u202D\u202E]/;
const OPENING = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
const OPENING_ISOLATE = /[\u2066-\u2068]/;
const CLOSING = /[\u202C\u2069]/;
const POP_ISOLATE = '\u2069';
/** The isolates that replace embeddings: the same effect without affecting the surrounding text. */
const ISOLATES: ReadonlyMap<string, string> = new Map([
  ['\u202A', '\u2066'],
  ['\u202B', '\u2067'],
]);

export default defineRule<Data>({
  id: 'bidi-control',
  category: 'security',
  summary: 'no hidden character makes text show in another order than it is stored in',
  mqm: 'Character encoding',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    override: error(
      ({ character }) => `${quote(character)} shows text in another order than it is stored in, expected none. Delete it.`,
    ),
    unbalanced: error(
      ({ character }) =>
        `${quote(character)} has no partner on its line and turns other text around. Delete it, or add the partner.`,
    ),
    embedding: warning(
      ({ character, expected }) => `${quote(character)} also moves the text beside it, expected ${quote(expected)}. Replace it.`,
    ),
    machineRead: error(
      ({ character }) => `${quote(character)} stands in code, math, an address or metadata, expected none there. Delete it.`,
    ),
    hidesMarker: error(
      ({ character, marker }) =>
        `${quote(character)} stands before the marker ${quote(marker)}, which Markdown therefore shows as text, expected none there. Delete it.`,
    ),
  },

  document({ text, translation }, context) {
    if (!/\p{Bidi_Control}/u.test(text.text)) return;
    const hiding = hiddenIn(text.all).filter(({ place, range }) => place === 'before' && controlsIn(range).length > 0);
    for (const { marker, range } of hiding) {
      const [control = range] = controlsIn(range);
      const data = { character: characterName(control.slice()), marker };
      context.report('hidesMarker', { at: control, side: 'document', data, fix: controlsIn(range).map(deletion) });
    }
    for (const line of text.linesIn(text.all)) {
      const controls = controlsIn(line).filter((control) => !hiding.some(({ range }) => range.contains(control)));
      const machineRead = controls.filter((control) => translation !== undefined && isMachineRead(translation, control));
      const [first] = machineRead;
      // The fix is unsafe, because a control in code may be intended.
      if (first !== undefined) reportControl('machineRead', first, machineRead.map(deletion), context, 'unsafe');
      const { pairs, single } = matched(controls.filter((control) => !machineRead.includes(control)));
      for (const pair of pairs) reportPair(pair, context);
      for (const control of single) {
        reportControl(OVERRIDE.test(control.slice()) ? 'override' : 'unbalanced', control, [deletion(control)], context);
      }
    }
  },
});

function controlsIn(line: Range): Control[] {
  return Array.from(line.slice().matchAll(/\p{Bidi_Control}/gu), ({ index }) => line.within(index, index + 1));
}

/** Pairs controls as the Unicode Bidirectional Algorithm (UAX #9) does; marks are neither paired nor single. */
function matched(controls: readonly Control[]): { pairs: (readonly [Control, Control])[]; single: Control[] } {
  const pairs: (readonly [Control, Control])[] = [];
  const single: Control[] = [];
  let open: Control[] = [];
  for (const control of controls) {
    const character = control.slice();
    if (OPENING.test(character)) open.push(control);
    if (!CLOSING.test(character)) continue;
    const isolates = character === POP_ISOLATE;
    const at = open.findLastIndex((opening) => OPENING_ISOLATE.test(opening.slice()) === isolates);
    const opening = open[at];
    // Closing an isolate closes the embeddings in it; closing an embedding closes no isolate.
    if (opening === undefined || (!isolates && at < open.length - 1)) single.push(control);
    else {
      pairs.push([opening, control]);
      single.push(...open.slice(at + 1));
      open = open.slice(0, at);
    }
  }
  return { pairs, single: [...single, ...open] };
}

/** Reports a balanced pair, unless it is an isolate. */
function reportPair([opening, closing]: readonly [Control, Control], context: Context): void {
  const character = opening.slice();
  const isolate = ISOLATES.get(character);
  if (OVERRIDE.test(character)) reportControl('override', opening, [deletion(opening), deletion(closing)], context);
  else if (isolate !== undefined) {
    context.report('embedding', {
      at: opening,
      side: 'document',
      data: { character: characterName(character), expected: characterName(isolate) },
      fix: [
        { range: opening, text: isolate },
        { range: closing, text: POP_ISOLATE },
      ],
    });
  }
}

function reportControl(
  id: 'override' | 'unbalanced' | 'machineRead',
  control: Control,
  fix: readonly TextEdit[],
  { report }: Context,
  fixSafety: 'safe' | 'unsafe' = 'safe',
): void {
  report(id, { at: control, side: 'document', data: { character: characterName(control.slice()) }, fix, fixSafety });
}

function deletion(control: Control): TextEdit {
  return { range: control, text: '' };
}
