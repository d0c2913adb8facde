import type { Plugin } from 'esbuild';

/**
 * Modules that cost much to run and that many runs need not, with the functions that are imported from them. In the bundle such a
 * module is run at the first call of one of them.
 */
const LAZY: Readonly<Record<string, readonly string[]>> = {
  './remark.ts': ['parseWithRemark'],
  'mdast-util-mdx': ['mdxFromMarkdown'],
  'micromark-extension-mdxjs': ['mdxjs'],
  'string-width': ['default'],
  'write-file-atomic': ['default'],
  yaml: ['isAlias', 'isMap', 'isNode', 'isScalar', 'isSeq', 'parseDocument'],
};

const NAMESPACE = 'lazy';

/** Puts a module of functions in place of each lazy one. A function that is missing there fails the build. */
export const lazyModules: Plugin = {
  name: 'lazy-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^/ }, ({ path, namespace, resolveDir }) =>
      namespace === NAMESPACE || !Object.hasOwn(LAZY, path) ? undefined : { path, namespace: NAMESPACE, pluginData: resolveDir },
    );
    onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path, pluginData: resolveDir }) => ({
      contents: (LAZY[path] ?? []).map((name) => lazyFunction(path, name)).join('\n'),
      resolveDir,
    }));
  },
};

function lazyFunction(path: string, name: string): string {
  if (name !== 'default') return `export const ${name} = (...given) => require('${path}').${name}(...given);`;
  // A package in CommonJS is its default export itself.
  return `export default (...given) => {
    const loaded = require('${path}');
    return (loaded.default ?? loaded)(...given);
  };`;
}
