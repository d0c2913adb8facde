import { builtinRules } from '../../rules/registry.ts';
import { bilingual } from '../layout/bilingual/bilingual.ts';
import type { Builtins } from '../project/builtins.ts';

/** The rules and layouts that tlint ships with. */
export const builtins: Builtins = { rules: builtinRules, layouts: [bilingual] };
