import { z } from 'zod';
import { type AlignedBlocks, blocksOf } from './aligned-blocks.ts';
import { checkOptions } from './check-options.ts';
import { type ProjectOptions, projectRequest, projectShape } from './project-options.ts';

/** Options of `align`. */
export interface AlignOptions extends ProjectOptions {
  /** Read instead of the file at the path, which need not exist then. */
  readonly text?: string;
}

const optionsSchema = z.strictObject({ ...projectShape, text: z.string().optional() } satisfies Record<
  keyof AlignOptions,
  z.ZodType
>);

/**
 * The blocks of a file that tlint sets beside each other: one list for each pair of sides, in the order of the source.
 * @param path of the file, or of the translation where the source text is another file; relative to `cwd`
 * @throws UnreadableError when the file, or that with its source text, cannot be read
 * @throws ConfigError when the config cannot be used
 * @throws UsageError when an option is unknown or has another type
 */
export async function align(path: string, options: AlignOptions = {}): Promise<readonly (readonly AlignedBlocks[])[]> {
  checkOptions('the options of `align`', optionsSchema, options);
  const [{ readAlignments }, { builtins }] = await Promise.all([import('../query/read-ast.ts'), import('./builtins.ts')]);
  const { text } = options;
  const alignments = await readAlignments(path, { ...projectRequest(options), ...(text !== undefined && { text }) }, builtins);
  return alignments.map(({ pairs }) => pairs.map(blocksOf));
}
