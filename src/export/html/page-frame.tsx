import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import { toVisibleLine } from '../../page/visible-text.ts';

/** What goes around the words of a page. */
export interface PageFrame {
  readonly title: string;
  readonly style: string;
  /** Empty where it needs none. */
  readonly script: string;
}

/** A page up to its body. The policy allows the page's own style and script, by their hashes, and nothing else. */
export function toPageHead({ title, style, script }: PageFrame): string {
  const policy = [
    "default-src 'none'",
    `style-src '${toHash(style)}'`,
    `script-src ${script === '' ? "'none'" : `'${toHash(script)}'`}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Hearsay">
${render(<title>{toVisibleLine(title) || 'Hearsay'}</title>)}
<style>${style}</style>
</head>
<body>
`;
}

/** A page from the end of its body on. */
export function toPageFoot(script: string): string {
  return `${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

function toHash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
