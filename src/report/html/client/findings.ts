/** The way through the findings of a page, by clicks and keys. */

/** The places of a finding on the page, its own first. */
function placesOf(number: string): readonly HTMLElement[] {
  const ids = [`place-${number}`, ...Array.from({ length: 20 }, (_, index) => `place-${number}-${index + 1}`)];
  return ids.flatMap((id) => document.getElementById(id) ?? []);
}

function cards(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.finding')];
}

let current: string | undefined;

/** Opens a finding and shows which places are its own. */
function select(number: string, scroll: 'card' | 'place' | 'none' = 'none'): void {
  current = number;
  for (const other of document.querySelectorAll('.selected')) other.classList.remove('selected');
  for (const same of document.querySelectorAll(`[data-finding="${CSS.escape(number)}"]`)) same.classList.add('selected');
  const card = document.getElementById(`finding-${number}`);
  if (card instanceof HTMLDetailsElement) {
    card.open = true;
    if (scroll !== 'none') card.querySelector('summary')?.focus({ preventScroll: true });
  }
  const [place] = placesOf(number);
  if (scroll === 'card') card?.scrollIntoView({ block: 'center' });
  else if (scroll === 'place') (place?.closest('.block') ?? card)?.scrollIntoView({ block: 'center' });
  history.replaceState(null, '', `#finding-${number}`);
}

function step(by: 1 | -1): void {
  const all = cards();
  const at = all.findIndex((card) => card.dataset['finding'] === current);
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  const number = all[next]?.dataset['finding'];
  if (number !== undefined) select(number, 'place');
}

/** Goes from the place of the selected finding to the next of its places. */
function toCounterpart(): void {
  if (current === undefined) return step(1);
  const places = placesOf(current);
  const at = places.findIndex((place) => place.classList.contains('here'));
  const next = places[(at + 1) % places.length];
  for (const place of places) place.classList.toggle('here', place === next);
  next?.scrollIntoView({ block: 'center' });
  next?.querySelector<HTMLElement>('.badge')?.focus({ preventScroll: true });
}

function showOnly(only: boolean): void {
  document.body.classList.toggle('only-findings', only);
}

export function followFindings(): void {
  const tools = document.querySelector<HTMLElement>('.tools');
  const box = document.getElementById('only');
  if (tools === null || !(box instanceof HTMLInputElement)) return;
  tools.hidden = false;
  box.addEventListener('change', () => showOnly(box.checked));
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('summary, a:not(.badge)') !== null) return;
    const number = target.closest<HTMLElement>('mark, .whole')?.dataset['finding'];
    if (number !== undefined) select(number, target.closest('.badge') === null ? 'none' : 'card');
  });
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (
        target instanceof HTMLDetailsElement &&
        target.open &&
        target.dataset['finding'] !== undefined &&
        target.dataset['finding'] !== current
      )
        select(target.dataset['finding']);
    },
    true,
  );
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
    if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
    else if (event.key === 'c') toCounterpart();
    else if (event.key === 'o') showOnly((box.checked = !box.checked));
    else return;
    event.preventDefault();
  });
  const open = (): void => {
    const [, number] = /^#(?:finding|place)-(\d+)/.exec(location.hash) ?? [];
    if (number !== undefined && number !== current) select(number, location.hash.startsWith('#f') ? 'card' : 'none');
  };
  addEventListener('hashchange', open);
  addEventListener('beforeprint', () => {
    for (const card of cards()) card.open = true;
  });
  open();
}
