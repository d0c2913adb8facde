import { resolve, sep } from 'node:path';
import type { z } from 'zod';
import { PathPattern, PatternError } from '../layout/mirrored/path-pattern.ts';
import type { Mirror } from '../layout/mirrored/mirrors.ts';
import type { Mistake } from './config-error.ts';
import { matcher } from './globs.ts';
import { codesOf, type configSchema } from './schema.ts';

type Settings = Pick<z.output<typeof configSchema>, 'mirrors' | 'languages'>;

/** The mirrors of a config without mistakes. */
export function mirrorsOf({ mirrors }: Settings, root: string): readonly Mirror[] {
  return mirrors.map(({ source, target, exclude }) => ({
    source: new PathPattern(source, root),
    target: new PathPattern(target, root),
    excludes: exclude.length === 0 ? () => false : matcher(root, exclude),
  }));
}

/** What is wrong with the patterns of the mirrors. */
export function mirrorMistakes({ mirrors, languages }: Settings, root: string): readonly Mistake[] {
  return mirrors.flatMap(({ source, target }, index): readonly Mistake[] => {
    const [from, to] = [patternOf(source, root), patternOf(target, root)];
    const about = (key: 'source' | 'target', text: string): Mistake => {
      const pattern = key === 'source' ? source : target;
      return { path: ['mirrors', index, key], text: `\`mirrors[${index}].${key}\` is \`${pattern}\`, which ${text}` };
    };
    if (typeof from === 'string') return [about('source', from)];
    if (typeof to === 'string') return [about('target', to)];
    const unknown = to.names.find((name) => !['lang', 'path'].includes(name) && !from.names.includes(name));
    return [
      ...pathMistakes(from).map((text) => about('source', text)),
      ...pathMistakes(to).map((text) => about('target', text)),
      ...(from.names.includes('lang') ? [about('source', 'has `{lang}`; expected the name of the source language itself')] : []),
      ...(unknown === undefined ? [] : [about('target', `has \`{${unknown}}\`, which the source pattern \`${source}\` has not`)]),
      ...languageMistakes(to, codesOf(languages.target)).map((text) => about('target', text)),
      ...(resolve(root, source) === resolve(root, target)
        ? [about('target', 'is the source pattern; expected the place of the translations')]
        : []),
    ];
  });
}

function patternOf(text: string, root: string): PathPattern | string {
  try {
    return new PathPattern(text.split(sep).join('/'), root);
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

function pathMistakes({ names }: PathPattern): readonly string[] {
  const count = names.filter((name) => name === 'path').length;
  return count === 1 ? [] : [`has \`{path}\` ${count === 0 ? 'nowhere' : `${count} times`}; expected it once`];
}

function languageMistakes({ names }: PathPattern, targets: readonly string[]): readonly string[] {
  const count = names.filter((name) => name === 'lang').length;
  if (count > 1) return [`has \`{lang}\` ${count} times; expected it once at most`];
  if (count === 0 && targets.length > 1)
    return [
      `has no \`{lang}\`, but there are ${targets.length} languages to translate into; write \`{lang}\` where its name stands`,
    ];
  return [];
}
