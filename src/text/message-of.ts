/** The message of any thrown value, which may be no error and may even have no string form. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  try {
    return String(thrown);
  } catch {
    return 'a value without a message was thrown';
  }
}
