import { z } from 'zod';
import type { Plugin } from '../check/plugin.ts';
import type { Rule } from '../check/rule.ts';
import { defaultLanguages } from '../language/languages.ts';
import { languageTag } from './language-tag.ts';
import { runOptionsShape } from './run-options.ts';
import { VERSIONS } from './versions.ts';

export const severitySettings = ['error', 'warning', 'info', 'off'] as const;

const severity = z.enum(severitySettings);

const targetLanguage = z.union([
  languageTag,
  z.strictObject({
    code: languageTag,
    name: z.string().min(1).describe('The name of the language in paths, where that is not its code.'),
  }),
]);

const globs = z.array(z.string());

/** The lists of `files`, from the widest to the narrowest. */
export const fileLists = ['section', 'abstract', 'skip'] as const;

const headingTexts = z.array(z.string());

const partName = z.enum(['source', 'target', 'notes', 'metrics']);

const metadataKey = z
  .strictObject({
    key: z.string().describe('The key as files write it.'),
    aliases: z.array(z.string()).default([]).describe('Other spellings that are accepted.'),
    required: z.boolean().default(true).describe('Whether a file without it is reported.'),
    type: z.enum(['text', 'score', 'terms']).default('text').describe('How the value is read.'),
  })
  .describe('A key of the metadata.');

const metric = z
  .strictObject({
    name: z.string().describe('The name as files write it.'),
    required: z.boolean().default(true).describe('Whether a file without it is reported.'),
  })
  .describe('A metric that counts towards the overall score.');

const template = z
  .strictObject({
    parts: z
      .strictObject({
        source: headingTexts.optional().describe('Headings that open the source side.'),
        target: headingTexts.optional().describe('Headings that open the target side.'),
        notes: headingTexts.optional().describe('Headings of the translation notes.'),
        metrics: headingTexts.optional().describe('Headings of the quality metrics.'),
        other: headingTexts.optional().describe('Headings of parts that may stand anywhere after the sides.'),
      })
      .optional()
      .describe('Texts of the structural headings, in any case; a `*` at the end matches any rest.'),
    expected: z.array(partName).optional().describe('Parts whose absence is reported.'),
    metadata: z.array(metadataKey).optional().describe('Keys of the metadata.'),
    metrics: z
      .strictObject({
        components: z.array(metric).optional().describe('Metrics whose mean is the overall score.'),
        overall: z.array(z.string()).optional().describe('Names of the overall score, the usual one first.'),
        unscored: z.array(z.string()).optional().describe('Metrics that are no scores.'),
      })
      .optional()
      .describe('Names of the quality metrics.'),
  })
  .describe('What a kind of file consists of; what is left out keeps its default, a list replaces the default list.');

const ruleSetting = z
  .union([
    severity,
    z
      .looseObject({ severity: severity.optional().describe('Severity of all messages of the rule.') })
      .describe('Options of the rule.'),
  ])
  .describe('A severity, or an object with the options of the rule and, if wanted, a `severity`.');

const rules = z
  .record(z.string(), ruleSetting)
  .describe('Settings by rule id (all messages of the rule) or `rule-id/messageId` (a severity for this message alone).');

const ratio = z.number().positive();

