/** The syntax of Markdown that a text is read with. */
export interface Syntax {
  readonly math: boolean;
  readonly table: boolean;
  readonly footnote: boolean;
  /** A file, one of components, one of MDX, blocks between tags of HTML, or running text without blocks. */
  readonly within: 'file' | 'component' | 'mdx' | 'html' | 'text';
}

/** The text cannot be read so; `line` is 1-based. Only MDX has such faults. */
export interface SyntaxFault {
  readonly type: 'fault';
  readonly reason: string;
  readonly line: number;
}
