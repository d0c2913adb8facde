import { decodeUri } from '../text/decode-uri.ts';

/** The address of a link in its parts. */
export interface Address {
  /** Without the scheme and `www.`; empty for an address inside its site. */
  readonly host: string;
  /** With the query. */
  readonly path: string;
  /** With its `#`; empty without one. */
  readonly fragment: string;
}

const HOST = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i;

export function readAddress(address: string): Address {
  const decoded = decodeUri(address);
  const host = HOST.exec(decoded);
  const rest = decoded.slice(host?.[0].length ?? 0);
  const hash = rest.indexOf('#');
  const [path, fragment] = hash < 0 ? [rest, ''] : [rest.slice(0, hash), rest.slice(hash)];
  return { host: host?.[1]?.toLowerCase() ?? '', path, fragment };
}
