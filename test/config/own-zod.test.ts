import { cpSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import type { Config } from '../../src/config/config.ts';
import { layerOf } from '../../src/config/extends/read-layers.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { readDocument } from '../../src/config/config-document.ts';
import { loadLayerPlugins } from '../../src/config/plugins/layer-plugins.ts';
import { RuleSettings } from '../../src/config/rule-settings.ts';

/**
 * Reads a config whose rule `tides` makes the schema of its options with a copy of zod that lies beside it.
 * @param schema sees `z`
 */
async function configWith(zod: string, schema: string, options: object): Promise<Config> {
  await using fixture = await createFixture({
    'tlint.config.mjs': `
      import { z } from '${zod}';
      const options = ${schema};
      const tides = {
        meta: { id: 'tides', category: 'numbers', summary: 'the tides agree', mqm: 'Accuracy', rank: 'number' },
        messages: { found: { severity: 'error' } },
        options,
        bind: (raw) => { const { least } = options.parse(raw); return { meta: { ...tides.meta, summary: String(least) } }; },
      };
      export default { plugins: [tides], rules: { tides: ${JSON.stringify(options)} } };
    `,
  });
  cpSync(`${root}node_modules/zod`, fixture.getPath('node_modules/zod'), {
    recursive: true,
    filter: (path) => !/\/zod\/src$|\.(?:ts|cts|cjs)$/.test(path),
  });
  const document = await readDocument(fixture.getPath('tlint.config.mjs'), 'tlint.config.mjs');
  const layer = layerOf(document);
  return resolveConfig([layer], [], await loadLayerPlugins([layer]));
}

const SCHEMA = "z.strictObject({ least: z.number().min(0).default(3) }).refine(({ least }) => least !== 7, 'seven is too few')";

describe('a rule with options of another copy of zod 4', () => {
  it('has its options', async () => {
    const config = await configWith('zod', SCHEMA, { least: 5 });
    const { bound } = new RuleSettings([], []).forFile(config, 'a.md');
    expect(bound.map(({ meta }) => meta.summary)).toEqual(['5']);
  });

  it('gets mistakes in them told as those of any rule', async () => {
    await expect(configWith('zod', SCHEMA, { lest: 5 })).rejects.toThrow(
      /^tlint\.config\.mjs: unknown key `lest` in `rules\.tides`; did you mean `least`\?$/,
    );
    const config = await configWith('zod', SCHEMA, { least: 7 });
    expect(() => new RuleSettings([], []).forFile(config, 'a.md')).toThrow(
      /^tlint\.config\.mjs: the options of `tides` do not fit together: seven is too few$/,
    );
  });
});

it('a rule with options of zod 3 is a mistake of the config', async () => {
  await expect(configWith('zod/v3', 'z.object({ least: z.number().default(3) }).strict()', { least: 5 })).rejects.toThrow(
    /^tlint\.config\.mjs: `plugins\[0\]`: `options`: expected a schema of zod 4; take `z` from `tlint`$/,
  );
});
