/** What a Markdown file is for. `other` files are counted, not checked. */
export type FileKind = 'section' | 'abstract' | 'metadata' | 'progress' | 'glossary' | 'other';
