import type { ErrorAnswer } from '../document/workbench.ts';
import { toUpperFirst, toVisibleLine } from '../page/visible-text.ts';

/** A page that says what is wrong, for whom there is no other. It needs no style and no script. */
export function toPlainPage({ code, message }: ErrorAnswer): string {
  // A browser that came from elsewhere sends its cookie only when it is asked again from here.
  const again = code === 'serve-locked' ? '<p><a href="/">Try again</a></p>\n' : '';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Hearsay</title></head>
<body>
<h1>Hearsay</h1>
<p>${toEscaped(toUpperFirst(toVisibleLine(message)))}</p>
${again}</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function toEscaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
