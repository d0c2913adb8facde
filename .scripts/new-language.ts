/** Scaffolds the data of a language and the words by which they are tested: `npm run new-language <tag>`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describedCodes } from '../src/language/languages.ts';
import { localeOf, namesOfLanguage } from '../src/language/tags.ts';
import { undescribedLanguage } from '../src/language/undescribed-language.ts';
import { formatted } from './formatted.ts';
import { root } from './root.ts';

const TEMPLATES = '.scripts/templates/language/';
const DESCRIBED = 'src/language/described.ts';

const problem = await main(process.argv.slice(2));
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 2;
}

/** Writes the files of a language. Returns an error message if nothing was written. */
async function main(tags: readonly string[]): Promise<string | undefined> {
  const [tag] = tags;
  if (tags.length !== 1 || tag === undefined) return 'Expected one tag: npm run new-language <tag>';
  const locale = localeOf(tag);
  if (locale === undefined) return `\`${tag}\` is no tag of a language: expected one such as \`nl\``;
  const code = locale.toString();
  if (code !== locale.language) return `Expected the language alone, \`${locale.language}\`: its data also hold for \`${code}\``;
  if (describedCodes.includes(code)) return `The language \`${code}\` has data already: src/language/${code}/`;
  const occupied = [`src/language/${code}`, samplePath(code)].find((path) => existsSync(`${root}${path}`));
  if (occupied !== undefined) return `${occupied} exists already, without a line in ${DESCRIBED}: remove it first`;
  await scaffold(locale);
  return undefined;
}

function samplePath(code: string): string {
  return `test/language/samples/${code}.ts`;
}

async function scaffold(locale: Intl.Locale): Promise<void> {
  const code = locale.toString();
  const values = valuesFor(locale);
  mkdirSync(`${root}src/language/${code}`);
  for (const template of readdirSync(`${root}${TEMPLATES}`).toSorted()) {
    const name = template.replace(/\.template$/, '');
    const own = name === 'language.ts' ? `${code}.ts` : name;
    const path = name === 'sample.ts' ? samplePath(code) : `src/language/${code}/${own}`;
    const text = readFileSync(`${root}${TEMPLATES}${template}`, 'utf8');
    await write(
      path,
      text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values.get(key) ?? ''),
    );
  }
  await write(DESCRIBED, withLanguage(readFileSync(`${root}${DESCRIBED}`, 'utf8'), code, values.get('variable') ?? ''));
  execFileSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit' });
}

async function write(path: string, text: string): Promise<void> {
  writeFileSync(`${root}${path}`, await formatted(path, text));
  console.log(`wrote ${path}`);
}

/** What stands in the templates for what is known of a language without data. */
function valuesFor(locale: Intl.Locale): ReadonlyMap<string, string> {
  const { code, name, direction, scripts, relativeLength, separators, numbers } = undescribedLanguage(locale);
  const ownName = namesOfLanguage(code, code)[0] ?? name;
  const months = Array.from({ length: 12 }, (_, index) =>
    [...(numbers?.months ?? [])].flatMap(([word, month]) => (month === index + 1 ? word : [])),
  );
  return new Map([
    ['code', code],
    ['name', name],
    ['variable', variableOf(name)],
    ['direction', direction],
    ['scripts', JSON.stringify(scripts)],
    ['relativeLength', String(relativeLength)],
    ['separators', separators === undefined ? '' : `separators: ${JSON.stringify(separators)},`],
    ['ownName', JSON.stringify(ownName.charAt(0).toLocaleUpperCase(code) + ownName.slice(1))],
    ['months', JSON.stringify(months)],
  ]);
}

/** A name in lower camel case: `Haitian Creole` → `haitianCreole`. */
function variableOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .split(/ +/);
  return words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('');
}

/** The list of languages with one more; imports and entries are in alphabetical order. */
function withLanguage(text: string, code: string, variable: string): string {
  return withLine(
    withLine(text, /^import .*\n/gm, `import { ${variable} } from './${code}/${code}.ts';\n`),
    /^ {2}\['.*\n/gm,
    `  ['${code}', () => ${variable}],\n`,
  );
}

/** A text with one line among those that match, in the order of what they have in quotes. */
function withLine(text: string, lines: RegExp, line: string): string {
  const found = text.match(lines) ?? [];
  const key = (one: string) => /'(.*?)'/.exec(one)?.[1] ?? '';
  const sorted = [...found, line].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  let index = 0;
  return text.replaceAll(lines, () =>
    index++ === found.length - 1 ? sorted.slice(found.length - 1).join('') : (sorted[index - 1] ?? ''),
  );
}
