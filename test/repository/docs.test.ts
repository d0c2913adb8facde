import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { CommandUnknownOpts } from 'commander';
import { createFixture } from 'fs-fixture';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { builtinRules } from '../../rules/registry.ts';
import { createProgram } from '../../src/cli/program.ts';
import { layerOf } from '../../src/config/extends/read-layers.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { parseJson } from '../../src/config/json-document.ts';
import { moduleConfigSchema } from '../../src/config/schema.ts';
import { slug } from 'github-slugger';
import { reportSchema } from '../../src/report/report-schema.ts';
import { reporters } from '../../src/report/reporters.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { shownFiles } from '../support/shown-files.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const PAGES = globSync(['*.md', 'docs/**/*.md'], { cwd: root }).toSorted();

function read(page: string): string {
  return readFileSync(`${root}${page}`, 'utf8');
}

/** What stands in the fenced blocks of a page that are marked as this language, in order. */
function blocksOf(page: string, language: string): readonly string[] {
  return Array.from(read(page).matchAll(/^(`{3,})(\w+)\n(.*?)^\1$/gms))
    .filter(([, , marked]) => marked === language)
    .map(([, , , content = '']) => content);
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(`{3,}).*?^\1$/gms, '').replaceAll(/`[^`\n]*`/g, (code) => (code.includes('](') ? '' : code));
}

/** The addresses of the headings of a page. */
function anchorsOf(page: string): readonly string[] {
  const headings = read(page)
    .replaceAll(/^(`{3,}).*?^\1$/gms, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  return Array.from(headings, ([, heading = '']) => slug(heading.replaceAll('`', '')));
}

describe.each(PAGES)('%s', (page) => {
  const targets = Array.from(withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
  const inside = targets.filter((target) => !/^https?:/.test(target));

  it('links to what is there', () => {
    const broken = inside.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), path);
      return !existsSync(`${root}${file}`) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe('README.md', () => {
  it('is short', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(165);
  });

  it('shows what is printed', async () => {
    const [, shown = ''] = /<!-- output -->\n\n```text\n(.*?)```\n\n<!-- \/output -->/s.exec(read('README.md')) ?? [];
    const { stdout } = await tlint(root, '--exit-zero', 'fixtures/content');
    const groups = shown.split('\n\n').map((group) => group.trimEnd());
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) expect(`\n${stdout}`).toContain(`\n${group}\n\n`);
  });

  it('shows a file and a config that go together', async () => {
    const [config = ''] = blocksOf('README.md', 'json');
    const [section = ''] = blocksOf('README.md', 'markdown');
    await using fixture = await createFixture({
      'tlint.config.json': config,
      'content/01-introduction.md': section,
      'content/glossary.md': '| English | Arabic |\n| --- | --- |\n| tide | مد |\n',
    });
    const files = await reportOf(fixture.path, 'content/01-introduction.md');
    expect(files).toEqual([{ path: 'content/01-introduction.md', diagnostics: [] }]);
  });
});

describe('docs/command-line.md', () => {
  const page = read('docs/command-line.md');
  const program = createProgram(fakeIo(root), { ended: () => undefined, help: () => undefined, complaint: () => undefined });

  function optionsOf(command: CommandUnknownOpts): readonly string[] {
    return [...command.options.flatMap(({ long }) => long ?? []), ...command.commands.flatMap((inner) => optionsOf(inner))];
  }

  function namesOf(command: CommandUnknownOpts): readonly string[] {
    return command.commands.flatMap((inner) => [`${command.name()} ${inner.name()}`, ...namesOf(inner)]);
  }

  it('names every option', () => {
    const missing = optionsOf(program).filter((option) => !new RegExp(`\`[^\`\n]*${option}(?![\\w-])`).test(page));
    expect(missing).toEqual([]);
  });

  it('names every command', () => {
    expect(namesOf(program)).toContain('tlint merge');
    const missing = namesOf(program).filter((name) => !name.endsWith('glossary') && !page.includes(name));
    expect(missing).toEqual([]);
  });

  it('names every format of a report', () => {
    expect(Object.keys(reporters).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/configuration.md', () => {
  it('shows lecture notes of another shape, and finds what it says', async () => {
    const config = blocksOf('docs/configuration.md', 'json').find((block) => block.includes('"files": { "section"')) ?? '';
    const [lecture = ''] = blocksOf('docs/configuration.md', 'markdown');
    await using fixture = await createFixture({
      'tlint.config.json': config,
      'lectures/tides.md': lecture,
      'lectures/how-to-write.md': lecture,
      'elsewhere/tides.md': '# Gezeiten\n# Tides\n',
    });
    const files = await reportOf(fixture.path);
    expect(files.map(({ path }) => path)).toEqual(['lectures/tides.md']);
    const found = files.flatMap(({ diagnostics }) => diagnostics);
    expect(found.map(({ rule }) => rule)).toEqual(['number-parity', 'list-parity', 'metric-mean']);
    expect(found.at(-1)?.message).toContain('`0.91`');
  });

  it('names every key', () => {
    const page = read('docs/configuration.md');
    expect(Object.keys(moduleConfigSchema.shape).filter((key) => !page.includes(`| \`${key}\` |`))).toEqual([]);
  });

  it.each(['docs/configuration.md', 'docs/adopting.md', 'README.md'].flatMap((page) => blocksOf(page, 'json')))(
    'shows a config without mistakes: %s',
    (block) => {
      const document = { path: `${root}tlint.config.json`, name: 'tlint.config.json', ...parseJson(block, 'tlint.config.json') };
      expect(() => resolveConfig([layerOf(document)], builtinRules)).not.toThrow();
    },
  );
});

describe('docs/file-format.md', () => {
  it('shows a section file without a fault', async () => {
    const [section = ''] = blocksOf('docs/file-format.md', 'markdown');
    await using fixture = await createFixture({ '01-introduction.md': section });
    expect(await reportOf(fixture.path, '01-introduction.md')).toEqual([{ path: '01-introduction.md', diagnostics: [] }]);
  });
});

describe('docs/json-report.md', () => {
  it('shows a report', () => {
    const [report = ''] = blocksOf('docs/json-report.md', 'json');
    expect(() => reportSchema.parse(JSON.parse(report))).not.toThrow();
  });
});

describe('docs/writing-a-rule.md', () => {
  it('shows a rule that reports what the page says', async () => {
    const files = shownFiles(read('docs/writing-a-rule.md'));
    const [shown = ''] = blocksOf('docs/writing-a-rule.md', 'text');
    await using fixture = await createFixture(files);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['tlint.config.ts', 'content/01-products.md']));
    const { stdout } = await tlint(fixture.path, 'content');
    expect(stdout).toBe(shown);
  });
});

describe('docs/architecture.md', () => {
  it('describes every room', () => {
    const rooms = globSync(['src/*', 'rules', 'bin'], { cwd: root, onlyFiles: false, expandDirectories: false });
    const names = rooms.map((path) => posix.basename(path.replace(/\/$/, ''), '.ts'));
    const described = Array.from(read('docs/architecture.md').matchAll(/^\| `([\w-]+)` \| /gm), ([, name = '']) => name);
    expect(described).toEqual(expect.arrayContaining(names));
  });
});
