import { resolve } from 'node:path';
import type { Builtins } from '../project/builtins.ts';
import { Project } from '../project/project.ts';
import { findInputs } from '../run/inputs.ts';
import type { SelectionRequest } from '../run/selection.ts';

/** The config that applies to the first of the paths, as plain JSON. */
export async function readConfig(request: SelectionRequest, builtins: Builtins): Promise<unknown> {
  const [first] = (await findInputs(request)).files;
  return new Project(request, builtins).configJson(first?.absolute ?? resolve(request.cwd, 'section.md'));
}
