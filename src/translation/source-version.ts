/** The version of its source that a page translates. */
export type SourceVersion =
  /** Its text, as the history has it. */
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  /** The prints of its blocks, in their order. */
  | { readonly kind: 'prints'; readonly name: string; readonly prints: readonly string[] }
  /** It is the source of today. */
  | { readonly kind: 'present'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string; readonly why: WhyUnknown };

/**
 * Why nothing is known of a version that a page names. `shallow`: the clone has no history that far back; `absent`: the history has no
 * such version of the source; `changed`: so it is, and the source of today has another hash; `noHistory`: the source is in no
 * repository, or there is no git.
 */
export type WhyUnknown = 'shallow' | 'absent' | 'changed' | 'noHistory';
