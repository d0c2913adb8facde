/**
 * Generates files from the rules: the registry, the page that lists all rules, the option tables of the rule docs and the JSON
 * schema of the config; from the commands the manual page; from the data of languages the table of what each has; from the last
 * benchmark README's sentence on speed. With `--check` it writes nothing and fails when a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { speedSentence } from '../bench/speed-sentence.ts';
import { formatted } from './formatted.ts';
import { withMarkedPart } from './generate/marked-part.ts';
import { registrySource } from './generate/registry.ts';
import { root } from './root.ts';
import { allRuleFiles, ruleFiles } from './rule-files.ts';

/** For declaring the program, which is not run here. */
const silentIo = { cwd: root, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} };

/** The promise of README that the benchmark has figures for, up to the end of its line. */
const SPEED = /\*\*Fast enough to run on every save\.\*\*.*/;

const check = process.argv.includes('--check');
const stale: string[] = [];
const problems: string[] = [];

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

function update(path: string, text: string): void {
  if (existsSync(`${root}${path}`) && read(path) === text) return;
  stale.push(path);
  if (!check) writeFileSync(`${root}${path}`, text);
}

function updatePart(path: string, name: string, content: string): void {
  try {
    update(path, withMarkedPart(path, read(path), name, content));
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
}

update('rules/registry.ts', await formatted('rules/registry.ts', registrySource(allRuleFiles())));

// The other files are generated from the registry, which must be written before it is loaded.
if (stale.length === 0 || !check) {
  const { builtinRules } = await import('../rules/registry.ts');
  const { configJsonSchema } = await import('./generate/config-json-schema.ts');
  const { optionTable } = await import('../src/cli/option-table.ts');
  const { manPage } = await import('./generate/man-page.ts');
  const { commandTree } = await import('../src/cli/command-tree.ts');
  const { EXIT_MEANINGS } = await import('../src/cli/exit-code.ts');
  const { createProgram } = await import('../src/cli/program.ts');
  const { homepage, packageVersion } = await import('../src/package.ts');
  const { LANGUAGES_PAGE, languageTable } = await import('./generate/language-table.ts');
  const { describedCodes, languageOf } = await import('../src/language/languages.ts');
  const { RULES_PAGE, ruleTables } = await import('./generate/rule-table.ts');

  updatePart(RULES_PAGE, 'rules', ruleTables(builtinRules));
  updatePart(LANGUAGES_PAGE, 'languages', languageTable(describedCodes.flatMap((code) => languageOf(code) ?? [])));
  for (const rule of builtinRules) {
    updatePart(ruleFiles(rule.meta.category, rule.meta.id).doc, 'options', optionTable(rule));
  }
  const manual = manPage({
    version: packageVersion(),
    commands: commandTree(createProgram(silentIo, { ended: () => undefined, help: () => undefined, complaint: () => undefined })),
    exitCodes: EXIT_MEANINGS,
    homepage,
  });
  update('man/tlint.1', manual);
  const speed = speedSentence(JSON.parse(read('bench/results.json')));
  update('README.md', read('README.md').replace(SPEED, `**Fast enough to run on every save.** ${speed}`));
  const schema = `${JSON.stringify(configJsonSchema(builtinRules), undefined, 2)}\n`;
  update('schema/config.json', await formatted('schema/config.json', schema));
}

for (const path of stale) console.log(check ? `${path} is stale: run \`npm run generate\`` : `wrote ${path}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0 || (check && stale.length > 0)) process.exitCode = 1;
