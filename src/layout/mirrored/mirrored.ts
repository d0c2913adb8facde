import type { Classification, Layout } from '../layout.ts';
import { memoize } from '../../text/memoize.ts';
import { bilingual } from '../bilingual/bilingual.ts';
import { classify } from '../bilingual/classify.ts';
import type { MirrorTable } from './mirrors.ts';
import { readPage } from './read-page.ts';

const UNTRANSLATED: Classification = {
  kind: 'other',
  reason: 'it is a source text without a translation',
  remedy: 'Translate it, or list it in the `exclude` of its mirror.',
};

/** The layouts of the files in some mirrors, by their role: of the translations, which are checked, and of their sources. */
export const mirroredLayouts = memoize((mirrors: MirrorTable): Readonly<Record<'source' | 'target', Layout>> => {
  const targetAt = (path: string) => {
    const file = mirrors.fileAt(path);
    return file?.role === 'target' ? file : undefined;
  };
  const places = {
    sourcesOf: (path: string) => targetAt(path)?.sources ?? [],
    excludedSourceOf: (path: string) => targetAt(path)?.excluded,
  };
  return {
    target: {
      ...places,
      name: 'mirrored',
      translationsOf: () => [],
      classify: () => ({ kind: 'page', reason: 'its path is that of a translation in `mirrors`' }),
      read: readPage,
    },
    source: {
      ...places,
      name: 'mirrored source',
      translationsOf(path) {
        const file = mirrors.fileAt(path);
        return file?.role === 'source' ? file.translations.map(({ paths }) => paths) : [];
      },
      classify({ path, text }, settings) {
        // Among the pages may be files that hold both texts.
        const own = classify(path, text, settings);
        return own.kind === 'section' || own.kind === 'abstract' ? own : UNTRANSLATED;
      },
      read: bilingual.read,
    },
  };
});
