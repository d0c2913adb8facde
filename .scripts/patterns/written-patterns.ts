import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import type { PatternSite } from './pattern-site.ts';
import { root } from '../root.ts';

/** The regular expressions in the code of some folders. */
export interface WrittenPatterns {
  readonly literals: readonly PatternSite[];
  /** The places where expressions are built at run time: `file:line` of each `new RegExp`. */
  readonly built: readonly string[];
}

/**
 * Finds the regular expressions in the TypeScript files of some folders.
 * @throws Error when one of them cannot be parsed
 */
export function writtenPatterns(folders: readonly string[]): WrittenPatterns {
  const literals: PatternSite[] = [];
  const built: string[] = [];
  for (const file of folders.flatMap(typescriptFiles)) {
    const text = readFileSync(join(root, file), 'utf8');
    const { program, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
    const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        literals.push({ file, line: lineAt(node.start), source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression({ callee, start }) {
        if (callee.type === 'Identifier' && callee.name === 'RegExp') built.push(`${file}:${lineAt(start)}`);
      },
    }).visit(program);
  }
  return { literals, built };
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}
