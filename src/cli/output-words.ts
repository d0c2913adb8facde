import { UsageError } from '../api/usage-error.ts';

/** `--format` or `--output-file` as it was written; their order on the command line says which file is for which format. */
export interface OutputWord {
  readonly option: 'format' | 'output-file';
  readonly value: string;
}

/** A report that is asked for. */
export interface OutputRequest {
  /** A format, or the path or package of a reporter; undefined for the default. */
  readonly format: string | undefined;
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

/**
 * The reports that a command line asks for: each file belongs to the format before it. A single format may also follow its file.
 * @throws UsageError when a file has no format, or two reports go to one place
 */
export function outputsOf(words: readonly OutputWord[]): readonly OutputRequest[] {
  const formats = words.filter(({ option }) => option === 'format');
  const files = words.filter(({ option }) => option === 'output-file');
  if (formats.length <= 1 && files.length <= 1) return [{ format: formats[0]?.value, file: files[0]?.value }];
  const outputs: OutputRequest[] = [];
  for (const { option, value } of words) {
    const last = outputs.at(-1);
    if (option === 'format') outputs.push({ format: value, file: undefined });
    else if (last === undefined) {
      throw new UsageError(`\`--output-file ${value}\` has no format before it`, 'Write each file after its `--format`.');
    } else if (last.file !== undefined) {
      throw new UsageError(`\`--output-file ${value}\` is a second file for one report`, 'Give it a `--format` of its own.');
    } else outputs[outputs.length - 1] = { ...last, file: value };
  }
  refuseSamePlace(outputs);
  return outputs;
}

function refuseSamePlace(outputs: readonly OutputRequest[]): void {
  const places = new Map<string | undefined, OutputRequest>();
  for (const output of outputs) {
    const { format, file } = output;
    const twin = places.get(file);
    places.set(file, output);
    if (twin === undefined) continue;
    const place = file === undefined ? 'standard output' : `\`${file}\``;
    throw new UsageError(
      `\`--format ${twin.format}\` and \`--format ${format}\` both go to ${place}`,
      'Give each but one an `--output-file` of its own.',
    );
  }
}
