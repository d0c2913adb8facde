import { get, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { createFixture, type FileTree } from 'fs-fixture';
import { vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { fakeIo } from '../../cli/fake-io.ts';

export interface ServedSite extends AsyncDisposable {
  /** With a slash at its end. */
  readonly address: string;
  readonly port: number;
  stderr(): string;
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The absolute path of a file beside the texts. */
  getPath(path: string): string;
  /** Ends it as Ctrl+C does; returns the exit code. */
  end(): Promise<number>;
}

/** Starts `tlint report --serve` on some files. */
export async function serveSite(files: FileTree): Promise<ServedSite> {
  const fixture = await createFixture(files);
  const stop = new AbortController();
  const io = { ...fakeIo(fixture.path), onInterrupt: () => stop.signal };
  const ended = main(['report', '--serve'], io);
  const address = await vi.waitFor(
    () => {
      const [found] = /http:\S+/.exec(io.stdout.text) ?? [];
      if (found === undefined) throw new Error(`nothing is served: ${io.stderr.text}`);
      return found;
    },
    { timeout: 50_000, interval: 20 },
  );
  const end = (): Promise<number> => {
    stop.abort();
    return ended;
  };
  return {
    address,
    port: Number(new URL(address).port),
    stderr: () => io.stderr.text,
    write: (path, text) => fixture.writeFile(path, text),
    remove: (path) => fixture.rm(path),
    getPath: (path) => fixture.getPath(path),
    end,
    [Symbol.asyncDispose]: async () => {
      await end();
      await fixture.rm();
    },
  };
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Sends a request as it stands: no part of an address is resolved. */
export function ask({ port }: Pick<ServedSite, 'port'>, path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    request.on('error', reject);
    request.end();
  });
}

/** What an open page hears. */
export interface Heard {
  readonly messages: readonly { readonly version: string | null; readonly problem: string | null }[];
  readonly isEnded: boolean;
}

/** Listens as a page does, until the server ends it. */
export function listen({ port }: ServedSite, page: string): Heard {
  const heard: { messages: Heard['messages'][number][]; isEnded: boolean } = { messages: [], isEnded: false };
  const path = `/events?page=${encodeURIComponent(page)}`;
  get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
    let text = '';
    response.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      heard.messages.push(...events.map((event) => JSON.parse(event.replace('data: ', ''))));
    });
    response.on('error', () => (heard.isEnded = true));
    response.on('close', () => (heard.isEnded = true));
  });
  return heard;
}
