import { describe, expect, it } from 'vitest';
import { lintProject } from '../support/lint-project.ts';

const languages = { source: 'en', target: 'es' };
const BESIDE = { source: '{path}README.md', target: '{path}README.{lang}.md' };
const BELOW = { source: '{path}.md', target: 'translations/{lang}/{path}.md' };

async function check(mirror: typeof BESIDE, source: string, target: string) {
  const [from, to] = mirror === BESIDE ? ['README.md', 'README.es.md'] : ['README.md', 'translations/es/README.md'];
  const found = await lintProject({
    'tlint.config.json': JSON.stringify({ languages, mirrors: [mirror] }),
    [from]: `# Tides\n\nThe tide comes twice a day.\n\n${source}\n\nIt goes, too.\n`,
    [to]: `# Mareas\n\nLa marea llega dos veces al día.\n\n${target}\n\nTambién se va.\n`,
  });
  return found.map(({ rule, messageId }) => `${rule} ${messageId}`);
}

describe('a language switcher', () => {
  it.each([
    [
      'lacks itself',
      BESIDE,
      '[Español](README.es.md), [Français](README.fr.md)',
      '[English](README.md), [Français](README.fr.md)',
    ],
    ['is not there', BESIDE, '_Read this in [Español](README.es.md) or [Português](README.pt-BR.md)._', ''],
    ['is in the translation alone', BESIDE, '', '[English](README.md) | [Français](README.fr.md)'],
    [
      'leads to the project',
      BESIDE,
      '[Español](README.es.md), [日本語](README.ja-JP.md)',
      '[English](https://harbour.example/tides), [日本語](README.ja-JP.md)',
    ],
    [
      'is a longer list',
      BELOW,
      '- [Español](translations/es/README.md)\n- [Français](translations/fr/README.md)',
      '- [English](../../README.md)\n- [Français](../fr/README.md)\n- [Deutsch](../de/README.md)',
    ],
    [
      'is a table',
      BELOW,
      '| Language | Page |\n| - | - |\n| Spanish | [Page](./translations/es/README.md) |\n| French | [Page](./translations/fr/README.md) |',
      '| Idioma | Página |\n| - | - |\n| Francés | [Página](../fr/README.md) |\n| Alemán | [Página](../de/README.md) |',
    ],
  ])('is no fault where it %s', async (_, mirror, source, target) => {
    expect(await check(mirror, source, target)).toEqual([]);
  });

  it.each([
    ['links to other pages', BELOW, '- [Ports](ports.md)\n- [Moon](moon.md)', '- [Puertos](puerto.md)\n- [Luna](moon.md)'],
    [
      'a sentence with such a link',
      BESIDE,
      'The tables of all the ports that we know are [in Spanish](README.es.md), and the [rest](rest.md) is below.',
      'Las tablas de todos los puertos que conocemos están [en inglés](README.md), y [lo demás](resto.md) está abajo.',
    ],
  ])('is not %s', async (_, mirror, source, target) => {
    expect(await check(mirror, source, target)).toContain('link-parity changed');
  });
});
