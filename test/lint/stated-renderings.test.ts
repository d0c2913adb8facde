import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { Document } from '../../src/document/document.ts';
import { loadGlossary, readGlossaryTexts } from '../../src/glossary/load-glossary.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { sectionFile } from '../support/lint.ts';
import { settingsFor } from '../support/settings.ts';

const { glossary } = loadGlossary(
  readGlossaryTexts(['fixtures/content/glossary.md'], new URL('../..', import.meta.url).pathname),
  defaultConfig('/').languages,
);

const TEXT = sectionFile({
  source: '## 1.2 Wind\n\nThe vacuum pump adds latency.',
  target: '## 1.2 الريح\n\nتزيد مضخة التفريغ زمن الاستجابة.',
  notes: '- **Key terms:** vacuum pump (مضخة التفريغ), latency (زمن الاستجابة)',
});

/** What the summary of the text says that may be rendered otherwise elsewhere. */
function renderings(id: string) {
  const text = new SourceText('paper/01-introduction.md', TEXT);
  const { summary } = lintDocument(new Document({ text }, settingsFor(text.path, { rules: { [id]: {} }, glossary })));
  return summary?.content.kind === 'section' ? summary.content.section.renderings : undefined;
}

describe('statedRenderings', () => {
  it('gives what the glossary lacks, each with the place of its rendering', () => {
    const found = renderings('term-drift')?.map(({ kind, source, target, side, start }) => ({
      entry: [kind, side, source, target],
      written: TEXT.slice(start.offset, start.offset + target.length) === target,
    }));
    expect(found).toEqual([
      { entry: ['term', 'notes', 'vacuum pump', 'مضخة التفريغ'], written: true },
      { entry: ['heading', 'target', 'Introduction', 'المقدمة'], written: true },
      { entry: ['heading', 'target', 'Wind', 'الريح'], written: true },
    ]);
  });

  it('is left out where no rule compares them', () => {
    expect(renderings('paper-completeness')).toBeUndefined();
  });
});
