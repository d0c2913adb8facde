import type { SourceText } from '../text/source-text.ts';
import { keepBlocks, KeptBlocks } from '../translation/kept-blocks.ts';

/** The number of files for whose next versions anything is kept; people edit a few at a time. */
const MOST_FILES = 20;

/** What is kept of the texts that are linted again and again, for their next versions. For texts under the same settings. */
export class EditedTexts {
  /** By absolute path, the file that was linted last at the end. */
  readonly #kept = new Map<string, KeptBlocks>();

  /** Has the blocks of a text taken from its last version where they are the same. */
  follow(absolute: string, text: SourceText): void {
    const kept = this.#kept.get(absolute) ?? new KeptBlocks();
    this.#kept.delete(absolute);
    this.#kept.set(absolute, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_FILES && oldest !== undefined) this.#kept.delete(oldest);
    keepBlocks(text, kept);
  }
}
