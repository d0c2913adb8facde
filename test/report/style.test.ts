import { describe, expect, it } from 'vitest';
import { styleFor } from '../../src/report/style.ts';

const terminal = { isTTY: true };

function colored(...[output, env, flag]: Parameters<typeof styleFor>): boolean {
  return styleFor(output, env, flag).paint.level > 0;
}

describe('styleFor', () => {
  it('colours a terminal that can show colours', () => {
    expect(colored(terminal, {}, undefined)).toBe(true);
    expect(colored({}, {}, undefined)).toBe(false);
    expect(colored(terminal, { TERM: 'dumb' }, undefined)).toBe(false);
  });

  it('lets the environment decide, and the flag overrule it', () => {
    expect(colored(terminal, { NO_COLOR: '1' }, undefined)).toBe(false);
    expect(colored(terminal, { NO_COLOR: '' }, undefined)).toBe(true);
    expect(colored({}, { FORCE_COLOR: '1' }, undefined)).toBe(true);
    expect(colored(terminal, { FORCE_COLOR: '0' }, undefined)).toBe(false);
    expect(colored({}, { NO_COLOR: '1' }, true)).toBe(true);
    expect(colored(terminal, { FORCE_COLOR: '1' }, false)).toBe(false);
  });

  it('isolates for a terminal alone, whatever the colours', () => {
    expect(styleFor({}, {}, true).terminal).toBe(false);
    expect(styleFor(terminal, {}, false).terminal).toBe(true);
  });
});
