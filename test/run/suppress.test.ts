import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { sectionFile } from '../support/lint.ts';
import { tlint } from '../support/tlint.ts';

const CONFIG = {
  languages: { source: 'en', target: 'es' },
  mirrors: [{ source: 'en/{path}.{md,mdx}', target: '{lang}/{path}.{md,mdx}' }],
};

function pages(source: readonly string[], target: readonly string[], name = 'page.md'): Record<string, string> {
  return {
    'tlint.config.json': JSON.stringify(CONFIG),
    [`en/${name}`]: source.join('\n'),
    [`es/${name}`]: target.join('\n'),
  };
}

const SOURCE = [
  '---',
  'title: Sluices',
  'draft: false',
  '---',
  '',
  '# Sluices',
  '',
  'There are 12 sluices.',
  '',
  'The gate is old.',
  'It weighs 40 tonnes.',
  '',
  '| gate | weight |',
  '| --- | --- |',
  '| north | 17 |',
  '| south | 19 |',
  '',
  '```sh',
  'open --gate north',
  'close --gate south',
  '```',
  '',
  '$$',
  'a + b = 3',
  '$$',
  '',
  '- The keeper has 3 boats.',
  '- The clerk has 5 pens.',
  '',
];

const TARGET = [
  '---',
  'title: Esclusas',
  'draft: true',
  '---',
  '',
  '# Esclusas',
  '',
  'Hay 21 esclusas.',
  '',
  'La compuerta es vieja.',
  'Pesa 14 toneladas.',
  '',
  '| compuerta | peso |',
  '| --- | --- |',
  '| norte | 17 |',
  '| sur | 91 |',
  '',
  '```sh',
  'open --gate north',
  'close --gate east',
  '```',
  '',
  '$$',
  'a + b = 4',
  '$$',
  '',
  '- El guarda tiene 3 barcas.',
  '- El escribiente tiene 6 plumas.',
  '',
];

const REASON = 'found when tlint was adopted';

