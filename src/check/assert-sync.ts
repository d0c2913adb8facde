/**
 * Refuses what an asynchronous hook returned: what such a hook reports after its first `await` would be lost.
 * @throws Error when the hook returned a promise
 */
export function assertSync(returned: unknown): void {
  if (!(returned instanceof Promise)) return;
  // The rule fails already for being asynchronous.
  returned.catch(() => undefined);
  throw new Error('its hook is asynchronous, so its findings would be lost; read what it needs before, in the config');
}
