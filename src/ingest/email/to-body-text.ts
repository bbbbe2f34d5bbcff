import { loadPageTools } from '../html/document.ts';
import { toPageBlocks } from '../html/to-page-blocks.ts';
import { toShallow } from '../html/to-shallow.ts';
import type { MailMessage } from './mail-message.ts';

/** The words of a message: those of its page where it has one, with the marks of Markdown for headings, items and quotations; "" where it has none. */
export async function toBodyText({ html, text }: Pick<MailMessage, 'html' | 'text'>): Promise<string> {
  const page = html === null ? '' : await toMarkdown(html);
  return page === '' ? (text ?? '').replace(/\r\n?/g, '\n').trim() : page;
}

async function toMarkdown(html: string): Promise<string> {
  const tools = await loadPageTools();
  const blocks = toPageBlocks(toShallow(html).html, tools);
  return blocks
    .map(({ words, hint, level }) => {
      if (hint === 'heading') return `${'#'.repeat(Math.max(1, level))} ${words.replace(/\s+/g, ' ')}`;
      if (hint === 'item') return `- ${words.replace(/\s+/g, ' ')}`;
      return hint === 'quote' ? words.replace(/^/gm, '> ') : words;
    })
    .join('\n\n')
    .trim();
}
