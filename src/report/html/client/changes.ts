/** Follows the changes of a page that `tlint report --serve` shows. A page that is opened from its folder asks nobody. */

/** What the server says of this page. */
interface State {
  /** Tells the present text of the page from others; null when its file is gone. */
  readonly version: string | null;
  /** What keeps the page from being brought up to date, as lines of text; null when nothing does. */
  readonly problem: string | null;
}

const GONE = 'The file that this page shows is gone, or has nothing to show any more.';
const ENDED = 'tlint does not run any more: this page is as it was. Start `tlint report --serve` again.';

export function followChanges(): void {
  const known = versionOf(document);
  if (known === undefined) return;
  const page = new PageVersion(known);
  let events: EventSource | undefined;
  const listen = (): void => {
    events = new EventSource(`/events?page=${encodeURIComponent(location.pathname)}`);
    events.addEventListener('message', ({ data }) => {
      const { version, problem }: State = JSON.parse(String(data));
      notify(problem ?? (version === null ? GONE : undefined));
      if (version !== null) void page.become(version).catch(() => notify(ENDED));
    });
    events.addEventListener('error', () => notify(ENDED));
  };
  // A browser keeps few connections to one server, so pages that nobody sees keep none.
  document.addEventListener('visibilitychange', () => {
    events?.close();
    if (!document.hidden) listen();
  });
  if (!document.hidden) listen();
}

function versionOf(from: Document): string | undefined {
  return from.querySelector<HTMLMetaElement>('meta[name="tlint-version"]')?.content;
}

/** Which text of the page is shown. */
class PageVersion {
  #shown: string;
  #isLoading = false;
  /** What was asked for while another text was loaded. */
  #later: string | undefined;

  constructor(shown: string) {
    this.#shown = shown;
  }

  async become(version: string): Promise<void> {
    if (this.#isLoading) this.#later = version;
    if (this.#isLoading || this.#shown === version) return;
    // The overview has its filters in its address, and the browser keeps its scroll place.
    if (document.body.classList.contains('overview')) return location.reload();
    this.#isLoading = true;
    try {
      const response = await fetch(location.pathname, { cache: 'no-store' });
      if (!response.ok) return;
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
      this.#shown = versionOf(fresh) ?? version;
      exchange(fresh);
    } finally {
      this.#isLoading = false;
    }
    const later = this.#later;
    this.#later = undefined;
    if (later !== undefined) await this.become(later);
  }
}

/** Shows a notice at the foot of the window until there is another one, or none. */
function notify(text: string | undefined): void {
  const shown = document.querySelector('.notice');
  if (text === undefined) return shown?.remove();
  if (shown?.textContent === text) return;
  shown?.remove();
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.textContent = text;
  document.body.append(notice);
}

/** Puts the texts and findings of a page in the place of those shown. What is open stays open, and what is read stays in its place. */
function exchange(fresh: Document): void {
  const before = blocks();
  const seen = before.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const top = before[seen]?.getBoundingClientRect().top ?? 0;
  const open = new Set([...document.querySelectorAll('details.finding[open]')].map(messageOf));
  const counterpart = counterpartOf(seen, before.map(keyOf), blocks(fresh).map(keyOf));
  for (const part of ['title', 'header.top nav', 'header.top h1', 'header.top .lead', 'main']) {
    const next = fresh.querySelector(part);
    if (next !== null) document.querySelector(part)?.replaceWith(document.adoptNode(next));
  }
  for (const card of document.querySelectorAll<HTMLDetailsElement>('details.finding')) {
    if (open.has(messageOf(card))) card.open = true;
  }
  const now = blocks()[counterpart];
  if (now !== undefined) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
}

function blocks(of: Document = document): readonly Element[] {
  return [...of.querySelectorAll('.block')];
}

/** The text of a block without its findings, whose numbers change with those of others. */
function keyOf(block: Element): string {
  return (block.querySelector('.row')?.textContent ?? '').replaceAll(/\d+/g, '');
}

function messageOf(card: Element): string {
  return card.querySelector('.message')?.textContent ?? '';
}

/** The index after a change of the block at an index: blocks at the start and at the end are as they were, between them is the change. */
function counterpartOf(index: number, before: readonly string[], after: readonly string[]): number {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return index <= start ? index : Math.max(start, index + after.length - before.length);
}
