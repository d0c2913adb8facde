import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const rules = { 'notes-claims': {} };
const find = (source: string, notes: string) => lint(sectionFile({ source, target: 'ترجمة.', notes }), { rules });

describe('notes-claims', () => {
  it('finds `None` where a figure is cited, at the note', () => {
    const notes = '- **Figures referenced:** None';
    const markdown = sectionFile({ source: 'See Figure 2.', target: 'انظر الشكل 2.', notes });
    const [finding, ...more] = lint(markdown, { rules });
    expect(more).toEqual([]);
    const start = markdown.indexOf(notes);
    expect(finding).toMatchObject({
      messageId: 'denied',
      severity: 'info',
      side: 'notes',
      data: { key: 'Figures referenced', claim: 'None', source: 'English', found: ['Figure 2'] },
      range: { start: { offset: start }, end: { offset: start + notes.length } },
    });
    expect(finding?.related[0]?.range.start.offset).toBe(markdown.indexOf('Figure 2'));
  });

  it('finds a table that the list leaves out', () => {
    expect(find('See Tables 1 and 3.', '- **Tables referenced:** Table 1')).toMatchObject([
      { messageId: 'omitted', data: { found: ['Table 3'] } },
    ]);
  });

  it.each([
    ['See Figures 2-4.', '- **Figures referenced:** Figures 2 to 4'],
    ['See Figure 3a.', '- **Figures referenced:**\n  - Figure 3 (heights)'],
    ['See Table II.', '- **Tables referenced:** Table II'],
    ['See Figure 2.', '- **Figures referenced:** several, in passing'],
    ['No figure.', '- **Figures referenced:** Figure 7'],
    ['Where $h$ is the height.', '- **Equations:** None'],
    ['The height h = 3.', '- **Equations:** 14'],
    ['No formula.', '- **Equations:** 2 mappings in words'],
  ])('accepts %j with %j', (source, notes) => {
    expect(find(source, notes)).toEqual([]);
  });

  it('finds equations that the notes deny or count where there are none', () => {
    expect(find('So\n\n$$h = 3$$', '- **Equations:** None')).toMatchObject([
      { messageId: 'deniedEquations', data: { count: 1 } },
    ]);
    expect(find('So\n\n$$h = 3$$', '- **Equations:** 40')).toMatchObject([
      { messageId: 'miscountedEquations', data: { count: 1 } },
    ]);
    expect(find('No formula.', '- **Equations:** 12')).toMatchObject([{ messageId: 'miscountedEquations', data: { count: 0 } }]);
  });
});
