import { posix } from 'node:path';

/** The numbers in the name of a section file: `08-09-terms.md` is sections 8 to 9, `05.1-basics.md` is part `1` of section 5. */
export interface FileNumber {
  readonly first: number;
  readonly last: number;
  /** The part of the section in this file; absent for a whole section. */
  readonly part?: string;
  /** The words of the name after the number, in lower case: `related work`. */
  readonly words: string;
}

const NAME = /^(\d\d)(?:-(\d\d)(?=-)|[.-](\d)(?=-)|([a-z])(?=-))?-(.*?)(?:\.[^.]*)?$/i;

/** Parses the name of a section file; undefined when it does not start with a number of two digits and a hyphen. */
export function readFileNumber(path: string): FileNumber | undefined {
  const match = NAME.exec(posix.basename(path));
  if (match === null) return undefined;
  const [, start = '', end, digit, letter, slug = ''] = match;
  const first = Number(start);
  const part = digit ?? letter?.toLowerCase();
  return {
    first,
    last: Math.max(first, Number(end ?? start)),
    ...(part !== undefined && { part }),
    words: slug
      .toLowerCase()
      .replaceAll(/[-_.\s]+/g, ' ')
      .trim(),
  };
}

export function covers({ first, last }: FileNumber, number: number): boolean {
  return first <= number && number <= last;
}
