import type { MirrorSettings } from '../config/find-mirrors.ts';
import type { ConfigInput } from '../config/schema.ts';
import { languageOf, type Languages } from '../language/languages.ts';
import { defaultTemplates } from '../layout/bilingual/default-templates.ts';
import { partReader } from '../layout/bilingual/part-heading.ts';
import type { FileShape } from './file-shape.ts';
import type { ProjectSurvey } from './survey-project.ts';
import { pathFrom } from '../text/path-from.ts';

/** A key of a config with what it is for. */
export interface DraftedKey {
  readonly key: string;
  readonly value: unknown;
  readonly comment: string;
}

/** The codes of the languages of files that hold both texts. */
export interface BilingualCodes {
  readonly source: string;
  readonly target: string;
}

/** The keys of a config for what was seen in a folder. `root` is the folder of the config, an absolute path. */
export function draftConfig(
  { mirrored, shape, glossary }: ProjectSurvey,
  bilingual: BilingualCodes | undefined,
  root: string,
): readonly DraftedKey[] {
  const found = mirrored?.found.settings;
  const templates = shape && bilingual && templatesFor(shape, bilingual);
  const paths = glossary.map((path) => pathFrom(root, path));
  return [
    {
      key: 'languages',
      value: languagesOf(found, bilingual),
      comment: 'The language of the sources, and those of the translations.',
    },
    ...(found === undefined
      ? []
      : [{ key: 'mirrors', value: found.mirrors.map(withoutEmpty), comment: 'Where pages and their translations lie.' }]),
    ...(templates === undefined
      ? []
      : [
          {
            key: 'templates',
            value: { section: templates },
            comment: 'The headings of files that hold both texts, and what such a file has to have.',
          },
        ]),
    ...(paths.length === 0
      ? []
      : [{ key: 'glossary', value: paths.length === 1 ? paths[0] : paths, comment: 'The terms, with their renderings.' }]),
    {
      key: 'rules',
      value: {},
      comment: 'Severities and options by rule; `tlint rules` lists all, `tlint explain` describes one.',
    },
  ];
}

function withoutEmpty({ exclude, ...patterns }: MirrorSettings['mirrors'][number]) {
  return exclude.length > 0 ? { ...patterns, exclude } : patterns;
}

/** Files that hold both texts are in the first of the target languages. */
function languagesOf(found: MirrorSettings | undefined, bilingual: BilingualCodes | undefined): ConfigInput['languages'] {
  if (found === undefined) return bilingual;
  if (bilingual === undefined || bilingual.source !== found.languages.source) return found.languages;
  const { source, target } = found.languages;
  const codeOf = (one: (typeof target)[number]) => (typeof one === 'string' ? one : one.code);
  const own = target.find((one) => codeOf(one) === bilingual.target) ?? bilingual.target;
  return { source, target: [own, ...target.filter((one) => one !== own)] };
}

function templatesFor(shape: FileShape, codes: BilingualCodes) {
  const [source, target] = [languageOf(codes.source), languageOf(codes.target)];
  if (source === undefined || target === undefined) return undefined;
  const languages: Languages = { source, target };
  const { section } = defaultTemplates(languages);
  const partOf = partReader(section);
  const isUsual = (side: 'source' | 'target') => shape[side].headings.every((heading) => partOf(heading) === side);
  // Files of the usual form are checked as ever.
  if (isUsual('source') && isUsual('target') && shape.hasMetadata) return undefined;
  const later = shape.later.map((heading) => partOf(heading));
  const unknown = shape.later.filter((heading) => partOf(heading) === undefined);
  const expected = section.expected.filter((part) => part === 'source' || part === 'target' || later.includes(part));
  const parts = {
    ...(isUsual('source') ? {} : { source: shape.source.headings }),
    ...(isUsual('target') ? {} : { target: shape.target.headings }),
    ...(unknown.length === 0 ? {} : { other: unknown }),
  };
  const made = {
    ...(Object.keys(parts).length === 0 ? {} : { parts }),
    ...(expected.length === section.expected.length ? {} : { expected }),
    ...(shape.hasMetadata ? {} : { metadata: [] }),
  };
  return Object.keys(made).length === 0 ? undefined : made;
}
