import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { BUG, HearsayError } from '../errors.ts';
import { NOTICE } from './shapes.ts';

/** What a tool gives back: the structure, and a line for people. */
export interface Answer {
  readonly summary: string;
  readonly content: Record<string, unknown>;
}

/** A call from its beginning to its result; what goes wrong is a result too, and `say` is told what nobody foresaw. */
export async function toResult(make: () => Promise<Answer>, say: (words: string) => void): Promise<CallToolResult> {
  try {
    const { summary, content } = await make();
    const text = `${toLine(summary)}\n${NOTICE}`;
    // Many clients hand on the text alone: it has everything too, as the protocol advises.
    return {
      content: [
        { type: 'text', text },
        { type: 'text', text: JSON.stringify(content) },
      ],
      structuredContent: content,
    };
  } catch (error) {
    if (error instanceof HearsayError) return toError(toLine(error.message));
    say(`hearsay: ${BUG}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return toError(BUG);
  }
}

/** "1 article", "2 articles". */
export function toCounted(count: number, one: string, several: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** One line without control characters. */
function toLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 2000);
}

function toError(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}
