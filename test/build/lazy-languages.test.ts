import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { lazyLanguages } from '../../.scripts/build/lazy-languages.ts';
import { root } from '../../.scripts/root.ts';
import { describedCodes } from '../../src/language/languages.ts';

/** Lets each language say that its data were run. */
const telling: Plugin = {
  name: 'telling',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\]language[/\\][a-z]+[/\\][a-z]+\.ts$/ }, ({ path }) => {
      const code = basename(path, '.ts');
      if (code !== basename(dirname(path))) return undefined;
      return { contents: `${readFileSync(path, 'utf8')}\nran.push('${code}');`, loader: 'ts' };
    });
  },
};

describe('languages in the bundle', () => {
  it('are run one by one when they are asked for', async () => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      stdin: { contents: "export { languageOf } from './src/language/languages.ts';", resolveDir: root },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      plugins: [lazyLanguages, telling],
    });
    const ran: string[] = [];
    const module: { exports: { languageOf?: (tag: string) => { readonly code: string } | undefined } } = { exports: {} };
    runInContext(outputFiles[0]?.text ?? '', createContext({ module, ran, Intl }));
    expect(ran).toEqual([]);
    const { languageOf } = module.exports;
    for (const [at, code] of describedCodes.entries()) {
      expect(languageOf?.(code)?.code).toBe(code);
      expect([...ran].sort()).toEqual(describedCodes.slice(0, at + 1));
    }
  });
});
