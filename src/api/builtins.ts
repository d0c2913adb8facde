import { builtinRules } from '../../rules/registry.ts';
import type { Builtins } from '../project/builtins.ts';

/** The rules that tlint ships with. */
export const builtins: Builtins = { rules: builtinRules };
