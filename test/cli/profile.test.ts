import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { sectionFile } from '../support/lint.ts';
import { tlint } from '../support/tlint.ts';

/** A section of so many paragraphs of 80 characters, each beside one of so many characters. */
function paragraphs(count: number, length: number): string {
  const side = (letters: string, size: number) =>
    Array.from({ length: count }, (_, index) => `${index + 100} ${letters.repeat(99)}`.slice(0, size)).join('\n\n');
  return sectionFile({ source: side('water ', 80), target: side('مياهنا ', length) });
}

const printed = (paragraph: number) =>
  `${JSON.stringify({ profile: { lengthRatio: { paragraph, heading: 0.82, cell: 0.82 } } }, undefined, 2)}\n`;

describe('tlint profile', () => {
  it('prints what a config takes, and says what it rests on', async () => {
    await using fixture = await createFixture({ '01-tides.md': paragraphs(40, 120) });
    expect(await tlint(fixture.path, 'profile')).toEqual({
      code: 0,
      stdout: printed(1.5),
      stderr: 'Estimated from 40 paragraphs, 0 headings, 0 cells that match one to one. Put it into the config.\n',
    });
  });

  it('reads the files that it is given, and keeps the usual lengths where they are too few', async () => {
    await using fixture = await createFixture({ 'a/01-tides.md': paragraphs(40, 120), 'b/01-tides.md': paragraphs(5, 120) });
    expect(await tlint(fixture.path, 'profile', 'b')).toMatchObject({
      stdout: printed(0.82),
      stderr: expect.stringContaining('5 paragraphs'),
    });
    expect(await tlint(fixture.path, 'profile', 'a', 'b')).toMatchObject({ stderr: expect.stringContaining('45 paragraphs') });
  });

  it('estimates the same, whatever a config says of lengths', async () => {
    // Without numbers, lengths alone say which paragraphs belong together: some are divided in the translation.
    const source = Array.from({ length: 40 }, () => 'water '.repeat(30));
    const target = source.flatMap((_, index) =>
      index % 4 === 0 ? ['مياهنا '.repeat(12), 'مياهنا '.repeat(14)] : ['مياهنا '.repeat(26)],
    );
    const markdown = sectionFile({ source: source.join('\n\n'), target: target.join('\n\n') });
    await using fixture = await createFixture({ '01-tides.md': markdown });
    const plain = await tlint(fixture.path, 'profile');
    await fixture.writeFile('tlint.config.json', '{ "profile": { "lengthRatio": { "paragraph": 0.4 } } }');
    expect(await tlint(fixture.path, 'profile')).toEqual(plain);
  });

  it('refuses a path that matches nothing', async () => {
    await using fixture = await createFixture({});
    expect(await tlint(fixture.path, 'profile', 'nowhere')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('`nowhere` matches no file'),
    });
  });
});
