import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const FIRST = { source: 'The tide rises twice a day in the harbour.', target: 'يرتفع المد مرتين في اليوم في الميناء.' };
const METADATA = '**Section:** introduction\n**Translation Quality:** 0.90\n**Glossary Terms Used:** tide';
const second = (heading: string) =>
  `${FIRST.target}\n\n${heading}The drum turns once a day.\n\nThe paper on it lasts for a week.\n\n---\n\n### النسخة العربية\n\n` +
  '#### 1.2 الأسطوانة\n\nتدور الأسطوانة مرة في اليوم.\n\nويكفي الورق عليها أسبوعاً.';
const found = (target: string) =>
  lint(sectionFile({ source: FIRST.source, target, metadata: METADATA })).map(({ rule, messageId }) => `${rule}/${messageId}`);

describe('a source side without its heading', () => {
  it('is one finding, and is compared with its translation', () => {
    expect(found(second('#### 1.2 The Drum\n\n'))).toEqual(['section-structure/missingSide']);
  });

  it('is not taken from blocks without a heading of their own', () => {
    expect(found(second(''))).not.toEqual(['section-structure/missingSide']);
  });
});

describe('references of both languages', () => {
  it('are a part of their own', () => {
    const entry = '[1] The hum of the grid as a clock for those of the town.';
    expect(found(`${FIRST.target}\n\n## References / المراجع\n\n${entry}`)).toEqual([]);
    expect(found(`${FIRST.target}\n\n## Tables / الجداول\n\n${entry}`)).not.toEqual([]);
  });
});
