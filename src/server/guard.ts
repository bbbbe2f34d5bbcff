import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HearsayError } from '../errors.ts';
import type { Access } from './access.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface GuardOptions {
  /** Where the server listens; known only once it does. */
  readonly port: () => number;
  readonly access: Access;
}

/** Lets through only what comes from whoever has the token, through the page of this server, under its own name. Throws `serve-…`. */
export function createGuard({ port, access }: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    const { method, path } = context.req;
    const isReading = method === 'GET' || method === 'HEAD';
    checkHost(context, port());
    const isApi = path === '/api' || path.startsWith('/api/');
    if (isApi) context.header('Cache-Control', 'no-store');
    // A cookie is sent to every port of a machine, so that each server has one of its own name.
    const cookie = `hearsay-${port()}`;
    const isKnown = access.isToken(getCookie(context, cookie));
    const token = context.req.query('token');
    if (isReading && path === '/' && token !== undefined && (isKnown || access.isToken(token))) {
      if (access.isToken(token)) setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      context.header('Cache-Control', 'no-store');
      return context.redirect('/', 303);
    }
    if (!isKnown) throw new HearsayError('serve-locked', 'hearsay serve');
    if (isApi) checkSite(context);
    if (!isReading) checkOrigin(context);
    return next();
  };
}

/** A name that another machine's owner lets lead to this one is refused, whoever asks. */
function checkHost(context: Context, port: number): void {
  const host = context.req.header('host')?.toLowerCase() ?? '';
  const hosts = toHosts(port);
  if (!hosts.includes(host) || !hosts.includes(new URL(context.req.url).host.toLowerCase())) {
    throw new HearsayError('serve-host', host.slice(0, 200) || 'no host');
  }
}

function checkSite(context: Context): void {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new HearsayError('serve-origin', site.slice(0, 40));
}

function checkOrigin(context: Context): void {
  const origin = context.req.header('origin');
  if (origin !== `http://${context.req.header('host')?.toLowerCase()}`) {
    throw new HearsayError('serve-origin', origin?.slice(0, 200) ?? 'no origin');
  }
}

/** The names of the server; browsers leave out the port where it is the usual one. */
function toHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost'];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}
