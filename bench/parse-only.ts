/** The unit of the benchmark: one thread that only reads and parses files with remark-parse and remark-math. */
import { readFileSync } from 'node:fs';
import { resourceUsage } from 'node:process';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [, , list = ''] = process.argv;
const paths = readFileSync(list, 'utf8').trimEnd().split('\n');
const processor = unified().use(remarkParse).use(remarkMath).freeze();

const before = process.cpuUsage();
const start = performance.now();
for (const path of paths) processor.parse(readFileSync(path, 'utf8'));
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1e3, peak: resourceUsage().maxRSS }));
