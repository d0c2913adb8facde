/** A name that git may be asked for: a commit, a tag, or the hash of a file; never an option, nor another notation of git. */
const NAME = /^[\dA-Za-z][\w./+-]{0,99}$/;

/** What some programs write before a hash. */
const ALGORITHM = /^(?:md5|sha1|sha256)[:-]/i;

/** A version as it is written, without what names the kind of its hash. */
export function bareName(written: string): string {
  return written.trim().replace(ALGORITHM, '');
}

export function isName(text: string): boolean {
  return NAME.test(text) && !text.includes('..');
}
