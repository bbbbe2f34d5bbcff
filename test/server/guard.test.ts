import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERRORS } from '../../src/errors.ts';
import { OWN, openWorkbench, PORT, toError, type Workbench } from './open-workbench.ts';

let bench: Workbench;
beforeAll(() => {
  bench = openWorkbench();
});
afterAll(() => bench.close());

const HOST = `127.0.0.1:${PORT}`;

async function ask(path: string, headers: Record<string, string>, method = 'GET', body?: string): Promise<Response> {
  const host = headers['host'] ?? HOST;
  return bench.app.request(`http://${host}${path}`, {
    method,
    headers: { host, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

const note = (): string =>
  JSON.stringify({
    decision: { kind: 'note', text: 'mine' },
    about: { of: 'source', name: 'Wire', places: [] },
    why: null,
  });

describe('the guard of the workbench', () => {
  it('lets in whoever has the token, and takes it out of the address', async () => {
    const response = await ask(`/?token=${bench.token}`, {});
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toBe(`hearsay-${PORT}=${bench.token}; Path=/; HttpOnly; SameSite=Strict`);
    expect((await ask('/api/case', { cookie: cookie.split(';')[0] as string })).status).toBe(200);
    // Another window with the same address.
    expect((await ask(`/?token=${bench.token}`, {})).status).toBe(303);
    expect(bench.token).toMatch(/^[\w-]{43}$/);
  });

  it.each([
    ['no token', '/'],
    ['a wrong token', `/?token=${'A'.repeat(43)}`],
    ['a token of another length', '/?token=A'],
    ['an empty token', '/?token='],
    ['a token with more behind it', `/?token=TOKEN0`],
    ['the token at another place', '/read?token=TOKEN'],
    ['an asset without a cookie', '/assets/index-a1b2c3.js'],
  ])('keeps out: %s', async (_, path) => {
    const response = await ask(path.replace('TOKEN', bench.token), {});
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await response.text()).toContain('Open the address that hearsay serve printed');
  });

  it.each([
    ['no cookie', {}],
    ['a wrong cookie', { cookie: `hearsay-${PORT}=${'A'.repeat(43)}` }],
    ['the cookie of another port', { cookie: 'hearsay-9=TOKEN' }],
  ])('answers the API with words alone: %s', async (_, headers) => {
    const given = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('TOKEN', bench.token)]),
    );
    const answer = await toError(await ask('/api/case', given));
    expect([answer.status, answer.code]).toEqual([403, 'serve-locked']);
    expect(answer.message).toContain(ERRORS['serve-locked']);
  });

  it.each([
    'evil.example',
    `evil.example:${PORT}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `127.0.0.1.evil.example:${PORT}`,
    `[::1]:${PORT}`,
  ])('is not asked under another name: %s', async (host) => {
    const answer = await toError(await ask('/api/case', { host, cookie: bench.cookie }));
    expect([answer.status, answer.code]).toEqual([403, 'serve-host']);
  });

  it('is not asked under its own name for the address of another', async () => {
    const response = await bench.app.request('http://evil.example/api/case', {
      headers: { host: HOST, cookie: bench.cookie },
    });
    expect((await toError(response)).code).toBe('serve-host');
  });

  it('goes by the name of localhost too', async () => {
    const host = `localhost:${PORT}`;
    expect((await ask('/api/case', { host, cookie: bench.cookie })).status).toBe(200);
  });

  it.each(['cross-site', 'same-site', 'x'])('is not asked by another page: %s', async (site) => {
    const answer = await toError(await ask('/api/case', { cookie: bench.cookie, 'sec-fetch-site': site }));
    expect([answer.status, answer.code]).toEqual([403, 'serve-origin']);
  });

  it.each(['same-origin', 'none'])('is asked by its own page: %s', async (site) => {
    expect((await ask('/api/case', { cookie: bench.cookie, 'sec-fetch-site': site })).status).toBe(200);
  });

  it.each([
    ['no origin', {}],
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['another scheme', { origin: `https://${HOST}` }],
    ['its other name', { origin: `http://localhost:${PORT}` }],
    ['a page without one', { origin: 'null' }],
  ])('does nothing for another page: %s', async (_, headers) => {
    const before = bench.file.listJudgements().length;
    const given = { cookie: bench.cookie, 'content-type': 'application/json', ...headers };
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await toError(await ask('/api/judgements', given, method, note()));
      expect([answer.status, answer.code]).toEqual([403, 'serve-origin']);
    }
    expect(bench.file.listJudgements().length).toBe(before);
  });

  it('does what its own page asks for', async () => {
    const given = { cookie: bench.cookie, 'content-type': 'application/json', origin: OWN };
    expect((await ask('/api/judgements', given, 'POST', note())).status).toBe(201);
  });

  it.each(['/', '/api/case', '/nothing.txt', '/?token=x'])(
    'tells the browser to be strict, whatever it answers: %s',
    async (path) => {
      for (const cookie of [bench.cookie, 'none=1']) {
        const { headers } = await ask(path, { cookie });
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy.split('; ')).toContain("default-src 'none'");
        expect(policy).not.toMatch(/unsafe|https?:|\*/);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );

  it('never gives leave to other sites', async () => {
    const response = await ask('/api/case', { cookie: bench.cookie, origin: 'https://evil.example' }, 'OPTIONS');
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the page', () => {
  it.each(['/', '/read/sha256%3Aabc', '/points', '/points/p1?x=1', '/search?q=a'])(
    'is at every address of its own: %s',
    async (path) => {
      const response = await ask(path, { cookie: bench.cookie });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('<title>Hearsay</title>');
    },
  );

  it('has files that stay as they are', async () => {
    const response = await ask('/assets/index-a1b2c3.js', { cookie: bench.cookie });
    expect(response.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/index-a1b2c3.js/',
    '/%00.js',
    '/etc/passwd.txt',
    '/favicon.ico',
  ])('has no other files: %s', async (path) => {
    const response = await ask(path, { cookie: bench.cookie });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('"dependencies"');
  });

  it('shows the words of an address as words', async () => {
    const html = await (await ask('/%3Cscript%3Ealert(1)%3C/script%3E.js', { cookie: bench.cookie })).text();
    expect(html).not.toContain('<script');
  });

  it('says that it is missing, and the API still answers', async () => {
    const other = openWorkbench({ webFiles: new Map() });
    try {
      const response = await other.ask('/');
      expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')]);
      expect((await other.ask('/api/case')).status).toBe(200);
    } finally {
      await other.close();
    }
  });
});
