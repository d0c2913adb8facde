import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { sectionFile } from '../support/lint.ts';
import { tlint } from '../support/tlint.ts';

const section = sectionFile({
  source: 'The moon raises 2 tides a day.\n\nThe drum is 40 cm long.\n\n- a float\n- a pen',
  target: 'يرفع القمر مدّين 2 في اليوم.\n\n- عوّامة\n- قلم',
});

describe('tlint align', () => {
  it('prints each pair with the lines and texts of both sides', async () => {
    await using fixture = await createFixture({ '01-tides.md': section });
    const { code, stdout, stderr } = await tlint(fixture.path, 'align', '01-tides.md');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'match  12: paragraph The moon raises 2 tides a day.',
      '       23: paragraph يرفع القمر مدّين 2 في اليوم.',
      'missing  14: paragraph The drum is 40 cm long.',
      '         23: nothing',
      'match  16: list - a float - a pen',
      '       25: list - عوّامة - قلم',
      '  match  16: item - a float',
      '         25: item - عوّامة',
      '    match  16: paragraph a float',
      '           25: paragraph عوّامة',
      '  match  17: item - a pen',
      '         26: item - قلم',
      '    match  17: paragraph a pen',
      '           26: paragraph قلم',
      '',
    ]);
  });

  it('prints the same as JSON', async () => {
    await using fixture = await createFixture({ '01-tides.md': section });
    const { stdout } = await tlint(fixture.path, 'align', '01-tides.md', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      [
        { relation: 'match', source: [{ kind: 'paragraph', line: 12 }], target: [{ line: 23 }], children: [] },
        { relation: 'missing', source: [{ line: 14, text: 'The drum is 40 cm long.' }], target: [], gap: 23 },
        { relation: 'match', children: [{ relation: 'match' }, { relation: 'match' }] },
      ],
    ]);
  });

  it('says what is wrong with a file that is not there', async () => {
    await using fixture = await createFixture({});
    expect(await tlint(fixture.path, 'align', '01-tides.md')).toMatchObject({ code: 2, stdout: '' });
  });
});
