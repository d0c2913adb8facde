import { z } from 'zod';
import type { SourceText } from '../text/source-text.ts';
import type { AvoidedRendering, GlossaryProblem } from './glossary.ts';

export interface AvoidTable {
  readonly avoided: readonly AvoidedRendering[];
  readonly problems: readonly GlossaryProblem[];
}

const HEADER = 'term\trendering\tkind';

const row = z.tuple([z.string().min(1), z.string().min(1), z.enum(['other', 'variant', 'part'])]);

/** Parses a table of renderings to avoid: one per line, with `term`, `rendering` and `kind` separated by tabs. */
export function readAvoidTable(file: SourceText): AvoidTable {
  const avoided: AvoidedRendering[] = [];
  const problems: GlossaryProblem[] = [];
  for (let line = 1; line <= file.lineCount; line++) {
    const range = file.lineRange(line);
    const text = file.slice(range).replace(/^\uFEFF/, '');
    if (text.trim() === '' || text === HEADER) continue;
    const parsed = row.safeParse(text.split('\t').map((cell) => cell.trim()));
    if (parsed.success) {
      const [term, rendering, kind] = parsed.data;
      avoided.push({ term, rendering, kind });
    } else {
      const message = `row that cannot be read: expected \`term\`, \`rendering\` and \`other\`, \`variant\` or \`part\` with tabs between, found \`${text.trim()}\``;
      problems.push({ path: file.path, line, range, message });
    }
  }
  return { avoided, problems };
}