/** The schema of a config file in JSON or YAML. Relative paths and globs are relative to the folder of the config file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of the JSON schema, for editors.'),
  extends: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe(
      'Configs that this one is laid over: paths, which start with `./`, packages, or one of tlint, such as `tlint/strict`.',
    ),
  languages: z
    .strictObject({
      source: languageTag
        .default(defaultLanguages.source)
        .describe('Tag of the language that is translated from, such as `en`, `pt-BR` or `zh-Hant`.'),
      target: z
        .union([targetLanguage, z.array(targetLanguage).min(1, 'expected at least one language')])
        .default(defaultLanguages.target)
        .describe('Tag of the language that is translated into, or a list of several; files with both texts are in the first.'),
    })
    .prefault({})
    .describe('The language that is translated from, and those that are translated into.'),
  mirrors: z
    .array(
      z.strictObject({
        source: z.string().describe('Pattern of the paths of the pages: `docs/en/{path}.md`.'),
        target: z.string().describe('Pattern of the paths of their translations: `docs/{lang}/{path}.md`.'),
        exclude: globs.default([]).describe('Globs of pages that are not translated, or not compared.'),
      }),
    )
    .default([])
    .describe('Trees of pages whose translations lie in trees of their own.'),
  versions: z
    .string()
    .regex(VERSIONS, 'expected `stamp`, `git`, `frontMatter:<key>`, `comment:<key>` or `sidecar:<path>`')
    .optional()
    .describe(
      'How a page tells which version of its source it translates: `frontMatter:<key>`, `comment:<key>`, `sidecar:<path>`, `git` or `stamp`.',
    ),
  files: z
    .strictObject({
      section: globs
        .default([])
        .describe('Globs of files that hold a section in both languages, whatever their names and headings.'),
      abstract: globs.default([]).describe('Globs of files that hold an abstract in both languages.'),
      skip: globs.default([]).describe('Globs of files that look like one of these and are none.'),
    })
    .prefault({})
    .describe('What files are for, where their names and texts do not say it; `skip` wins over `abstract`, that over `section`.'),
  templates: z
    .strictObject({ section: template.optional(), abstract: template.optional() })
    .prefault({})
    .describe('Changes to what section files and abstract files consist of.'),
  glossary: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Path of the glossary, or a list of paths; without it a glossary near the files is looked for.'),
  baseline: z
    .string()
    .min(1, 'expected a path such as `.tlint-baseline`')
    .optional()
    .describe('Path of the baseline, a file with findings that are hidden; `tlint --baseline write` writes it.'),
  profile: z
    .strictObject({
      lengthRatio: z
        .strictObject({ paragraph: ratio.optional(), heading: ratio.optional(), cell: ratio.optional() })
        .prefault({})
        .describe('Characters of a translation for one of its source, by kind of text.'),
    })
    .prefault({})
    .describe('What is estimated for the language pair; `tlint profile` estimates it from the files of a project.'),
  include: globs.optional().describe('Globs of the files to lint; without it all files.'),
  exclude: globs.default([]).describe('Globs of files and folders to leave out.'),
  rules: rules.default({}),
  overrides: z
    .array(
      z
        .strictObject({
          files: globs
            .min(1, 'expected at least one glob')
            .optional()
            .describe('Globs of the files that these settings are for.'),
          languages: z
            .array(languageTag)
            .min(1, 'expected at least one language')
            .optional()
            .describe('Tags of the languages that they are for; `es` is also for `es-MX`. With `files`, both have to fit.'),
          rules: rules.describe('Settings laid over those of the whole config.'),
        })
        .refine(
          ({ files, languages }) => files !== undefined || languages !== undefined,
          'it has neither `files` nor `languages`; expected one of them, or both',
        ),
    )
    .default([])
    .describe('Settings for some files or languages; a later entry wins over an earlier one.'),
  plugins: z
    .array(z.string())
    .default([])
    .describe('Rules beside the built-in ones: paths of files and folders, which start with `./`, and names of packages.'),
  ...runOptionsShape,
});

/** The schema of any config file. Rules and plugins are objects, so only a config that is a module can have them. */
export const moduleConfigSchema = configSchema.extend({
  // Their shapes are checked when they are loaded.
  plugins: z.array(z.custom<string | Rule | Plugin>()).default([]).describe('Paths, packages, rules and plugins.'),
});

/** A config as written in a `tlint.config.ts`, before defaults are applied. */
export type ConfigInput = z.input<typeof moduleConfigSchema>;

/** A config with its defaults. */
export type ModuleConfig = z.output<typeof moduleConfigSchema>;

type TargetSetting = z.infer<typeof targetLanguage> | readonly z.infer<typeof targetLanguage>[];

export type SeveritySetting = z.infer<typeof severity>;

export type RulesSetting = z.infer<typeof rules>;

export type TemplateSetting = z.infer<typeof template>;

export function isSeverity(text: string): text is SeveritySetting {
  return severity.safeParse(text).success;
}

/** The codes of the languages that are translated into. */
export function codesOf(target: TargetSetting): readonly string[] {
  return [target].flat().map((one) => (typeof one === 'string' ? one : one.code));
}
