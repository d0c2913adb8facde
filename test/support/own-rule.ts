/**
 * A config program with a rule of its own, `own-rule`.
 * @param body of the rule's `document` hook; sees `text` and `report`
 */
export function configWithRule(body: string): string {
  return `
    import { defineConfig, defineRule, warning } from 'tlint';
    const ownRule = defineRule({
      id: 'own-rule',
      category: 'typography',
      summary: 'nothing is said of the moon',
      mqm: 'Style',
      messages: { found: warning(() => 'The moon is named; leave it out') },
      document({ text }, { report }) { ${body} },
    });
    export default defineConfig({ plugins: [ownRule] });
  `;
}
