import type { Element, ElementContent, Root } from 'hast';
import { h, toHtml } from './libraries.ts';

/** Where the styles and the script of a page are: in files beside it, or in the page itself. */
export type Assets =
  | { readonly kind: 'files'; /** The way from the page to the folder, ending in `/`. */ readonly folder: string }
  | { readonly kind: 'inline'; readonly styles: readonly string[]; readonly script: string; readonly hashes: InlineHashes };

/** The SHA-256 of the styles and of the script, in Base64. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly script: string;
}

export interface Frame {
  readonly title: string;
  readonly assets: Assets;
  /** A class of the whole page. */
  readonly kind: 'overview' | 'translation' | 'single';
  readonly body: readonly ElementContent[];
}

/** A whole page. Nothing of it is loaded from elsewhere, and no script but its own runs, whatever its content is. */
export function pageHtml({ title, assets, kind, body }: Frame): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    policyMeta(policyOf(assets)),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', title),
    ...stylesOf(assets),
  ]);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [head, h('body', { className: [kind] }, [...body, scriptOf(assets)])]),
    ],
  };
  return `${toHtml(root, { allowDangerousHtml: true })}\n`;
}

const FILES_POLICY = policyOf({ kind: 'files', folder: '' });

/** What a page of a site may do that a server shows: it may also ask that server whether it changed. */
export const SERVED_POLICY = `${FILES_POLICY}; connect-src 'self'`;

/**
 * A page of a site as a server shows it. The page in the folder stays as it is: it may ask nobody.
 * @param html what `pageHtml` made of assets that are files
 * @param version what tells this text of the page from others
 */
export function servedHtml(html: string, version: string): string {
  const own = toHtml(policyMeta(FILES_POLICY));
  const served = toHtml([policyMeta(SERVED_POLICY), h('meta', { name: 'tlint-version', content: version })]);
  // The policy stands before all that comes from a text.
  return html.replace(own, () => served);
}

function policyMeta(content: string): Element {
  return h('meta', { httpEquiv: 'Content-Security-Policy', content });
}

function policyOf(assets: Assets): string {
  const isInline = assets.kind === 'inline';
  const scripts = isInline ? `'sha256-${assets.hashes.script}'` : "'self'";
  const styles = isInline ? assets.hashes.styles.map((hash) => `'sha256-${hash}'`).join(' ') : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    // KaTeX places the parts of a formula by attributes.
    "style-src-attr 'unsafe-inline'",
    `font-src ${isInline ? 'data:' : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function stylesOf(assets: Assets): Element[] {
  if (assets.kind === 'inline') return assets.styles.map((value) => h('style', value));
  return ['katex.css', 'report.css'].map((name) => h('link', { rel: ['stylesheet'], href: assets.folder + name }));
}

function scriptOf(assets: Assets): Element {
  if (assets.kind === 'inline') return h('script', assets.script);
  return h('script', { src: `${assets.folder}report.js`, defer: true });
}
