import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../rules/registry.ts';
import type { Rule } from '../../src/check/rule.ts';

/** What is wrong, from a capital or a quoted value to a full stop; then the remedy, as a sentence of its own. */
const GRAMMAR = /^[\p{Lu}\d`“][^\n]*[\w`)%}$'”]\. (?:\p{Lu}[^\n]*)\.$/u;

/** Stands for any value of the data of a message: a text, a list of texts or a number. */
function sampleOf(name: string): unknown {
  if (name === 'renderings') return [{ rendering: '7 ebbs', count: 2 }];
  const text = `7 ${name}`;
  const asText = {
    startsWith: () => false,
    split: () => [text],
    charAt: () => 'A',
    trim: () => text,
    toUpperCase: () => text,
    at: () => text,
  };
  const primitive = (hint: string) => (hint === 'number' ? 2 : text);
  return Object.assign([text, `${text} more`], asText, { toString: () => text, [Symbol.toPrimitive]: primitive });
}

/** Data with every key that a message may ask for. */
const data = new Proxy({}, { get: (_, key) => sampleOf(String(key)), has: () => true });

const messages = builtinRules.flatMap(({ meta, messages: own }) =>
  Object.keys(own).map((id) => ({ rule: meta.id, id, text: textOf(own, id) })),
);

function textOf(own: Rule['messages'], id: string): string {
  const message = own[id];
  if (message === undefined || !('text' in message) || typeof message.text !== 'function') throw new Error(`no message ${id}`);
  const text: unknown = message.text(data);
  return String(text);
}

describe('the messages of the rules', () => {
  it.each(messages)('say what is wrong and what to do: $rule/$id', ({ text }) => {
    expect(text).toMatch(GRAMMAR);
    expect(text).not.toMatch(/undefined|NaN|\[object|\s\s/);
  });
});
