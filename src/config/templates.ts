import type { Template, TemplateName } from '../layout/template.ts';
import type { TemplateSetting } from './schema.ts';

type Templates = Readonly<Record<TemplateName, Template>>;

/** Merges the templates of a config into the defaults; a list replaces the default list. */
export function mergeTemplates(
  defaults: Templates,
  settings: { [Name in TemplateName]?: TemplateSetting | undefined },
): Templates {
  return { section: merge(defaults.section, settings.section), abstract: merge(defaults.abstract, settings.abstract) };
}

function merge({ name, parts, expected, metadata, metrics }: Template, setting: TemplateSetting = {}): Template {
  return {
    name,
    parts: {
      source: setting.parts?.source ?? parts.source,
      target: setting.parts?.target ?? parts.target,
      notes: setting.parts?.notes ?? parts.notes,
      metrics: setting.parts?.metrics ?? parts.metrics,
      other: setting.parts?.other ?? parts.other,
    },
    expected: setting.expected ?? expected,
    metadata: setting.metadata ?? metadata,
    metrics: {
      components: setting.metrics?.components ?? metrics.components,
      overall: setting.metrics?.overall ?? metrics.overall,
      unscored: setting.metrics?.unscored ?? metrics.unscored,
    },
  };
}
