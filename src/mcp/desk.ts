import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { CallToolResult, ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js';
import type { Answer } from './answer.ts';
import type { Library, Work } from './library.ts';
import type { TellStory } from './tools/tell-story.ts';

/** What comes with a call. */
export type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

/** What every tool is given. */
export interface Desk {
  readonly server: McpServer;
  readonly library: Library;
  readonly tell: TellStory;
  /** Does the work of a call; what goes wrong becomes a result. */
  readonly run: (extra: Extra, make: (work: Work) => Promise<Answer>) => Promise<CallToolResult>;
}
