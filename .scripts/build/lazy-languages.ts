import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Matches `import { french } from './fr/fr.ts';`. */
const DATA = /^import \{ (\w+) \} from '(\.\/[a-z-]+\/[a-z-]+\.ts)';$/gm;

/** Runs the data of a language when it is first asked for: a file is in two of them, and each costs a millisecond or more. */
export const lazyLanguages: Plugin = {
  name: 'lazy-languages',
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\]language[/\\]described\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const required = Array.from(code.matchAll(DATA), ([, name, from]) => `() => require('${from}').${name}`);
      const contents = code
        .replaceAll(DATA, '')
        .replaceAll(/\(\) => (\w+)(?=\])/g, (whole, name) => required.find((one) => one.endsWith(`.${name}`)) ?? whole);
      return { contents, loader: 'ts' };
    });
  },
};
