import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../.scripts/root.ts';

const page = readFileSync(`${root}docs/ci.md`, 'utf8');

function blocks(language: string): readonly string[] {
  return Array.from(page.matchAll(/^```(\w+)\n(.*?)^```$/gms))
    .filter(([, marked]) => marked === language)
    .map(([, , content = '']) => content);
}

describe('docs/ci.md', () => {
  it.each(blocks('yaml'))('shows YAML that can be read: %s', (block) => {
    expect(parse(block)).toBeTypeOf('object');
  });

  it('has a row for each input of the action, with its default', () => {
    const inputs = z.record(z.string(), z.object({ default: z.string() }));
    const action = z.object({ inputs }).parse(parse(readFileSync(`${root}action.yml`, 'utf8')));
    const rows = Array.from(page.matchAll(/^\| `([\w-]+)` \|.*\| (.*?) ?\|$/gm), ([, name, value]) => [name, value]);
    expect(rows.map(([name]) => name)).toEqual(Object.keys(action.inputs));
    const given = rows.filter(([, value]) => value?.startsWith('`')).map(([name, value]) => [name, value?.replaceAll('`', '')]);
    expect(given).toEqual(
      Object.entries(action.inputs)
        .filter(([, input]) => input.default !== '')
        .map(([name, input]) => [name, input.default]),
    );
  });

  it('names hooks that there are', () => {
    const hooks = z.array(z.object({ id: z.string() })).parse(parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8')));
    for (const { id } of hooks) expect(page).toMatch(new RegExp(`id: ${id}$|\`${id}\``, 'm'));
  });
});
