import { describe, expect, it } from 'vitest';
import { styleFor } from '../../src/report/style.ts';

const terminal = { isTTY: true };

const cwd = '/tides';

function colored(output: Parameters<typeof styleFor>[0], env: Record<string, string>, flag: boolean | undefined): boolean {
  return styleFor(output, env, flag, cwd).paint.level > 0;
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
    expect(styleFor({}, {}, true, cwd).terminal).toBe(false);
    expect(styleFor(terminal, {}, false, cwd).terminal).toBe(true);
  });

  it('knows how wide a terminal is, and takes a usual width elsewhere', () => {
    const width = (output: Parameters<typeof styleFor>[0]) => styleFor(output, {}, undefined, cwd).width;
    expect(width({ isTTY: true, columns: 72 })).toBe(72);
    expect(width({ isTTY: true, columns: 7 })).toBe(40);
    expect(width({ columns: 72 })).toBe(100);
  });

  it('links nothing outside a terminal', () => {
    const { link, addressOf } = styleFor({}, { FORCE_HYPERLINK: '1' }, true, cwd);
    expect(link('a.md', addressOf?.('a.md'))).toBe('a.md');
    expect(addressOf?.('a b.md')).toMatch(/^file:\/\/.*\/tides\/a%20b\.md$/);
  });
});
