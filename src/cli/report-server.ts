import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { posix } from 'node:path';
import { SERVED_POLICY, servedHtml } from '../report/html/shell.ts';
import { digest } from '../text/digest.ts';
import { messageOf } from '../text/message-of.ts';
import type { ReportFolder } from './report-folder.ts';

/** No other computer reaches it. */
const ADDRESS = '127.0.0.1';

/** A page of another site can have its name lead here, but the browser then sends that name. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;

/** Where a page hears of changes. */
const EVENTS = '/events';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `${SERVED_POLICY}; frame-ancestors 'none'`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** The system lets nothing be served. */
class ServeError extends Error {
  readonly hint = undefined;

  constructor(cause: unknown) {
    super(`\`${ADDRESS}\` cannot be listened on: ${messageOf(cause)}`, { cause });
    this.name = 'ServeError';
  }
}

/** Shows the files of a report on this computer alone, and tells pages that are open when they change. */
export class ReportServer {
  readonly #server: Server;
  readonly #folder: ReportFolder;
  /** The open pages by name. */
  readonly #listeners = new Map<ServerResponse, string>();
  #problem: string | undefined;

  /** @throws ServeError when the system does not allow it */
  static async start(folder: ReportFolder): Promise<ReportServer> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(new ServeError(error)));
      server.listen(0, ADDRESS, resolve);
    });
    return new ReportServer(server, folder);
  }

  private constructor(server: Server, folder: ReportFolder) {
    this.#server = server;
    this.#folder = folder;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  /** Where a browser finds the overview. */
  get address(): string {
    const bound = this.#server.address();
    return `http://${ADDRESS}:${typeof bound === 'object' ? bound?.port : ''}/`;
  }

  /**
   * Tells the open pages what became of them.
   * @param problem what keeps the pages from being brought up to date; undefined when they are
   */
  async tell(changed: ReadonlySet<string>, problem: string | undefined): Promise<void> {
    const isNews = problem !== this.#problem;
    this.#problem = problem;
    const told = [...this.#listeners].filter(([, name]) => isNews || changed.has(name));
    await Promise.all(told.map(([response, name]) => this.#send(response, name)));
  }

  /** Ends all connections, those of open pages too. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer({ method, url = '', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number, text: string, more: Record<string, string> = {}): void => {
      response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...more });
      response.end(method === 'HEAD' ? undefined : `${text}\n`);
    };
    if (!OWN_HOST.test(headers.host ?? '')) return refuse(403, 'This report is shown at 127.0.0.1 and localhost alone.');
    if (method !== 'GET' && method !== 'HEAD') {
      return refuse(405, 'This report can only be read.', { Allow: 'GET, HEAD' });
    }
    // As it came: each file has one address, and nothing in an address leads elsewhere.
    const [path = '', query = ''] = url.split('?', 2);
    if (path === EVENTS && method === 'GET') return this.#listen(response, new URLSearchParams(query).get('page') ?? '');
    const name = nameOf(path);
    const content = await this.#read(name);
    if (content === undefined) return refuse(404, 'No such page is in this report.');
    const type = TYPES[posix.extname(name)] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': content.byteLength });
    response.end(method === 'HEAD' ? undefined : content);
  }

  /** The bytes of a file of the report as they are served. */
  async #read(name: string): Promise<Buffer | undefined> {
    const bytes = this.#folder.has(name) ? await this.#folder.read(name).catch(() => undefined) : undefined;
    if (bytes === undefined || !name.endsWith('.html')) return bytes;
    return Buffer.from(servedHtml(bytes.toString('utf8'), digest(bytes)));
  }

  async #listen(response: ServerResponse, path: string): Promise<void> {
    const name = nameOf(path);
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    this.#listeners.set(response, name);
    response.on('close', () => this.#listeners.delete(response));
    // A page may have changed between its loading and now.
    await this.#send(response, name);
  }

  async #send(response: ServerResponse, name: string): Promise<void> {
    const bytes = this.#folder.has(name) ? await this.#folder.read(name).catch(() => undefined) : undefined;
    const state = { version: bytes ? digest(bytes) : null, problem: this.#problem ?? null };
    response.write(`data: ${JSON.stringify(state)}\n\n`);
  }
}

/** The name of a file in the report by its path in an address; one that no report has where it is none. */
function nameOf(path: string): string {
  if (path === '/') return 'index.html';
  return path.startsWith('/') ? path.slice(1) : '';
}
