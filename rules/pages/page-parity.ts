import { defineRule, error, warning } from '../../src/rule-kit.ts';
import type { LanguageNames } from '../../src/rule-kit.ts';

interface Data {
  orphan: LanguageNames & { expected: string };
  empty: LanguageNames;
}

export default defineRule<Data>({
  id: 'page-parity',
  category: 'pages',
  summary: 'every translation of a page has its source, and is not empty',
  mqm: 'Addition',
  rank: 'file',
  messages: {
    orphan: warning(
      ({ source, target, expected }) =>
        `The ${target} page translates no page: its ${source} source would be ${`\`${expected}\``}, which is not there. Remove it, or restore the source.`,
    ),
    empty: error(
      ({ source, target }) => `The ${target} page is empty, but its ${source} source is not. Translate it, or remove it.`,
    ),
  },

  document({ text, kind, missingSource, alignments }, { names, report }) {
    if (kind !== 'page') return;
    const at = text.lineRange(1);
    if (missingSource !== undefined) {
      report('orphan', { at, side: 'target', data: { ...names, expected: missingSource } });
      return;
    }
    const { source, target } = alignments[0]?.sides ?? {};
    if (source === undefined || target === undefined) return;
    if (target.range.slice().trim() !== '' || source.range.slice().trim() === '') return;
    // With the front matter there is a page, whose values are compared.
    const all = target.frontMatter === undefined ? text.all : target.range;
    report('empty', { at, side: 'target', data: names, claims: [source.range, all] });
  },
});
