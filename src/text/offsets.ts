/** A range of any string: 0-based UTF-16 offsets, end exclusive. For a file's text use `Range`. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}
