/** The names that stand in code, each with its role there: what is called, a member or key of something, or what a string says. */
import type { Unit } from '../align/alignment.ts';
import { inlineCodeIn } from '../align/units.ts';
import { scanCode } from '../markdown/code-scanner.ts';
import { codeSyntaxOf } from '../markdown/code-syntax.ts';
import { decodeUri } from '../text/decode-uri.ts';

export type Role = 'name' | 'member' | 'string' | 'module';

export interface NameInCode {
  readonly name: string;
  readonly role: Role;
  /** The whole string that the name stands in. */
  readonly string?: string;
}

/** Code taken apart: equal skeletons have their names at the same places. */
export interface NamedCode {
  readonly skeleton: string;
  readonly names: readonly NameInCode[];
}

/** A name in code, whose words hyphens or underscores may join; in a string spaces may, too. */
const NAME = /[\p{L}\p{M}]+(?:[-_]+[\p{L}\p{M}]+)*/gu;
const NAME_IN_STRING = /[\p{L}\p{M}]+(?:[-_ ]+[\p{L}\p{M}]+)*/gu;
const STRING = /("[^"\n]*"|'[^'\n]*'|`[^`\n]*`)/;
const QUOTED = /^(["'`])(.*)\1$/s;
/** Code before a string that names a module, before the key of a member, and behind a key. */
const MODULE = /(?:\bfrom|\bimport|\brequire\()\s*$/;
const INDEX = /\w\[$/;
const KEY = /^\s*:(?!:)/;
const MEMBER = /(?:\.|(?:^|\s)--?)$/;
/** A space in an address, which joins words there. */
const SPACE = /%20/g;

/** The names of a line of code, a code span, or a string, with its quotation marks or without. */
export function namesInCode(code: string, isString: boolean): NamedCode {
  const text = decodeUri(isString ? code : code.replaceAll(SPACE, '_'));
  if (isString) return namesOfString(text, 'string');
  const pieces = text.split(STRING);
  const parts = pieces.map((piece, index): NamedCode => {
    if (index % 2 === 0) return namesOfCode(piece);
    const [before, after] = [pieces[index - 1] ?? '', pieces[index + 1] ?? ''];
    return namesOfString(piece, MODULE.test(before) ? 'module' : roleOfString(before, after));
  });
  return { skeleton: parts.map(({ skeleton }) => skeleton).join(''), names: parts.flatMap(({ names }) => names) };
}

function namesOfCode(code: string): NamedCode {
  const names = [...code.matchAll(NAME)].map(({ 0: name, index }): NameInCode => {
    const before = code.slice(0, index);
    if (MEMBER.test(before) || KEY.test(code.slice(index + name.length))) return { name, role: 'member' };
    // The part of a path is a value, which other code has as a string.
    return { name, role: before.endsWith('/') ? 'string' : 'name' };
  });
  return { skeleton: code.replaceAll(NAME, 'w'), names };
}

function namesOfString(quoted: string, role: Role): NamedCode {
  const string = quoted.replace(QUOTED, '$2');
  const names = (string.match(NAME_IN_STRING) ?? []).map((name): NameInCode => ({ name, role, string }));
  return { skeleton: quoted.replaceAll(NAME_IN_STRING, 'w'), names };
}

function roleOfString(before: string, after: string): Role {
  return KEY.test(after) || INDEX.test(before) ? 'member' : 'string';
}

/** All names in the code of a unit: in its block of code, or in its code spans. Comments and text between tags are left out. */
export function namesInUnit(unit: Unit): readonly NameInCode[] {
  if (unit.kind !== 'code-block') return inlineCodeIn([unit]).flatMap(({ value }) => namesInCode(value, false).names);
  const syntax = codeSyntaxOf(unit.language);
  if (syntax === undefined) return namesInCode(unit.value, false).names;
  const runs = scanCode(unit.value, syntax);
  return runs.flatMap(({ part, text }, index) => {
    if (part === 'code') return namesInCode(text, false).names;
    if (part !== 'words') return [];
    return namesOfString(decodeUri(text), roleOfString(runs[index - 1]?.text ?? '', runs[index + 1]?.text ?? '')).names;
  });
}
