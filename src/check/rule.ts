import type { z } from 'zod';
import type { Severity } from './diagnostic.ts';
import { attach, type FileHooks, type Hooks, type RuleContext, type RuleHost } from './file-hooks.ts';
import type { DataMap, Messages } from './message.ts';
import { type AcrossFiles, attachAcross, type ProjectContext, type ProjectHooks, type ProjectHost } from './project-hooks.ts';
import type { RuleMeta } from './rule-meta.ts';

interface Definition<Data extends DataMap<Data>, Options>
  extends Omit<RuleMeta, 'rank' | 'plugin'>, Hooks<RuleContext<Data, Options>>, AcrossFiles<ProjectContext<Data, Options>> {
  /** Precedence over findings of other rules at the same place; `surface`, the lowest, when absent. */
  readonly rank?: RuleMeta['rank'];
  readonly messages: Messages<Data>;
}

interface WithoutOptions<Data extends DataMap<Data>> extends Definition<Data, undefined> {
  readonly options?: undefined;
}

interface WithOptions<Data extends DataMap<Data>, Options> extends Definition<Data, Options> {
  /** A strict object schema in which every key has a default, so that `{}` is valid. */
  readonly options: z.ZodType<Options>;
}

/** A rule with its options applied, ready to run on any number of files. */
export interface BoundRule {
  readonly meta: RuleMeta;
  on(host: RuleHost): FileHooks;
  /** Present when the rule compares files. */
  across?(host: ProjectHost): ProjectHooks;
}

/** A rule made by `defineRule`, for the `plugins` of a config. Its fields are for the engine. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly options: z.ZodType | undefined;
  readonly messages: Readonly<Record<string, { readonly severity: Severity }>>;
  /** The absolute path of its page, if it comes from a plugin that has one. */
  readonly page?: string;
  /** @throws ZodError when the options do not fit the rule's schema */
  bind(options: unknown): BoundRule;
}

/**
 * Defines a rule: its metadata, the messages that it may report, and the hooks that look for faults and call `context.report`. A
 * hook is called once for each file, translation, pair of sides, paper or run, depending on its name. With a schema in `options`,
 * `context.options` holds the parsed options.
 */
export function defineRule<Data extends DataMap<Data>>(definition: WithoutOptions<Data>): Rule;
export function defineRule<Data extends DataMap<Data>, Options>(definition: WithOptions<Data, Options>): Rule;
export function defineRule<Data extends DataMap<Data>, Options>(
  definition: WithoutOptions<Data> | WithOptions<Data, Options>,
): Rule {
  if (definition.options === undefined) return createRule(definition, undefined, () => undefined);
  const schema = definition.options;
  return createRule(definition, schema, (raw) => schema.parse(raw));
}

function createRule<Data extends DataMap<Data>, Options>(
  definition: Definition<Data, Options>,
  schema: z.ZodType<Options> | undefined,
  parse: (raw: unknown) => Options,
): Rule {
  const { id, category, summary, mqm, rank = 'surface', fixable, off, formatting, comparesRenderings, messages } = definition;
  const meta: RuleMeta = {
    id,
    category,
    summary,
    mqm,
    rank,
    ...(fixable && { fixable }),
    ...(off && { off }),
    ...(formatting && { formatting }),
    ...(comparesRenderings && { comparesRenderings }),
  };
  return {
    meta,
    options: schema,
    messages,
    bind(raw) {
      const options = parse(raw);
      const { paper, project, pages } = definition;
      const comparesFiles = (paper ?? project ?? pages) !== undefined;
      return {
        meta,
        on: (host) => attach(definition, meta, options, host),
        ...(comparesFiles && { across: (host: ProjectHost) => attachAcross(definition, meta, options, host) }),
      };
    },
  };
}
