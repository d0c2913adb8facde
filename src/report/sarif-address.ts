import { wellFormed } from './printable.ts';

/** The name that SARIF's readers know for the folder that relative addresses start from. */
export const SOURCE_ROOT = '%SRCROOT%';

/** A path with `/` as the address of a file in SARIF: relative to the root of the repository, or of the whole machine. */
export function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const encoded = path.split('/').map(encodeSegment).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}` };
  return { uri: encoded, uriBaseId: SOURCE_ROOT };
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment)).replaceAll(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
