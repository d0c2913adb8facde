import type { FileReport } from '../check/diagnostic.ts';
import { packageVersion } from '../package.ts';
import { siteOf, type SitePage } from '../query/report-site.ts';
import type { PageFacts } from '../report/html/facts.ts';
import type { OverviewContent } from '../report/html/overview-content.ts';
import { overviewOf } from '../report/html/overview.ts';
import { pageName } from '../report/html/page-name.ts';
import { hasPage, wholePage, type Ways } from '../report/html/pages.ts';
import { pageHtml } from '../report/html/shell.ts';
import type { Selection } from '../run/selection.ts';
import { reportAssets } from './report-assets.ts';
import type { ReportFolder } from './report-folder.ts';
import { ruleTexts } from './rule-texts.ts';

const OVERVIEW = 'index.html';
const ASSETS = 'assets/';

/** What a site shows. */
export interface SiteContent extends Pick<OverviewContent, 'report' | 'history'> {
  readonly selection: Selection;
  /** The paths of files whose texts or findings changed since the site was last written; absent when any may have. */
  readonly touched?: ReadonlySet<string>;
}

export interface WrittenSite {
  /** The number of its pages, the overview included. */
  readonly pages: number;
  /** The names of files that are not as they were, or not there any more. */
  readonly changed: ReadonlySet<string>;
}

/** What a page was made of. */
interface KnownPage {
  readonly facts: PageFacts;
  readonly ways: Ways;
  /** The path of its source. */
  readonly source: string | undefined;
}

/** A file with the name that its page has or would have, and the ways from there. */
interface PlannedPage {
  readonly file: FileReport;
  readonly name: string;
  readonly ways: Ways;
  /** Present where its page stays as it is. */
  readonly kept: KnownPage | undefined;
}

/** Writes a site, and later what changed of it. */
export class SiteWriter {
  readonly #folder: ReportFolder;
  #known: ReadonlyMap<string, KnownPage> = new Map();
  /** The names of the shared files, which are written once. */
  #assets: readonly string[] = [];

  constructor(folder: ReportFolder) {
    this.#folder = folder;
  }

  /** @throws WriteError when the system does not allow it */
  async write({ report, selection, touched, history }: SiteContent): Promise<WrittenSite> {
    const changed = new Set<string>();
    const write = async (name: string, content: string | Uint8Array): Promise<void> => {
      if (await this.#folder.write(name, content)) changed.add(name);
    };
    const site = await siteOf(selection, report.files);
    const planned = this.#plan(report.files, touched);
    const assets = this.#assets.length > 0 ? [] : await reportAssets();
    if (assets.length > 0) this.#assets = assets.map(({ name }) => ASSETS + name);
    const shared = [OVERVIEW, ...this.#assets];
    const possible = planned.flatMap(({ name, kept }) => (kept ? (kept.facts.href ?? []) : name));
    await this.#folder.expect([...shared, ...possible]);
    for (const { name, bytes } of assets) await write(ASSETS + name, bytes);
    const rules = await ruleTexts(report);
    const known = new Map<string, KnownPage>();
    for (const { file, name, ways, kept } of planned) {
      if (kept !== undefined) {
        known.set(file.path, kept);
        continue;
      }
      const page = site.page(file);
      const facts = factsOf(page, name);
      known.set(file.path, { facts, ways, source: page.content?.document.source.path });
      if (facts.href !== undefined) await write(facts.href, htmlOf(page, { first: 1, page: 1, rules }, ways));
    }
    this.#known = known;
    const pages = Array.from(known.values(), ({ facts }) => facts);
    const content = { report, pages, ...site.overview, version: packageVersion(), ...(history && { history }) };
    await write(OVERVIEW, overviewHtml(content));
    const linked = pages.flatMap(({ href }) => href ?? []);
    const gone = await this.#folder.keepOnly(new Set([...shared, ...linked]));
    return { pages: 1 + linked.length, changed: new Set([...changed, ...gone]) };
  }

  #plan(files: readonly FileReport[], touched: ReadonlySet<string> | undefined): readonly PlannedPage[] {
    const names = files.map(({ path }) => pageName(path));
    const ways = waysBetween(files, names);
    return files.map((file, index) => {
      const known = this.#known.get(file.path);
      const own = ways[index] ?? { overview: undefined };
      const isKept = known && touched && isAsBefore(known, touched) && isEqual(known.ways, own);
      return { file, name: `pages/${names[index]}`, ways: own, kept: isKept ? known : undefined };
    });
  }
}

/** Its own path is touched as well where only its findings changed. */
function isAsBefore({ facts, source }: KnownPage, touched: ReadonlySet<string>): boolean {
  return !touched.has(facts.report.path) && (source === undefined || !touched.has(source));
}

function isEqual(one: Ways, other: Ways): boolean {
  return one.previous === other.previous && one.next === other.next;
}

/** The ways from each page to those with findings before and behind it. */
function waysBetween(files: readonly FileReport[], names: readonly string[]): readonly Ways[] {
  const found = files.flatMap(({ diagnostics }, index) => (diagnostics.length > 0 ? [index] : []));
  let behind = 0;
  return files.map((_, index) => {
    while ((found[behind] ?? Infinity) <= index) behind++;
    const before = found[behind - 1] === index ? behind - 2 : behind - 1;
    return { overview: `../${OVERVIEW}`, previous: names[found[before] ?? -1], next: names[found[behind] ?? -1] };
  });
}

function factsOf(page: SitePage, name: string): PageFacts {
  const href = hasPage(page) ? name : undefined;
  return { report: page.report, href, page: 1, first: 1, ...(page.facts && { translation: page.facts }) };
}

function htmlOf(page: SitePage, place: Parameters<typeof wholePage>[1], ways: Ways): string {
  const assets = { kind: 'files', folder: `../${ASSETS}` } as const;
  return pageHtml({
    title: `${page.report.path} · tlint`,
    kind: 'translation',
    assets,
    body: wholePage(page, place, ways),
  });
}

function overviewHtml(content: OverviewContent): string {
  const assets = { kind: 'files', folder: ASSETS } as const;
  return pageHtml({ title: 'Translation report · tlint', kind: 'overview', assets, body: overviewOf(content) });
}