function withoutDirectives(text: string): string {
  return text.replaceAll(/^(?:<!--|\{\/\*) tlint-.*\n\n/gm, '').replaceAll(/\n\n(?:<!--|\{\/\*) tlint-enable.*$/gm, '');
}

describe('tlint suppress', () => {
  it('writes directives in front of blocks, so that the next run is clean and all else stays', async () => {
    await using fixture = await createFixture(pages(SOURCE, TARGET));
    expect((await tlint(fixture.path)).code).toBe(1);
    const { code, stdout } = await tlint(fixture.path, 'suppress');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Suppressed \d+ findings in 1 file:\n {2}es\/page\.md: \d number-parity, /);
    const text = await readFile(join(fixture.path, 'es/page.md'), 'utf8');
    expect(text).toContain(`<!-- tlint-disable-next-line number-parity -- ${REASON} -->\n\nHay 21 esclusas.\n`);
    expect(text).toContain(`<!-- tlint-disable number-parity -- ${REASON} -->\n\nLa compuerta es vieja.\nPesa 14`);
    expect(text).toContain('Pesa 14 toneladas.\n\n<!-- tlint-enable number-parity -->\n\n');
    expect(text).toContain(`-->\n\n| compuerta | peso |\n| --- | --- |\n| norte | 17 |\n| sur | 91 |\n\n<!-- tlint-enable`);
    expect(
      text.startsWith(`---\ntitle: Esclusas\ndraft: true\n---\n\n<!-- tlint-disable-file front-matter -- ${REASON} -->\n\n# E`),
    ).toBe(true);
    expect(withoutDirectives(text)).toBe(TARGET.join('\n'));
    expect(await tlint(fixture.path)).toMatchObject({ code: 0, stdout: expect.stringContaining('no errors, no warnings') });
  });

  it('writes nothing the second time', async () => {
    await using fixture = await createFixture(pages(SOURCE, TARGET));
    await tlint(fixture.path, 'suppress');
    const text = await readFile(join(fixture.path, 'es/page.md'), 'utf8');
    expect(await tlint(fixture.path, 'suppress')).toMatchObject({ code: 0, stdout: 'Nothing to suppress was found.\n' });
    expect(await readFile(join(fixture.path, 'es/page.md'), 'utf8')).toBe(text);
  });

  it('adds to what it wrote before', async () => {
    await using fixture = await createFixture(pages(SOURCE, TARGET));
    await tlint(fixture.path, 'suppress');
    const file = join(fixture.path, 'es/page.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Hay 21 esclusas.', 'Hay 21 esclusas en `norte`.'));
    const { code, stdout } = await tlint(fixture.path, 'suppress');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('Suppressed 1 finding') });
    expect((await tlint(fixture.path)).stdout).toContain('no errors, no warnings');
  });

  it('prints a diff and writes nothing with --dry-run', async () => {
    await using fixture = await createFixture(pages(SOURCE, TARGET));
    const { code, stdout, stderr } = await tlint(fixture.path, 'suppress', '--dry-run', '--reason', 'the old pages');
    expect(code).toBe(0);
    expect(stdout).toContain('+<!-- tlint-disable-next-line number-parity -- the old pages -->');
    expect(stdout).toContain('+++ b/es/page.md');
    expect(stderr).toMatch(/^Would suppress \d+ findings in 1 file; nothing was written\.\n/);
    expect(await readFile(join(fixture.path, 'es/page.md'), 'utf8')).toBe(TARGET.join('\n'));
  });

  it('suppresses only what --rule names', async () => {
    await using fixture = await createFixture(pages(SOURCE, TARGET));
    await tlint(fixture.path, 'suppress', '--rule', 'code-parity');
    const text = await readFile(join(fixture.path, 'es/page.md'), 'utf8');
    expect(text.match(/tlint-disable/g)).toHaveLength(1);
    expect((await tlint(fixture.path)).code).toBe(1);
    const { code, stderr } = await tlint(fixture.path, 'suppress', '--rule', 'number-party');
    expect(code).toBe(2);
    expect(stderr).toContain('there is no rule `number-party`\nDid you mean `number-parity`?');
  });

  it('writes comments of MDX, and keeps line endings and a byte order mark', async () => {
    const source = ['# Boats', '', 'There are 12 boats.', ''];
    const target = ['# Barcas', '', 'Hay 21 barcas.', ''];
    await using fixture = await createFixture(pages(source, target, 'page.mdx'));
    const file = join(fixture.path, 'es/page.mdx');
    await writeFile(file, `\uFEFF${target.join('\r\n')}`);
    await tlint(fixture.path, 'suppress');
    expect(await readFile(file, 'utf8')).toBe(
      `\uFEFF# Barcas\r\n\r\n{/* tlint-disable-next-line number-parity -- ${REASON} */}\r\n\r\nHay 21 barcas.\r\n`,
    );
    expect((await tlint(fixture.path)).code).toBe(0);
  });

  it('writes comments of MDX into pages that are MDX by what they hold', async () => {
    const source = ['# Boats {/*boats*/}', '', '<Harbour>', '', 'There are 12 boats.', '', '</Harbour>', ''];
    const target = ['# Barcas {/*boats*/}', '', '<Harbour>', '', 'Hay 21 barcas.', '', '</Harbour>', ''];
    await using fixture = await createFixture(pages(source, target));
    expect((await tlint(fixture.path, 'suppress')).code).toBe(0);
    const text = await readFile(join(fixture.path, 'es/page.md'), 'utf8');
    expect(text).toContain(`{/* tlint-disable number-parity -- ${REASON} */}\n\n<Harbour>\n`);
    expect((await tlint(fixture.path)).stdout).toContain('no errors, no warnings');
  });

  it('writes comments of HTML into pages that are read as MDX by chance, which stay read so', async () => {
    const source = ['# Boats', '', 'A <Harbour.Item /> is a boat, as `<Harbour>`.', '', 'There are 12 boats.', ''];
    const target = ['# Barcas', '', 'Un <Harbour.Item /> es una barca, como `<Harbour>`.', '', 'Hay 21 barcas.', ''];
    await using fixture = await createFixture(pages(source, target));
    expect((await tlint(fixture.path, 'suppress')).code).toBe(0);
    const text = await readFile(join(fixture.path, 'es/page.md'), 'utf8');
    expect(text).toContain(`<!-- tlint-disable-next-line number-parity -- ${REASON} -->\n\nHay 21 barcas.`);
    expect((await tlint(fixture.path)).stdout).toContain('no errors, no warnings');
  });

  it('hides what is found on a source page, which stands in the page itself', async () => {
    const files = pages(
      SOURCE,
      SOURCE.map((line) => line.replace('Sluices', 'Esclusas')),
    );
    await using fixture = await createFixture({ ...files, 'en/more.mdx': '# More\n' });
    const { code, stdout } = await tlint(fixture.path, 'suppress', '--info');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('en/more.mdx: 1 page-parity') });
    expect(await readFile(join(fixture.path, 'en/more.mdx'), 'utf8')).toContain('{/* tlint-disable-file page-parity');
    expect((await tlint(fixture.path, '--info')).stdout).toContain('no errors, no warnings.');
  });

  it('leaves the directives that are there in use where it switches their rule off for more', async () => {
    const target = TARGET.map((line) =>
      line === 'Hay 21 esclusas.' ? `<!-- tlint-disable-next-line number-parity -- known -->\n${line}` : line,
    );
    target.splice(target.indexOf('# Esclusas'), 0, '<!-- tlint-disable-file number-parity -- known -->', '');
    await using fixture = await createFixture(pages(SOURCE, target));
    expect((await tlint(fixture.path)).stdout).not.toContain('unused-directive');
  });

  it('keeps what is indented with the block above it', async () => {
    const source = ['# Boats', '', '!!! note', '', '    There are 12 boats.', '', '    There are 17 oars.', ''];
    const target = ['# Barcas', '', '!!! note', '', '    Hay 12 barcas.', '', '    Hay 71 remos.', ''];
    await using fixture = await createFixture(pages(source, target));
    await tlint(fixture.path, 'suppress');
    const text = await readFile(join(fixture.path, 'es/page.md'), 'utf8');
    expect(text).toContain(`-->\n\n!!! note\n\n    Hay 12 barcas.\n\n    Hay 71 remos.\n\n<!-- tlint-enable`);
    expect((await tlint(fixture.path)).code).toBe(0);
  });

  it('leaves titles, metadata and parts of a file with both texts as they are read', async () => {
    const text = sectionFile({
      source: 'The sea rises 12 times.\n\nThe moon is full.',
      target: 'يرتفع البحر 21 مرة.',
      metadata: '**Section:** tides',
      metrics: '- **Readability:** high',
    });
    await using fixture = await createFixture({ '01-tides.md': text });
    expect((await tlint(fixture.path)).code).toBe(1);
    expect((await tlint(fixture.path, 'suppress', '--info')).code).toBe(0);
    const { code, stdout } = await tlint(fixture.path, '--info');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Checked 1 file: no errors, no warnings.\n' });
    expect(withoutDirectives(await readFile(join(fixture.path, '01-tides.md'), 'utf8'))).toBe(text);
  });

  it('says what no comment can hide', async () => {
    await using fixture = await createFixture(pages(SOURCE, ['# Esclusas', '', '<!-- tlint-disabel -->', '']));
    const { code, stdout } = await tlint(fixture.path, 'suppress');
    expect(code).toBe(1);
    expect(stdout).toContain(
      '1 finding cannot be suppressed by a comment. Correct them, or keep them in a baseline.\n  es/page.md:',
    );
    expect(stdout).toContain(': unknown-directive\n');
  });

  it.each(['', 'ends --> here', 'ends */ here', 'two\nlines'])('refuses the reason %j', async (reason) => {
    await using fixture = await createFixture(pages(SOURCE, TARGET));
    const { code, stderr } = await tlint(fixture.path, 'suppress', '--reason', reason);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: `--reason`/);
  });
});
