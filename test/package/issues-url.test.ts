import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { issuesUrl, packageFolder } from '../../src/package.ts';

it('sends people with a fault to the address that package.json names', () => {
  const manifest = z.object({ bugs: z.object({ url: z.string() }) });
  expect(manifest.parse(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))).bugs.url).toBe(issuesUrl);
});
