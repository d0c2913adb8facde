/** `tlint report --serve` without a browser: whom it answers, what it tells, and how it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, utimesSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { packageFolder } from '../../../src/package.ts';
import { fakeIo } from '../../cli/fake-io.ts';
import { sectionFile } from '../../support/lint.ts';
import { page as pageOf } from './built-site.ts';
import { ask, listen, serveSite, type ServedSite } from './served-site.ts';

const section = (source: string) => sectionFile({ source, target: 'تعرض الساعة المدّ.' });
const FILES = {
  'tlint.config.json': '{}',
  'a/01-introduction.md': section('The clock shows 42 tides.'),
  'a/02-method.md': section('The clock shows the tide.'),
  'secret.txt': 'secret',
};
const INTRODUCTION = `/${pageOf('a__01-introduction.md')}`;
const METHOD = `/${pageOf('a__02-method.md')}`;

describe('a served report', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(FILES);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it.each(['/', '/index.html', INTRODUCTION, '/assets/report.js', '/assets/report.css'])('has %s', async (path) => {
    const { status, headers } = await ask(site, path);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; .*connect-src 'self'; frame-ancestors 'none'$/,
    );
  });

  it('lets its pages ask their server, and those of the folder nobody', async () => {
    const { text } = await ask(site, INTRODUCTION);
    const policies = Array.from(text.matchAll(/Content-Security-Policy" content="([^"]*)"/g), ([, policy]) => policy);
    expect(policies).toEqual([expect.stringContaining('connect-src')]);
    expect(text).toContain('name="tlint-version"');
    await using written = await createFixture(FILES);
    await main(['report'], fakeIo(written.path));
    const own = await written.readFile(`tlint-report${INTRODUCTION}`, 'utf8');
    expect(own).not.toMatch(/connect-src|tlint-version/);
  });

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST:80'])('answers to the name %s', async (host) => {
    expect((await ask(site, '/', { headers: { host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:80',
    '127.0.0.2',
    'localhost:80:80',
  ])('refuses the name %j', async (host) => {
    for (const path of ['/', INTRODUCTION, '/events?page=/']) {
      const { status, text } = await ask(site, path, { headers: { host } });
      expect(status).toBe(403);
      expect(text).not.toContain('<html');
    }
  });

  it('refuses a request without a name', async () => {
    expect((await ask(site, '/', { setHost: false })).status).toBe(400);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses the method %s', async (method) => {
    const { status, headers } = await ask(site, '/', { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it('answers HEAD without a body', async () => {
    const [head, whole] = [await ask(site, '/', { method: 'HEAD' }), await ask(site, '/')];
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(`${Buffer.byteLength(whole.text)}`);
    expect(await ask(site, '/nothing', { method: 'HEAD' })).toMatchObject({ status: 404, text: '' });
  });

  it.each([
    '/../secret.txt',
    '/../a/01-introduction.md',
    '/pages/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/pages/..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/pages/../index.html',
    '//index.html',
    '/index.html%00',
    '/pages',
    '/pages/',
    '/assets',
    '/tlint-report.json',
    'http://evil.example/index.html',
  ])('knows nothing at %s', async (path) => {
    expect(await ask(site, path)).toMatchObject({ status: 404, text: expect.not.stringContaining('secret') });
  });

  it('is out of reach of other computers', async () => {
    const own = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address: host } of [...own, { address: '::1' }]) {
      const socket = connect({ host, port: site.port });
      const reached = await Promise.race([
        once(socket, 'connect').then(() => true),
        once(socket, 'error').then(() => false),
      ]).catch(() => false);
      socket.destroy();
      expect({ host, reached }).toEqual({ host, reached: false });
    }
  });
});

describe('a served report while files change', () => {
  it('tells the pages that changed, and writes no other', async () => {
    await using site = await serveSite(FILES);
    const [introduction, method, overview] = [listen(site, INTRODUCTION), listen(site, METHOD), listen(site, '/')];
    await expect.poll(() => [introduction, method, overview].map(({ messages }) => messages.length)).toEqual([1, 1, 1]);
    const paths = [INTRODUCTION, METHOD, '/assets/report.js', '/tlint-report.json'].map((path) =>
      site.getPath(`tlint-report${path}`),
    );
    for (const path of paths) utimesSync(path, 1, 1);
    await site.write('a/01-introduction.md', section('The clock shows 43 tides and 7 moons.'));
    await expect.poll(() => [introduction, overview].map(({ messages }) => messages.length)).toEqual([2, 2]);
    expect(method.messages).toHaveLength(1);
    expect(paths.map((path) => statSync(path).mtimeMs === 1000)).toEqual([false, true, true, true]);
    const { text } = await ask(site, INTRODUCTION);
    expect(text).toContain('43</mark> tides');
    expect(text).toContain(`content="${introduction.messages[1]?.version}"`);
    expect(introduction.messages[1]?.version).not.toBe(introduction.messages[0]?.version);
  });

  it('takes up what comes, and gives up what goes', async () => {
    await using site = await serveSite(FILES);
    const method = listen(site, METHOD);
    await expect.poll(() => method.messages.length).toBe(1);
    await site.write('a/03-end.md', section('The clock shows 44 tides.'));
    const end = `/${pageOf('a__03-end.md')}`;
    await expect.poll(async () => (await ask(site, end)).status).toBe(200);
    await site.remove('a/02-method.md');
    await expect.poll(() => method.messages.at(-1)?.version).toBeNull();
    expect((await ask(site, METHOD)).status).toBe(404);
  });

  it('tells what is wrong with a config, and goes on when it is mended', async () => {
    await using site = await serveSite(FILES);
    const method = listen(site, METHOD);
    await expect.poll(() => method.messages.length).toBe(1);
    await site.write('tlint.config.json', '{ "glossary": ');
    await expect.poll(() => method.messages.at(-1)?.problem).toContain('tlint.config.json');
    expect(site.stderr()).toContain('error: ');
    expect((await ask(site, METHOD)).status).toBe(200);
    const late = listen(site, METHOD);
    await expect.poll(() => late.messages.at(-1)?.problem).toContain('tlint.config.json');
    await site.write('tlint.config.json', '{ "exclude": ["**"] }');
    await expect.poll(() => method.messages.at(-1)?.problem).toContain('no file was checked');
    // What changes meanwhile is made up for.
    await site.write('a/02-method.md', section('The clock shows 45 tides.'));
    await site.write('tlint.config.json', '{}');
    await expect.poll(() => method.messages.at(-1)?.problem).toBeNull();
    expect((await ask(site, METHOD)).text).toContain('45</mark> tides');
  });

  it('shows other settings in pages whose findings are as before', async () => {
    const glossary = (rendering: string) => `| English | Arabic |\n|---|---|\n| tide | ${rendering} |\n`;
    await using site = await serveSite({
      ...FILES,
      'glossary.md': glossary('المدّ'),
      'tlint.config.json': '{"glossary":"glossary.md"}',
    });
    const method = listen(site, METHOD);
    await expect.poll(() => method.messages.length).toBe(1);
    await site.write('glossary.md', glossary('المدّ; مدّ'));
    await expect.poll(() => method.messages.length).toBe(2);
  });
});

describe('the end of a served report', () => {
  it('closes every connection, and has exit code 0', async () => {
    await using site = await serveSite(FILES);
    const open = listen(site, '/');
    await expect.poll(() => open.messages.length).toBe(1);
    const idle = connect({ host: '127.0.0.1', port: site.port });
    await once(idle, 'connect');
    expect(await site.end()).toBe(0);
    await expect.poll(() => open.isEnded).toBe(true);
    await expect(ask(site, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    idle.destroy();
  });

  // Windows has no signals: there a console sends Ctrl+C.
  it.skipIf(process.platform === 'win32')('comes with SIGINT, for the process too', async () => {
    await using fixture = await createFixture(FILES);
    const program = join(packageFolder, 'dist/bin/tlint.js');
    const child = spawn(process.execPath, [program, 'report', '--serve'], { cwd: fixture.path });
    const ended = once(child, 'exit');
    const [shown] = await once(child.stdout, 'data');
    const port = Number(/:(\d+)\//.exec(String(shown))?.[1]);
    expect((await ask({ port }, '/')).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });
});

describe('tlint report --serve', () => {
  it('ends with exit code 2 where a report would', async () => {
    await using fixture = await createFixture({ ...FILES, 'tlint.config.json': '{' });
    const io = fakeIo(fixture.path);
    expect(await main(['report', '--serve'], io)).toBe(2);
    expect(io.stderr.text).toContain('tlint.config.json');
    expect(await main(['report', '--serve', 'nowhere'], io)).toBe(2);
    await fixture.writeFile('tlint.config.json', '{ "exclude": ["**"] }');
    expect(await main(['report', '--serve'], io)).toBe(2);
    expect(io.stderr.text).toContain('no file was checked');
    expect(io.stdout.text).toBe('');
  });

  it('keeps no history', async () => {
    const io = fakeIo('/');
    expect(await main(['report', '--serve', '--history', 'h.jsonl'], io)).toBe(2);
    expect(io.stderr.text).toContain("'--history <file>'");
  });
});
