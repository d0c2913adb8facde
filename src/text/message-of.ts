/** The message of anything that was thrown, also of what is no error and of what cannot be made a string. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  try {
    return String(thrown);
  } catch {
    return 'a value without a message was thrown';
  }
}
