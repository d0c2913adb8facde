/** Filters and the order of the table of pages. The filters stand in the address, so that a link leads to them. */

type Finding = readonly [rule: string, severity: string, message: string];

interface PageData {
  readonly href?: string;
  /** The number of the first finding on its page. */
  readonly first: number;
  readonly findings: readonly Finding[];
}

interface Filters {
  readonly rule: string;
  readonly severity: string;
  readonly language: string;
  readonly folder: string;
  readonly text: string;
}

/** How many findings of a page are listed under it. */
const LISTED = 5;

export function filterPages(): void {
  const form = document.getElementById('filters');
  const table = document.getElementById('pages');
  if (!(form instanceof HTMLFormElement) || !(table instanceof HTMLTableElement)) return;
  const data: readonly PageData[] = JSON.parse(document.getElementById('findings')?.textContent ?? '[]');
  const body = table.tBodies[0];
  if (body === undefined) return;

  const apply = (): void => {
    const filters = read(form);
    const hash = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
    show(body, data, filters);
  };
  const take = (): void => {
    const given = new URLSearchParams(location.hash.slice(1));
    for (const field of fieldsOf(form)) field.value = given.get(field.name) ?? '';
    show(body, data, read(form));
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  addEventListener('hashchange', () => {
    // In a single file an address may lead to a finding too.
    if (!isFilter(location.hash)) return;
    take();
    table.scrollIntoView({ block: 'start' });
  });
  take();
  for (const [column, button] of [...table.querySelectorAll('th button')].entries()) {
    button.addEventListener('click', () => sort(table, body, column));
  }
}

function isFilter(hash: string): boolean {
  return hash === '' || hash.includes('=');
}

function fieldsOf(form: HTMLFormElement): readonly (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function read(form: HTMLFormElement): Filters {
  const given = new FormData(form);
  const value = (name: keyof Filters): string => `${given.get(name) ?? ''}`.trim();
  return {
    rule: value('rule'),
    severity: value('severity'),
    language: value('language'),
    folder: value('folder'),
    text: value('text'),
  };
}

function show(body: HTMLTableSectionElement, data: readonly PageData[], filters: Filters): void {
  for (const list of body.querySelectorAll('.hits')) list.remove();
  const { rule, severity, language, folder } = filters;
  const text = filters.text.toLowerCase();
  const asksFindings = rule !== '' || severity !== '' || text !== '';
  let pages = 0;
  let findings = 0;
  for (const row of body.rows) {
    const page = data[Number(row.dataset['page'])];
    if (page === undefined) continue;
    const name = row.cells[0];
    const named = text !== '' && (name?.textContent ?? '').toLowerCase().includes(text);
    const hits = page.findings.flatMap((finding, index) => {
      const fits = (rule === '' || finding[0] === rule) && (severity === '' || finding[1] === severity);
      return fits && (text === '' || named || finding[2].toLowerCase().includes(text))
        ? [{ finding, number: page.first + index }]
        : [];
    });
    const placed =
      (language === '' || row.dataset['language'] === language) && (folder === '' || row.dataset['folder'] === folder);
    const isShown = placed && (!asksFindings || hits.length > 0 || (named && rule === '' && severity === ''));
    row.hidden = !isShown;
    if (!isShown) continue;
    pages++;
    findings += hits.length;
    if (asksFindings && hits.length > 0) name?.append(listOf(page.href, hits));
  }
  const status = document.querySelector('.matches');
  if (status !== null) status.textContent = `${counted(pages, 'file')}, ${counted(findings, 'finding')}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function listOf(href: string | undefined, hits: readonly { readonly finding: Finding; readonly number: number }[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'hits';
  for (const { finding, number } of hits.slice(0, LISTED)) {
    const link = document.createElement('a');
    link.href = `${href ?? ''}#finding-${number}`;
    link.textContent = finding[2];
    const item = document.createElement('li');
    item.className = finding[1];
    item.append(link);
    list.append(item);
  }
  if (hits.length > LISTED) {
    const rest = document.createElement('li');
    rest.textContent = `and ${hits.length - LISTED} more`;
    list.append(rest);
  }
  return list;
}

function sort(table: HTMLTableElement, body: HTMLTableSectionElement, column: number): void {
  const head = table.tHead?.rows[0]?.cells[column];
  if (head === undefined) return;
  const isNumber = head.classList.contains('number');
  const before = head.getAttribute('aria-sort');
  const downward = before === null ? isNumber : before === 'ascending';
  for (const other of table.querySelectorAll('th')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', downward ? 'descending' : 'ascending');
  const key = (row: HTMLTableRowElement): string => row.cells[column]?.dataset['key'] ?? '';
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
    isNumber ? Number(key(a)) - Number(key(b)) : key(a).localeCompare(key(b));
  const rows = [...body.rows].sort(compare);
  body.append(...(downward ? rows.toReversed() : rows));
}
