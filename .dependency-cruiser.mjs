// Who may import whom. Each rule says why, in the words a developer needs when it fires. `npm run check:layers` runs it.

/** Modules of src/<name>, as files of that folder or as the file src/<name>.ts. */
const src = (...names) => `^src/(?:${names.join('|')})(?:/|\\.ts$)`;
const others = (...allowed) => `^(?:src/(?!(?:${allowed.join('|')})(?:/|\\.tsx?$))|training/|bench/|test/)`;

const may = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: src(from) },
  to: { path: others(from, ...allowed) },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment:
        'Two files that need each other are one idea in two places, or hide a third. Move what both need into a file of its own.',
      from: {},
      to: { circular: true },
    },
    may(
      'document-imports-nothing',
      'document',
      [],
      'document/ is what every other folder agrees on. It imports nothing, so that nothing can change under it.',
    ),
    may(
      'lexicon-imports-nothing',
      'lexicon',
      [],
      'Word lists are data. Code that needs more than a list belongs to language/ or to a finder.',
    ),
    may(
      'language-is-below-findings',
      'language',
      ['document', 'lexicon'],
      'language/ turns text into tokens, sentences and quotations and knows nothing of findings. Rules that look for findings go to extract/.',
    ),
    may(
      'model-is-bytes-and-numbers',
      'model',
      ['document', 'lexicon', 'language', 'errors'],
      'model/ takes bytes and gives numbers. What the numbers mean is decided in extract/.',
    ),
    may(
      'extract-is-below-reading',
      'extract',
      ['document', 'lexicon', 'language', 'model', 'errors'],
      'A finder sees the text, the word lists and the network, nothing else: not how articles come in, not how readings go out.',
    ),
    may(
      'compare-sees-readings-only',
      'compare',
      ['document', 'lexicon', 'language', 'errors'],
      'compare/ works from readings, so that readings made elsewhere or long ago compare just as well. It splits words as reading does and looks for no findings of its own.',
    ),
    may(
      'page-is-pure',
      'page',
      ['document'],
      'page/ is what a reader sees, from a Reading or a Story alone. It serves both export/ and web/, so it can need neither of them.',
    ),
    may(
      'export-returns-strings',
      'export',
      ['document', 'page', 'errors'],
      'export/ turns a Reading or a Story into a string, or into bytes where a format has no text. It finds nothing and writes nothing.',
    ),
    may(
      'web-runs-in-a-browser',
      'web',
      ['document', 'page'],
      'web/ runs in a browser: page/ made live. It never sees export/, which renders the same page to a file.',
    ),
    may(
      'ingest-brings-things-in',
      'ingest',
      ['document', 'lexicon', 'language', 'errors', 'model', 'extract/reader', 'extract/attributions/reader'],
      'ingest/ makes an Article of what is outside, and a reader of the model files. It finds nothing in them.',
    ),
    may(
      'read-is-the-main-path',
      'read',
      ['document', 'lexicon', 'language', 'model', 'extract', 'errors'],
      'read.ts goes from Article to Reading and touches nothing else; files and networks are for its callers.',
    ),
    may(
      'story-is-the-main-path',
      'story',
      ['document', 'lexicon', 'compare', 'errors'],
      'story.ts goes from Readings to Story and touches nothing else.',
    ),
    may(
      'verify-holds-texts-against-texts',
      'verify',
      ['document', 'lexicon', 'language', 'compare'],
      'verify/ holds the words of a draft against articles. Reading them is given to it, so that a case can bring its own readings; opening them is for its callers.',
    ),
    may(
      'judge-is-pure',
      'judge',
      ['document'],
      'judge/ works out what stands of a reading or a story after an analyst has judged it, from data alone. It keeps nothing and finds nothing of its own.',
    ),
    may(
      'case-is-below-the-surfaces',
      'case',
      ['document', 'errors', 'judge', 'ingest', 'read', 'story', 'export/schema'],
      'case/ keeps a case and brings it up to date. How it is shown and asked for belongs to cli/, server/ and mcp/.',
    ),
    may(
      'server-is-a-thin-surface',
      'server',
      ['document', 'errors', 'case', 'judge', 'ingest', 'story', 'page', 'export'],
      'server/ lets a browser look at a case and work on it. It reads no article and judges nothing itself: that is below it, where cli/ and mcp/ find it as well.',
    ),
    may(
      'mcp-is-a-thin-surface',
      'mcp',
      ['document', 'errors', 'case', 'ingest', 'read', 'story', 'verify', 'compare/points/rank-by-words'],
      'mcp/ lets a client ask about articles. What it answers is found below it, where cli/ and server/ find it as well.',
    ),
    {
      name: 'finders-share-types-only',
      severity: 'error',
      comment:
        'Inside extract/, one finder may use the types of another, never its rules: else a change to one moves findings of the other. What two finders need lies directly in extract/ or in language/.',
      from: { path: '^src/extract/([^/]+)/' },
      to: { path: '^src/extract/[^/]+/', pathNot: '^src/extract/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-leaves-the-world-alone',
      severity: 'error',
      comment:
        'Reading and showing are pure: same input, same output, in a browser too. Files, networks, clocks and threads belong to ingest/, case/, cli/, server/ and mcp/.',
      from: {
        path: src(
          'document',
          'lexicon',
          'language',
          'extract',
          'compare',
          'verify',
          'judge',
          'page',
          'web',
          'read',
          'story',
        ),
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-files-in-model-and-export',
      severity: 'error',
      comment: 'model/ is given bytes and export/ gives back strings. Whoever calls them opens the files.',
      from: { path: src('model', 'export') },
      to: {
        dependencyTypes: ['core'],
        path: '^(?:node:)?(?:fs|fs/promises|net|http|https|dns|child_process|worker_threads)$',
      },
    },
    {
      name: 'nothing-needs-a-surface',
      severity: 'error',
      comment: 'cli/, server/ and mcp/ are thin surfaces. What two of them need belongs below them.',
      from: { path: '^src/(cli|server|mcp|case|web)/', pathNot: '^src/cli/' },
      to: { path: '^src/(cli|server|mcp)/', pathNot: '^src/$1/' },
    },
    {
      name: 'only-case-knows-the-database',
      severity: 'error',
      comment: 'The database driver is behind case/, so that everything else works without it.',
      from: { pathNot: '^(?:src|test)/case/' },
      to: { path: 'node_modules/@photostructure/sqlite' },
    },
    {
      name: 'program-is-not-its-tools',
      severity: 'error',
      comment: 'What ships needs neither its training, its benches nor its tests.',
      from: { path: '^(?:src|bin)/' },
      to: { path: '^(?:training|bench|test|scripts)/' },
    },
    {
      name: 'no-dev-dependency-in-the-program',
      severity: 'error',
      comment:
        'A package that only development installs is missing on a reader\'s machine. Move it to "dependencies", or the import out of src/. Types alone are gone when the program is built.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      comment: 'The file or package that is imported here does not exist.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:src/model/assembly|dist|dist-tools)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
