import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The modules of the program that import what is not in the bundle, and nothing else on demand. */
const IMPORTING = /src[/\\](?:run[/\\]worker-pool|config[/\\]plugins[/\\]run-module)\.ts$/;

/**
 * Lets these modules import by `importModule`, a parameter of the function around the bundle. `require` in its place would load no ES
 * modules before Node 22.12, and other builds of some packages.
 */
export const importsFromOutside: Plugin = {
  name: 'imports-from-outside',
  setup({ onLoad }) {
    onLoad({ filter: IMPORTING }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('await import(', 'await importModule('),
      loader: 'ts',
    }));
  },
};
