import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../../src/package.ts';

/**
 * A config program with a rule of its own, `own-rule`. It imports the built library.
 * @param body of the rule's `document` hook; sees `text` and `report`
 */
export function configWithRule(body: string): string {
  return `
    import { defineConfig, defineRule, warning } from '${pathToFileURL(join(packageFolder, 'dist/src/index.js')).href}';
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
