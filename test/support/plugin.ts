export interface RuleModule {
  readonly id: string;
  /** The body of the hook `document`, which sees `text` and `report`. */
  readonly body?: string;
}

/** A module whose default export is a rule. */
export function ruleModule(rule: RuleModule): string {
  return `import { defineRule, warning } from 'tlint';\nexport default ${ruleCode(rule)};\n`;
}

/** A module whose default export is a plugin. */
export function pluginModule(name: string, ...rules: readonly RuleModule[]): string {
  const code = `definePlugin({ name: '${name}', rules: [${rules.map(ruleCode).join(', ')}] })`;
  return `import { definePlugin, defineRule, warning } from 'tlint';\nexport default ${code};\n`;
}

function ruleCode({ id, body = "report('found', { at: text.lineRange(1), side: 'document', data: {} });" }: RuleModule): string {
  return `defineRule({
    id: '${id}',
    category: 'typography',
    summary: 'nothing is said of the moon',
    mqm: 'Style',
    messages: { found: warning(() => 'The moon is named. Leave it out.') },
    document({ text }, { report }) { ${body} },
  })`;
}
