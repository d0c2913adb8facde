import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const source = 'The moon raises the sea twice a day.';
const target = 'يرفع القمر ماء البحر مرتين في اليوم.';
const file = sectionFile({ source, target });

const check = (markdown: string, path?: string) => lint(markdown, { rules: { 'section-structure': {} }, ...(path && { path }) });
const ids = (markdown: string) => check(markdown).map(({ messageId }) => messageId);
const lineOf = (markdown: string, text: string) => markdown.slice(0, markdown.indexOf(text)).split('\n').length;

/** The file without the lines from one text up to, not including, another; up to the end without the second. */
function without(from: string, to?: string): string {
  const start = file.indexOf(from);
  const end = to === undefined ? file.length : file.indexOf(to, start);
  return file.slice(0, start) + file.slice(end);
}

describe('section-structure', () => {
  it('is silent on a whole file', () => {
    expect(check(file)).toEqual([]);
  });

  it.each([
    ['is not closed', '```sh\nread tide\n\n' + target],
    ['has its closing fence behind the code', '```sh\nread tide```\n\n' + target],
  ])('finds a code block that %s, and nothing that follows from it', (_, open) => {
    const code = '```sh\nread tide\n```\n\n';
    const text = sectionFile({ source: code + source, target: open });
    const faults = lint(text).filter(({ severity }) => severity !== 'info');
    expect(faults).toMatchObject([
      {
        messageId: 'unclosedFence',
        severity: 'error',
        side: 'target',
        data: { marks: '```', line: text.slice(0, text.lastIndexOf('```sh')).split('\n').length },
      },
    ]);
  });

  it('finds a code block that runs into the next one, but not where both sides have it', () => {
    const good = `\`\`\`sh\nread tide\n\`\`\`\n\n${source}\n\n\`\`\`js\nsea();\n\`\`\``;
    const bad = `\`\`\`sh\nread tide\n\n${target}\n\n\`\`\`js\nsea();\n\`\`\``;
    const faults = (text: string) => lint(text).filter(({ severity }) => severity !== 'info');
    expect(faults(sectionFile({ source: good, target: bad }))).toMatchObject([{ messageId: 'unclosedFence', side: 'target' }]);
    expect(check(sectionFile({ source: bad.replace(target, source), target: bad }))).toEqual([]);
  });

  it('knows parts by their text, in any depth and case, with a remark behind', () => {
    expect(
      ids(file.replace('### English Version', '## ENGLISH VERSION (Summary)').replace('### Translation Notes', '## Notes')),
    ).toEqual([]);
  });

  it('is silent on several pairs with notes and metrics of their own', () => {
    const body = file.slice(file.indexOf('---'));
    expect(ids(`${file}\n${body}`)).toEqual([]);
  });

  describe('sides', () => {
    it('points at the translation whose heading is missing', () => {
      const markdown = without('### النسخة العربية', target);
      const [finding, ...more] = check(markdown);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({
        messageId: 'missingSide',
        severity: 'error',
        side: 'target',
        data: { language: 'Arabic', other: 'English', heading: 'النسخة العربية' },
        range: { start: { line: lineOf(markdown, target), column: 1 } },
      });
      expect(finding?.related[0]?.range.start.line).toBe(lineOf(markdown, '### English Version'));
    });

    it('points at the other heading where the text is missing too', () => {
      const markdown = without('---\n\n### النسخة العربية', '---\n\n### Translation Notes');
      expect(check(markdown)).toMatchObject([
        { messageId: 'missingSide', range: { start: { line: lineOf(markdown, '### English') } } },
      ]);
    });

    it('points at the target heading when the source side is missing', () => {
      const markdown = without('---\n\n### English Version', '---\n\n### النسخة العربية');
      expect(check(markdown)).toMatchObject([
        { messageId: 'missingSide', side: 'source', range: { start: { line: lineOf(markdown, '### النسخة') } } },
      ]);
    });

    it('gives one finding when both sides are missing', () => {
      expect(check(without('---\n\n### English Version', '### Translation Notes'))).toMatchObject([
        { messageId: 'missingSides', range: { start: { line: 1 } } },
      ]);
    });

    it('finds a side without text, a comment being none', () => {
      const [finding, ...more] = check(sectionFile({ source, target: '<!-- to do -->' }));
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ messageId: 'emptySide', side: 'target', data: { language: 'Arabic', other: 'English' } });
      expect(finding?.related).toHaveLength(1);
      expect(check(sectionFile({ source: '', target }))).toMatchObject([{ messageId: 'emptySide', side: 'source' }]);
    });

    it('gives one finding for sides in the wrong order', () => {
      const swapped = file
        .replace('### English Version', '### X')
        .replace('### النسخة العربية', '### English Version')
        .replace('### X', '### النسخة العربية');
      expect(check(swapped)).toMatchObject([{ messageId: 'swappedSides', severity: 'error', side: 'target' }]);
    });
  });

  describe('titles', () => {
    it('finds a missing title of either language', () => {
      expect(check(sectionFile({ source, target, title: '# Section 1: Tides' }))).toMatchObject([
        { messageId: 'missingTitle', severity: 'error', data: { languages: ['Arabic'] }, range: { start: { line: 1 } } },
      ]);
      expect(check(sectionFile({ source, target, title: '## القسم 1: المد والجزر' }))).toMatchObject([
        { messageId: 'missingTitle', data: { languages: ['English'] } },
      ]);
      expect(check(sectionFile({ source, target, title: '' }))).toMatchObject([
        { messageId: 'missingTitle', data: { languages: ['English', 'Arabic'] } },
      ]);
    });

    it('accepts both titles in one heading', () => {
      expect(ids(sectionFile({ source, target, title: '# Section 1: Tides / القسم 1: المد والجزر' }))).toEqual([]);
    });
  });

  describe('notes and metrics', () => {
    it('shows where missing notes belong', () => {
      const markdown = without('---\n\n### Translation Notes', '### Quality Metrics');
      expect(check(markdown)).toMatchObject([
        {
          messageId: 'missingPart',
          severity: 'warning',
          side: 'document',
          data: { headings: ['Translation Notes'] },
          range: { start: { line: lineOf(markdown, target) }, end: { line: lineOf(markdown, target) } },
        },
      ]);
    });

    it('shows where missing metrics belong', () => {
      const markdown = without('### Quality Metrics');
      expect(check(markdown)).toMatchObject([
        {
          messageId: 'missingPart',
          data: { headings: ['Quality Metrics'] },
          range: { start: { line: lineOf(markdown, '- **Equations') } },
        },
      ]);
    });

    it('gives one finding when both are missing', () => {
      expect(check(without('---\n\n### Translation Notes'))).toMatchObject([
        { messageId: 'missingPart', data: { headings: ['Translation Notes', 'Quality Metrics'] } },
      ]);
    });

    it('asks for no metrics where the quality is not applicable', () => {
      expect(ids(without('### Quality Metrics').replace('0.90', 'N/A (Bibliography)'))).toEqual([]);
    });

    it('finds a part that is there twice', () => {
      const markdown = `${file}\n### Quality Metrics\n\n- Readability: 0.90\n`;
      const [finding, ...more] = check(markdown);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ messageId: 'repeatedPart', side: 'metrics', data: { heading: 'Quality Metrics' } });
      expect(finding?.related[0]?.range.start.line).toBe(lineOf(markdown, '### Quality Metrics'));
    });

    it('accepts metrics under two different headings', () => {
      expect(ids(`${file}\n### Quality Assessment\n\nThe text reads well.\n`)).toEqual([]);
    });

    it('finds metrics before the notes', () => {
      const notes = file.slice(file.indexOf('---\n\n### Translation Notes'), file.indexOf('### Quality Metrics'));
      expect(check(`${file.replace(notes, '')}\n${notes}`)).toMatchObject([
        {
          messageId: 'misplacedPart',
          severity: 'warning',
          side: 'notes',
          data: { heading: 'Translation Notes', before: 'Quality Metrics' },
        },
      ]);
    });

    it('lets free notes stand anywhere after the translation, beside the notes of the template', () => {
      expect(ids(`${file}\n### Notes\n\nThe tables came last.\n`)).toEqual([]);
      expect(
        ids(file.replace('---\n\n### Translation Notes', '### Notes\n\nRead twice.\n\n---\n\n### Translation Notes')),
      ).toEqual([]);
    });

    it('takes such notes inside the source for text of the source', () => {
      const notes = file.replace(source, `${source}\n\n#### Notes\n\nIt does so everywhere.`);
      expect(ids(notes.replace(target, `${target}\n\n#### ملاحظات\n\nوهو يفعل ذلك في كل مكان.`))).toEqual([]);
    });

    it('finds notes with the short name alone in the wrong place', () => {
      const notes = file.slice(file.indexOf('---\n\n### Translation Notes'), file.indexOf('### Quality Metrics'));
      const short = notes.replace('Translation Notes', 'Notes');
      expect(ids(`${file.replace(notes, '')}\n${short}`)).toEqual(['misplacedPart']);
    });

    it('asks an abstract for no notes, and lets them stand where they are', () => {
      const abstract = [
        '# How Tides Work\n## كيف يحدث المد والجزر',
        '**Translation Quality:** 0.90\n**Glossary Terms Used:** tide',
        `### English Abstract\n${source}`,
        `### الملخص العربي\n${target}`,
        '### Translation Metrics\n- Iterations: 1\n- Final Score: 0.90\n- Quality: High',
      ].join('\n\n');
      expect(check(`${abstract}\n`, 'abstracts/tides.md')).toEqual([]);
      expect(check(`${abstract}\n\n### Notes\nNone.\n`, 'abstracts/tides.md')).toEqual([]);
    });
  });

  it('warns of a separator right under text, at the separator', () => {
    const markdown = `${file.replace(`${target}\n\n---`, `${target}\n---`)}`;
    expect(check(markdown)).toMatchObject([
      { messageId: 'setextHeading', severity: 'warning', range: { start: { line: lineOf(markdown, target) + 1, column: 1 } } },
    ]);
  });
});
