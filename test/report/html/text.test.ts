import type { Nodes } from 'hast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Marks, type NumberedFinding } from '../../../src/report/html/marks.ts';
import { textOf } from '../../../src/report/html/text.ts';
import { SourceText } from '../../../src/text/source-text.ts';
import type { Span } from '../../../src/translation/ast.ts';
import { finding } from '../findings.ts';

type Place = readonly [start: number, end: number];

/** A text as a reader sees it, without the numbers of findings. */
function read(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isBadge(node)) return '';
  return node.children.map(read).join('');
}

function isBadge(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'a' && node.properties.ariaLabel !== undefined;
}

function elementsIn(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(elementsIn)] : [node];
}

function render(text: string, findings: readonly Place[], terms: readonly Place[] = [], spans: readonly Span[] = []) {
  const source = new SourceText('a.md', text);
  const numbered = findings.map(([start, end], index): NumberedFinding => {
    return { number: index + 1, path: 'a.md', diagnostic: finding({ range: source.positions({ start, end }) }) };
  });
  const places = terms.map(([start, end]) => ({ start, end, title: 'term' }));
  const context = { marks: new Marks(numbered, source), terms: places, gaps: new Set<number>() };
  const root: Nodes = { type: 'root', children: textOf(source.all, spans, source.all, context) };
  return { shown: read(root), elements: elementsIn(root), source };
}

/** What the marks of a finding cover. */
function coveredBy(number: number, elements: readonly Nodes[]): string {
  const own = elements.filter(
    (node) => node.type === 'element' && node.tagName === 'mark' && node.properties['dataFinding'] === number,
  );
  return own.map(read).join('');
}

describe('textOf', () => {
  const TEXT = 'Heat comes from the reaction, and leaves by the wall.';
  const place = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]): Place => [Math.min(a, b), Math.max(a, b)]);

  it('shows the whole text and marks what each finding is about, however they overlap', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), place, (findings, term) => {
        const { shown, elements } = render(TEXT, findings, [term]);
        expect(shown).toBe(TEXT);
        for (const [index, [start, end]] of findings.entries()) {
          expect(coveredBy(index + 1, elements)).toBe(TEXT.slice(start, end));
          const anchors = elements.filter((node) => node.type === 'element' && node.properties.id === `place-${index + 1}`);
          expect(anchors).toHaveLength(1);
        }
      }),
    );
  });

  it('marks in emphasis, and around it where a finding is about its marks', () => {
    const text = 'Heat *comes* from here.';
    const source = new SourceText('a.md', text);
    const spans: readonly Span[] = [{ kind: 'emphasis', range: source.range(5, 12), content: source.range(6, 11) }];
    expect(render(text, [[6, 8]], [], spans).shown).toBe('Heat comes from here.');
    expect(coveredBy(1, render(text, [[6, 8]], [], spans).elements)).toBe('co');
    expect(coveredBy(1, render(text, [[5, 6]], [], spans).elements)).toBe('comes');
  });

  it('shows what escapes and references stand for', () => {
    expect(render('3 \\* 4 &lt; 13 &amp;', []).shown).toBe('3 * 4 < 13 &');
  });

  it('names what cannot be seen, and keeps what scripts need', () => {
    expect(render('a\u202Eb\u0007', []).shown).toBe('aU+202E RIGHT-TO-LEFT OVERRIDEbU+0007 ALERT');
    expect(render('می\u200Cروم', []).shown).toBe('می\u200Cروم');
  });
});
