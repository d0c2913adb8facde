import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { run } from '../../src/run/run.ts';
import { Session } from '../../src/run/session.ts';
import { tlint } from '../support/tlint.ts';

const CONFIG = JSON.stringify({
  languages: { target: ['ar', 'es', 'zh-CN'] },
  mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
});

const EN = '# Tides\n\nThe moon raises the sea 12 times.\n\nThe height is $\\frac{h}{2$ metres at noon.\n';
const AR = '# المد\n\nيرفع القمر ماء البحر 12 مرة.\n\nالارتفاع $\\frac{h}{2}$ من الأمتار عند الظهر.\n';
const ES = '# Mareas\n\nLa luna levanta el mar 12 veces.\n\nLa altura es de $\\frac{h}{2}$ metros a mediodía.\n';
const ZH = '# 潮汐\n\n月亮使海面升高 12 次。\n\n正午时的高度为 $\\frac{h}{2}$ 米。\n';

const SITE = {
  'tlint.config.json': CONFIG,
  'docs/en/tides.md': EN,
  'docs/ar/tides.md': AR,
  'docs/es/tides.md': ES,
  'docs/zh-cn/tides.md': ZH,
};

const request = (cwd: string, ...paths: readonly string[]) => ({ cwd, paths, ignore: true, rules: [] });

/** Paths, rules and messages of all findings, and the roles of files. */
async function findings(cwd: string, ...paths: readonly string[]) {
  const { files } = await run(request(cwd, ...paths), builtins);
  return files.flatMap(({ path, role, diagnostics }) =>
    diagnostics.map(({ rule, messageId }) => [path, role ?? 'checked', `${rule}/${messageId}`]),
  );
}

describe('a source with several translations', () => {
  it('has its own faults told once, at its place', async () => {
    await using fixture = await createFixture(SITE);
    const told = [['docs/en/tides.md', 'source', 'equation-parity/brokenSource']];
    expect(await findings(fixture.path)).toEqual(told);
    expect(await findings(fixture.path, 'docs/en/tides.md')).toEqual(told);
    expect(await findings(fixture.path, 'docs/es')).toEqual(told);
  });

  it('has a fault in each translation told there', async () => {
    await using fixture = await createFixture({ ...SITE, 'docs/es/tides.md': ES.replace('12', '21') });
    expect(await findings(fixture.path)).toEqual([
      ['docs/en/tides.md', 'source', 'equation-parity/brokenSource'],
      ['docs/es/tides.md', 'checked', 'number-parity/changed'],
    ]);
  });

  it('is told once when it cannot be read', async () => {
    await using fixture = await createFixture({ ...SITE, 'docs/en/tides.md': '\0' });
    expect(await findings(fixture.path)).toEqual([['docs/en/tides.md', 'source', 'parse-error/unreadable']]);
  });

  it('gives each translation the findings that it has alone', async () => {
    const wrong = {
      ...SITE,
      'docs/en/tides.md': `${EN}\nSee [the moon](moon.md) in Table 2, \`drum\` and 1,5 m of rope.\n\n- one\n- two\n`,
      'docs/ar/tides.md': `${AR}\nانظر [القمر](moon.md) في الجدول 3 و`,
      'docs/es/tides.md': `${ES}\nVéase [la luna](sun.md) en la Tabla 2, \`tambor\` y 1,5 m de cuerda.\n\n- uno\n`,
      'docs/zh-cn/tides.md': `${ZH}\n见表 2 中的[月亮](moon.md)，\`drum\` 和 15 米绳子。\n\n- 一\n- 二\n- 三\n`,
    };
    await using fixture = await createFixture(wrong);
    const { files } = await run(request(fixture.path, 'docs/en/tides.md'), builtins);
    expect(files).toHaveLength(4);
    for (const { path, role, diagnostics } of files) {
      if (role === 'source') continue;
      const alone = await run(request(fixture.path, path), builtins);
      expect(alone.files.find((file) => file.path === path)?.diagnostics).toEqual(diagnostics);
    }
  });

  it('counts as no checked file, and is named by its role', async () => {
    await using fixture = await createFixture(SITE);
    const { stdout } = await tlint(fixture.path, '--format', 'json');
    const { files, summary } = reportSchema.parse(JSON.parse(stdout));
    expect(files.map(({ path, role }) => [path, role])).toEqual([
      ['docs/ar/tides.md', undefined],
      ['docs/en/tides.md', 'source'],
      ['docs/es/tides.md', undefined],
      ['docs/zh-cn/tides.md', undefined],
    ]);
    expect(summary).toMatchObject({ files: 3, checked: 3, skipped: 0 });
  });

  it('has no finding about its formatting, and none of its faults is mended', async () => {
    const rules = { 'blank-lines': 'warning', whitespace: 'warning', 'line-endings': 'warning', tatweel: 'warning' };
    const messy = EN.replace('# Tides\n', '# Tides \n\n\n').replace('The moon raises', 'The  moon raises');
    const files = {
      ...SITE,
      'tlint.config.json': JSON.stringify({ ...JSON.parse(CONFIG), rules }),
      'docs/en/tides.md': messy,
      'docs/es/tides.md': ES.replace('# Mareas\n', '# Mareas \n\n'),
    };
    await using fixture = await createFixture(files);
    const { stdout } = await tlint(fixture.path, '--fix', '--unsafe');
    expect(stdout).toContain('docs/es/tides.md');
    expect(await fixture.readFile('docs/en/tides.md', 'utf8')).toBe(messy);
    expect(await fixture.readFile('docs/es/tides.md', 'utf8')).toBe(ES);
    expect(await findings(fixture.path)).toEqual([['docs/en/tides.md', 'source', 'equation-parity/brokenSource']]);
  });

  it('has translations that are found in any spelling of their language', async () => {
    await using fixture = await createFixture({ ...SITE, 'docs/zh_CN/tides.md': ZH.replace('12', '21') });
    expect(await findings(fixture.path, 'docs/en/tides.md')).toContainEqual([
      'docs/zh_CN/tides.md',
      'checked',
      'number-parity/changed',
    ]);
  });
});

