import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CorpusFile } from './paper.ts';
import { Random } from './random.ts';
import { lengthAt, write } from './section.ts';

/** The same texts and translations, each in one file and each in two. */
export interface PageCorpus {
  readonly inOne: readonly CorpusFile[];
  readonly inTwo: readonly CorpusFile[];
}

/** Nothing but a text and its translation, as a page and its translation are. */
const IN_ONE = { templates: { section: { expected: ['source', 'target'], metadata: [] } } };
const IN_TWO = { mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/ar/{path}.md' }] };

/** @param count the number of texts */
export function pageCorpus(count: number, seed: number): PageCorpus {
  const random = new Random(seed);
  const texts = Array.from({ length: count }, (_, index) => {
    const { body } = write(random, index % 90, lengthAt(random.next()));
    const title = { source: `# Page ${index}`, target: `# صفحة ${index}` };
    return { name: `${String((index % 90) + 10)}-page-${index}.md`, title, ...body };
  });
  return {
    inOne: [
      { path: 'tlint.config.json', text: JSON.stringify(IN_ONE) },
      ...texts.map(({ name, title, source, target }) => ({
        path: `docs/${name}`,
        text: `${title.source}\n\n${title.target}\n\n### English Version\n\n${source}\n\n### النسخة العربية\n\n${target}\n`,
      })),
    ],
    inTwo: [
      { path: 'tlint.config.json', text: JSON.stringify(IN_TWO) },
      ...texts.flatMap(({ name, title, source, target }) => [
        { path: `docs/en/${name}`, text: `${title.source}\n\n${source}\n` },
        { path: `docs/ar/${name}`, text: `${title.target}\n\n${target}\n` },
      ]),
    ],
  };
}

export function writeFiles(folder: string, files: readonly CorpusFile[]): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
