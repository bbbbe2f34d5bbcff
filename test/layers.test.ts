import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';
import config from '../.dependency-cruiser.mjs';

const FOLDERS = ['src', 'training', 'bench', 'test'];

async function cruiseFolders(folders: readonly string[], baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    [...folders],
    { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true, baseDir },
    {},
    { tsConfig: extractTsConfig('tsconfig.json') },
  );
  return output as ICruiseResult;
}

function toViolations({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

/** Cruises files that exist for the length of one call. */
async function cruiseFiles(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return toViolations(await cruiseFolders(['src'], folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('layers', () => {
  it('hold in every module there is', async () => {
    const result = await cruiseFolders(FOLDERS, process.cwd());
    expect(result.modules.length).toBeGreaterThan(20);
    expect(toViolations(result)).toEqual([]);
  });

  it('give a reason for every rule', () => {
    for (const rule of config.forbidden) expect(rule.comment, rule.name).toMatch(/^[A-Za-z].{40,}\.$/);
  });

  it.each([
    ['document-imports-nothing', 'src/document/a.ts', '../lexicon/b.ts', 'src/lexicon/b.ts'],
    ['lexicon-imports-nothing', 'src/lexicon/a.ts', '../document/b.ts', 'src/document/b.ts'],
    ['language-is-below-findings', 'src/language/a.ts', '../extract/b.ts', 'src/extract/b.ts'],
    ['extract-is-below-reading', 'src/extract/times/a.ts', '../../export/b.ts', 'src/export/b.ts'],
    ['page-is-pure', 'src/page/a.ts', '../export/b.ts', 'src/export/b.ts'],
    ['export-returns-strings', 'src/export/a.ts', '../web/b.ts', 'src/web/b.ts'],
    ['read-is-the-main-path', 'src/read.ts', './ingest/b.ts', 'src/ingest/b.ts'],
    ['server-is-a-thin-surface', 'src/server/a.ts', '../extract/b.ts', 'src/extract/b.ts'],
    ['nothing-needs-a-surface', 'src/server/a.ts', '../cli/b.ts', 'src/cli/b.ts'],
    ['finders-share-types-only', 'src/extract/times/a.ts', '../speakers/b.ts', 'src/extract/speakers/b.ts'],
    ['program-is-not-its-tools', 'src/cli/a.ts', '../../training/b.ts', 'training/b.ts'],
  ])('fire: %s', async (rule, from, specifier, to) => {
    const files = { [from]: `import { b } from '${specifier}';\nexport const a = b;\n`, [to]: 'export const b = 1;\n' };
    expect(await cruiseFiles(files)).toContain(`${rule}: ${from} -> ${to}`);
  });

  it('let one finder use the types of another', async () => {
    const violations = await cruiseFiles({
      'src/extract/times/a.ts': "import type { B } from '../speakers/b.ts';\nexport const a: B = 1;\n",
      'src/extract/speakers/b.ts': 'export type B = number;\n',
    });
    expect(violations).toEqual([]);
  });

  it('fire where reading would open files', async () => {
    const violations = await cruiseFiles({
      'src/extract/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    });
    expect(violations.some((line) => line.startsWith('core-leaves-the-world-alone: '))).toBe(true);
  });
});