describe('a source that changes', () => {
  const rules = { rules: builtins.rules.filter(({ meta }) => meta.id === 'number-parity' || meta.id === 'page-parity') };

  it('has all its translations linted anew in a session', async () => {
    await using fixture = await createFixture({ ...SITE, 'docs/en/moon.md': '# Moon 7\n', 'docs/ar/moon.md': '# القمر 7\n' });
    const session = new Session(request(fixture.path), rules);
    await session.lint();
    await fixture.writeFile('docs/en/tides.md', EN.replace('12', '34'));
    session.changed([fixture.getPath('docs/en/tides.md')]);
    const { changed } = await session.lint();
    expect(changed.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
      ['docs/ar/tides.md', 1],
      ['docs/es/tides.md', 1],
      ['docs/zh-cn/tides.md', 1],
    ]);
  });

  it('makes orphans of its translations when it is gone, and none when it is back', async () => {
    await using fixture = await createFixture(SITE);
    const session = new Session(request(fixture.path), rules);
    const orphans = async () => {
      session.changed([fixture.getPath('docs/en/tides.md')]);
      const { files } = await session.lint();
      return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ messageId }) => `${path} ${messageId}`));
    };
    expect(await orphans()).toEqual([]);
    await fixture.rm('docs/en/tides.md');
    expect(await orphans()).toEqual(['docs/ar/tides.md orphan', 'docs/es/tides.md orphan', 'docs/zh-cn/tides.md orphan']);
    await fixture.writeFile('docs/en/tides.md', EN);
    expect(await orphans()).toEqual([]);
  });

  it('is linted anew by a cached run, and as soon as the config looks for it elsewhere', async () => {
    await using fixture = await createFixture(SITE);
    await using cache = await createFixture();
    const told = async () => {
      const { files } = await run({ ...request(fixture.path), cacheFolder: cache.path }, rules);
      return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ data }) => [path, data['expected']]));
    };
    expect(await told()).toEqual([]);
    await fixture.writeFile('docs/en/tides.md', EN.replace('12', '34'));
    const changed = ['ar', 'es', 'zh-cn'].map((name) => [`docs/${name}/tides.md`, ['34']]);
    expect(await told()).toEqual(changed);
    expect(await told()).toEqual(changed);
    await fixture.rm('docs/en/tides.md');
    const orphans = (source: string) => ['ar', 'es', 'zh-cn'].map((name) => [`docs/${name}/tides.md`, source]);
    expect(await told()).toEqual(orphans('docs/en/tides.md'));
    const moved = { ...JSON.parse(CONFIG), mirrors: [{ source: 'docs/source/{path}.md', target: 'docs/{lang}/{path}.md' }] };
    await fixture.writeFile('tlint.config.json', JSON.stringify(moved));
    expect(await told()).toEqual(orphans('docs/source/tides.md'));
  });
});
