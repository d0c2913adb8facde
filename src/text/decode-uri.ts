/** A piece of an address with its escapes, such as `%C3%A9`, as characters; as it stands where they cannot be read. */
export function decodeUri(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
