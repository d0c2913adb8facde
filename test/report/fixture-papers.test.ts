import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tlint } from '../support/tlint.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

it.each([
  ['salt-batteries', 'content', 1],
  ['tidal-clocks', 'content', 0],
  ['rain-gardens', 'spanish', 1],
])('prints the report on %s as a person sees it', async (paper, folder, exitCode) => {
  const { code, stdout, stderr } = await tlint(`${FIXTURES}/${folder}`, paper, '--info');
  expect({ code, stderr }).toEqual({ code: exitCode, stderr: '' });
  await expect(stdout).toMatchFileSnapshot(`snapshots/${paper}.txt`);
});
