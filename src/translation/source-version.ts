/** The version of its source that a page translates. */
export type SourceVersion =
  /** Its text, as the history has it; `isFixed` unless its name may be given to another version, as that of a tag. */
  | { readonly kind: 'text'; readonly name: string; readonly text: string; readonly isFixed: boolean }
  /** The prints of its blocks, in their order. */
  | { readonly kind: 'prints'; readonly name: string; readonly prints: readonly string[] }
  /** It is the source of today. */
  | { readonly kind: 'present'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string; readonly why: WhyUnknown };

/**
 * Why nothing is known of a version that a page names. `shallow`: the clone has no history that far back; `absent`: the history has no
 * such version of the source; `changed`: so it is, and the source of today has another hash; `noHistory`: the source is in no
 * repository, or there is no git; `apart`: the last change of the page tells it, and the source is in another repository; `name`: what is
 * written is no name of a version.
 */
export type WhyUnknown = 'shallow' | 'absent' | 'changed' | 'noHistory' | 'apart' | 'name';
