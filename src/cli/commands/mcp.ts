import type { Command } from 'commander';
import { HearsayError } from '../../errors.ts';
import { EXIT, type ExitCode } from '../exit.ts';

interface McpOptions {
  readonly root?: readonly string[];
  readonly case?: string;
}

const EXAMPLES = `
A client starts it; most take a configuration like this:
  {
    "mcpServers": {
      "hearsay": {
        "command": "hearsay",
        "args": ["mcp", "--root", "/home/me/news"]
      }
    }
  }

Tools: read_article, compare_articles, find_statements, who_confirms,
verify_draft. They read text, Markdown and HTML files in the roots, and the
articles of the case, and nothing else; links that lead out of a root are not
followed, nothing is written, and nothing is fetched.

Exit codes: 0 the client has closed the connection, 2 it could not be started.`;

/** Adds `hearsay mcp` to the program; `done` takes its exit code. */
export function addMcpCommand(program: Command, done: (code: ExitCode) => void): void {
  const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];
  program
    .command('mcp')
    .summary('serve articles to a language model, over the Model Context Protocol')
    .description(
      'Serves the articles of folders or a case to a client of the Model Context Protocol, over standard input and output.',
    )
    .option('--root <folder>', 'a folder whose articles may be read; may be given again', collect)
    .option('--case <case>', 'a case whose articles may be read')
    .addHelpText('after', EXAMPLES)
    .action(async (options: McpOptions) => done(await runMcp(options)));
}

async function runMcp({ root = [], case: path }: McpOptions): Promise<ExitCode> {
  if (root.length === 0 && path === undefined) throw new HearsayError('mcp-nothing', 'hearsay mcp');
  const { openRoots } = await import('../../mcp/roots.ts');
  const roots = openRoots(root);
  const file = path === undefined ? null : (await import('../../case/open-case.ts')).openCaseToRead(path);
  try {
    const { serveMcp } = await import('../../mcp/serve-mcp.ts');
    await serveMcp({ roots, file, say: (words) => void process.stderr.write(words) });
    return EXIT.done;
  } finally {
    file?.close();
  }
}
