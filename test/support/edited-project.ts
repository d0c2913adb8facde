/** A project with one of each kind of file, and changes of it that each change what a run finds. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sectionFile } from './lint.ts';
import { progress, section } from './paper.ts';

/** All that the findings of a run come from: the files, and the settings of the command line. */
export interface Inputs {
  readonly files: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
}

const GLOSSARY = '| English | Arabic |\n|---|---|\n| moon | قمر |\n| sea | بحر |\n| tide |  |\n';

export const TIDES = sectionFile({
  source: 'The moon moves the sea 12 times. The moon is far.',
  target: 'يحرك الهلال البحر 21 مرة, والهلال بعيـد.',
});

const WHEELS = sectionFile({
  source: 'The moon turns. The drum turns once a day, and the paper on it lasts for a week, as the old letters tell us. '.repeat(
    3,
  ),
  target: 'يدور البدر. تدور الأسطوانة مرة في اليوم، ويكفي الورق الذي عليها أسبوعاً كاملاً كما تخبرنا الرسائل القديمة. '.repeat(3),
});

const CONFIG = { glossary: 'terms/glossary.md', rules: { 'target-punctuation': 'error' }, overrides: [], profile: {} };

export const START: Inputs = {
  files: {
    'tlint.config.json': JSON.stringify(CONFIG),
    '.tlintignore': 'terms/\n',
    'terms/glossary.md': GLOSSARY,
    'terms/glossary.avoid.tsv': 'term\trendering\tkind\nmoon\tهلال\tother\nmoon\tبدر\tother\n',
    'moon/01-tides.md': TIDES,
    'moon/02-orbit.md': section(2, 'Orbit'),
    'moon/gloss.md': GLOSSARY,
    'moon/progress.md': progress(['- [x] 01-tides.md', '- [x] 02-orbit.md'], { overall: '0.90' }),
    'moon/metadata.md': '# The Moon\n\n**Full Paper Translation Quality:** 0.90\n',
    'clock/01-wheels.md': WHEELS,
    'clock/README.md': '# The clock\n',
  },
  rules: [],
};

/** Changes one file: to another text, or away with it. */
function change(path: string, edit: (text: string) => string | undefined) {
  return ({ files, rules }: Inputs): Inputs => {
    const { [path]: before = '', ...others } = files;
    const after = edit(before);
    return { files: after === undefined ? others : { ...others, [path]: after }, rules };
  };
}

function configure(settings: Readonly<Record<string, unknown>>) {
  return change('tlint.config.json', (text) => JSON.stringify({ ...Object(JSON.parse(text || '{}')), ...settings }));
}

function move(from: string, to: string) {
  return ({ files, rules }: Inputs): Inputs => ({
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(from, to), text])),
    rules,
  });
}

function flag(...rules: readonly string[]) {
  return ({ files }: Inputs): Inputs => ({ files, rules });
}

/** Each changes what a run over the first project finds. */
export const EDITS: Readonly<Record<string, (inputs: Inputs) => Inputs>> = {
  'a text': change('moon/01-tides.md', (text) => text.replace('21', '12')),
  'a text that is gone for good': change('clock/01-wheels.md', () => ''),
  'a text that is no UTF-8': change('clock/01-wheels.md', () => '\0'),
  'a file more': change('clock/02-hands.md', () => TIDES),
  'a file less': change('moon/02-orbit.md', () => undefined),
  'a file that is a section now': change('clock/README.md', () => TIDES),
  'the glossary': change('terms/glossary.md', (text) => text.replace('قمر', 'كوكب')),
  'a row that the glossary lacks': change('terms/glossary.md', (text) => text.replace('| tide |  |\n', '')),
  'no glossary for the whole': configure({ glossary: 'moon/gloss.md' }),
  'another folder for the glossary': (inputs) =>
    configure({ glossary: 'words/glossary.md' })(move('terms/', 'words/')(change('.tlintignore', () => 'words/\n')(inputs))),
  'the renderings to avoid': change('terms/glossary.avoid.tsv', (text) => text.replace('هلال', 'بدر')),
  'a broken row to avoid': change('terms/glossary.avoid.tsv', (text) => `${text}moon\n`),
  'no renderings to avoid': change('terms/glossary.avoid.tsv', () => undefined),
  'the additions of a paper': change('moon/gloss.md', (text) => text.replace('قمر', 'هلال')),
  'no additions of a paper': change('moon/gloss.md', () => undefined),
  'additions for another paper': change('clock/new-glossary.md', () => GLOSSARY.replace('قمر', 'بدر')),
  'the checklist': change('moon/progress.md', (text) => text.replace('- [x] 02-orbit.md', '- [ ] 02-orbit.md')),
  'the metadata': change('moon/metadata.md', (text) => text.replace('0.90', '0.70')),
  'a severity': configure({ rules: { tatweel: 'error' } }),
  'a severity for some files': configure({ overrides: [{ files: ['moon/**'], rules: { tatweel: 'off' } }] }),
  'a severity for the glossary': configure({ overrides: [{ files: ['terms/**'], rules: { 'glossary-table': 'off' } }] }),
  'an option': configure({ rules: { 'metric-range': { threshold: 0.95 } } }),
  'the template': configure({ templates: { section: { metadata: [{ key: 'Reviewer', required: true }] } } }),
  'the profile': configure({ profile: { lengthRatio: { paragraph: 9 } } }),
  'the languages': configure({ languages: { source: 'en', target: 'es' } }),
  'what is linted': configure({ exclude: ['moon/01-*'] }),
  'no config': change('tlint.config.json', () => undefined),
  'a config below': change('clock/tlint.config.json', () => '{"rules": {"glossary-consistency": "error"}}'),
  'a setting of the command line': flag('tatweel:off'),
  'what is ignored': change('.tlintignore', (text) => `${text}clock/\n`),
  'the name of a paper': move('moon/', 'luna/'),
};

/** The files of a project in a folder, of which only those are written that change. */
export class WrittenFiles {
  readonly #folder: string;
  #written: Readonly<Record<string, string>> = {};

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const path of Object.keys(this.#written)) {
      if (files[path] === undefined) rmSync(join(this.#folder, path));
    }
    for (const [path, text] of Object.entries(files)) {
      if (this.#written[path] === text) continue;
      const absolute = join(this.#folder, path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
    }
    this.#written = files;
  }
}
