/**
 * Refuses the promise of an asynchronous hook, whose findings after its first `await` would be lost.
 * @throws Error when the hook returned a promise
 */
export function assertSync(returned: unknown): void {
  if (!(returned instanceof Promise)) return;
  // A rejection is ignored, since the rule is reported as failed anyway.
  returned.catch(() => undefined);
  throw new Error('its hook is asynchronous, so its findings would be lost; read what it needs before, in the config');
}
