/** Types at ten places of a file that is open in a session, as an editor does, and parses each version with remark besides. */
import { readFileSync } from 'node:fs';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { builtins } from '../src/api/builtins.ts';
import { Session } from '../src/run/session.ts';
import { median } from './median.ts';

const PLACES = 10;
/** The code of a process that has just started is slow. */
const [WARMING, MEASURED] = [6, 8];

const [, , file = '', config = ''] = process.argv;
const text = readFileSync(file, 'utf8');
const processor = unified().use(remarkParse).use(remarkMath).freeze();
const session = new Session({ cwd: process.cwd(), paths: [file], config, ignore: false, rules: [] }, builtins);
session.open(file, text);
await session.lint();

const [edits, parses]: [number[], number[]] = [[], []];
for (let round = 0; round < WARMING + MEASURED; round += 1) {
  for (let place = 0; place < PLACES; place += 1) {
    const at = text.indexOf(' ', Math.floor((text.length * (place + 0.5)) / PLACES));
    const edited = `${text.slice(0, at)}${'a'.repeat((round % 3) + 1)}${text.slice(at)}`;
    const start = performance.now();
    session.open(file, edited);
    await session.lint();
    const linted = performance.now();
    processor.parse(edited);
    if (round < WARMING) continue;
    edits.push(linted - start);
    parses.push(performance.now() - linted);
  }
}
process.stdout.write(JSON.stringify({ edit: median(edits), parse: median(parses) }));
