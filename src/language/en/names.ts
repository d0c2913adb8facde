import type { Names } from '../names.ts';

export const englishNames: Names = {
  stressed: new Set(
    `yes no never always every must shall should required recommended optional note notice important warning caution highly very
     really never first last best worst good bad new old same different true false due only even just now then again please
     stop done end begin start step one two three four five example examples before after above below both none key main own
     single double much many few less least enough whole entire exact exactly actual actually any anything everything nothing
     something nobody everyone someone anyone yet still also too here there where how what who why which`.split(/\s+/),
  ),
};
