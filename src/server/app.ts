import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { HearsayError } from '../errors.ts';
import { addApi } from './api.ts';
import { toErrorAnswer } from './error-answer.ts';
import { createGuard } from './guard.ts';
import { toPlainPage } from './plain-page.ts';
import type { Served } from './served.ts';
import { findWebFile } from './web-files.ts';

/** The workbench: its API and its page, behind its guard. Nothing is answered that is not asked for by whoever has the token. */
export function createApp(served: Served): Hono {
  const { webFiles, report } = served;
  const app = new Hono();
  app.use(createGuard(served));
  addApi(app, served);
  app.get('*', (context) => {
    const file = findWebFile(webFiles, toPath(context));
    if (file === null) {
      const isMissing = webFiles.size === 0;
      throw new HearsayError(isMissing ? 'serve-page-missing' : 'serve-unknown', context.req.path.slice(0, 200));
    }
    context.header('Cache-Control', file.isForever ? 'private, max-age=31536000, immutable' : 'no-store');
    context.header('Content-Type', file.type);
    context.header('Vary', 'Accept-Encoding');
    const isZipped = file.gzip !== null && /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
    if (isZipped) context.header('Content-Encoding', 'gzip');
    return context.body(isZipped && file.gzip !== null ? file.gzip : file.bytes);
  });
  app.notFound((context) => toFailure(context, new HearsayError('serve-unknown', context.req.path.slice(0, 200))));
  app.onError((error, context) => {
    if (!(error instanceof HearsayError)) report(error);
    return toFailure(context, error);
  });
  return app;
}

/** JSON for the page, and a plain page for whoever looks at it without one. */
function toFailure(context: Context, error: unknown): Response {
  const { status, answer } = toErrorAnswer(error);
  const code = status as ContentfulStatusCode;
  context.header('Cache-Control', 'no-store');
  if (context.req.path.startsWith('/api')) return context.json(answer, code);
  return context.html(toPlainPage(answer), code);
}

function toPath(context: Context): string {
  const { path } = context.req;
  return path === '/' ? '/index.html' : path;
}
