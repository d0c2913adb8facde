/** A finding with all that is known of it, behind a click on its message. */
import type { Element, ElementContent } from 'hast';
import type { Edit, Fix } from '../../check/diagnostic.ts';
import type { KnownRule } from '../../project/known-rules.ts';
import type { SourceText } from '../../text/source-text.ts';
import { h } from './libraries.ts';
import { cardId, type NumberedFinding, placeId } from './marks.ts';
import { visible } from './visible.ts';

/** What readers may be told of a rule. */
export interface RuleText extends KnownRule {
  /** Why it is there, in a few sentences of Markdown; absent where its page does not say. */
  readonly why?: string;
}

export interface CardContext {
  readonly rules: ReadonlyMap<string, RuleText>;
  /** The texts that are shown on the page. */
  readonly texts: readonly SourceText[];
  /** Is the place of a finding marked on the page? */
  readonly isPlaced: (id: string) => boolean;
}

export function cardOf(finding: NumberedFinding, context: CardContext): Element {
  const { number, diagnostic } = finding;
  const { severity, rule, message, messageId, fix } = diagnostic;
  return h('details', { className: ['finding', severity], id: cardId(finding), 'data-finding': number }, [
    h('summary', [
      h('span', { className: ['number'] }, `${number}`),
      h('span', { className: ['severity'] }, severity),
      h('span', { className: ['message'] }, worded(message)),
      h('span', { className: ['rule'] }, rule),
    ]),
    h('div', { className: ['about'] }, [
      h('ul', { className: ['places'] }, placesOf(finding, context)),
      ...(fix === undefined ? [] : fixOf(finding, fix, context)),
      ...ruleOf(rule, messageId, context),
    ]),
  ]);
}

/** A message, whose values are in backticks. */
function worded(message: string): ElementContent[] {
  return message
    .split(/`([^`]*)`/)
    .flatMap((part, index) => (index % 2 === 0 ? visible(part) : [h('code', { dir: 'auto' }, visible(part))]));
}

function placesOf(finding: NumberedFinding, { isPlaced }: CardContext): Element[] {
  const { path, diagnostic } = finding;
  const own = { path, range: diagnostic.range, message: 'here' };
  return [own, ...diagnostic.related].map((each, place) => {
    const id = placeId(finding, place);
    const where = [
      h('span', { className: ['path'] }, visible(each.path)),
      `:${each.range.start.line}:${each.range.start.column}`,
    ];
    return h('li', [
      h('span', { className: ['what'] }, worded(each.message)),
      ' ',
      isPlaced(id) ? h('a', { href: `#${id}`, className: ['jump'] }, where) : h('span', where),
    ]);
  });
}

function fixOf({ path }: NumberedFinding, { safety, edits }: Fix, { texts }: CardContext): Element[] {
  const how = safety === 'safe' ? 'tlint --fix' : 'tlint --fix --unsafe';
  const changes = edits.flatMap((edit) => {
    const text = texts.find((each) => each.path === (edit.path ?? path));
    return text === undefined ? [] : [changeOf(edit, text)];
  });
  return [h('h4', ['Proposed fix ', h('code', how)]), ...changes];
}

/** In characters: what is shown around an edit. */
const AROUND = 40;

function changeOf({ range: { start, end }, text: after }: Edit, text: SourceText): Element {
  const before = text.slice({ start: start.offset, end: end.offset });
  const head = commonStart(before, after);
  const tail = commonStart(reversed(before.slice(head)), reversed(after.slice(head)));
  const first = start.offset + head;
  const last = end.offset - tail;
  const line = text.lineAround(first);
  const from = Math.max(line.start, first - AROUND);
  const to = Math.max(last, Math.min(text.lineAround(last).end, last + AROUND));
  const slice = (one: number, other: number) => visible(text.slice({ start: one, end: other }));
  return h('p', { className: ['change'], dir: 'auto' }, [
    from > line.start ? '…' : '',
    ...slice(from, first),
    h('del', slice(first, last)),
    h('ins', visible(after.slice(head, after.length - tail))),
    ...slice(last, to),
  ]);
}

/** A word, in which no change begins or ends. */
const WORD_BEFORE = /(?<![^\s\p{P}\p{S}])[^\s\p{P}\p{S}]+$/u;
const WORD_BEHIND = /^[^\s\p{P}\p{S}]/u;

/** How much two texts have in common at their starts, up to the end of a word; in UTF-16 units. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  const word = WORD_BEFORE.exec(one.slice(0, length));
  const isCut = [one, other].some((text) => WORD_BEHIND.test(text.slice(length)));
  return word !== null && isCut ? word.index : length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function ruleOf(id: string, messageId: string, { rules }: CardContext): Element[] {
  const rule = rules.get(id);
  const name = h('code', `${id}/${messageId}`);
  if (rule === undefined) return [h('p', name)];
  return [
    h('h4', 'About the rule'),
    h('p', name),
    h('p', [...worded(`${capitalized(rule.summary)}.`), ...(rule.why === undefined ? [] : worded(` ${rule.why}`))]),
    ...(rule.url === undefined ? [] : [h('p', h('a', { href: rule.url, rel: ['noreferrer'] }, 'All that the rule checks'))]),
  ];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
