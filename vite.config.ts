import type { Plugin, UserConfig } from 'vite';
import { STORY_PAGE_STYLE } from './src/page/story/style-story.ts';
import { READING_PAGE_STYLE } from './src/page/style.ts';
import { GROUND_STYLE } from './src/page/style-ground.ts';

/**
 * The look of a reading and of a story, each inside the view that shows it: on a page of their own they give the same
 * names to different things. `:where` leaves the weight of their selectors as it is there.
 */
const PAGES_STYLE = `${GROUND_STYLE}
:where(.as-reading) { ${READING_PAGE_STYLE} }
:where(.as-story) { ${STORY_PAGE_STYLE} }
`;

/** Puts the style of the pages before that of the workbench, so that a page has one look and one place for it. */
const pageStyle: Plugin = {
  name: 'page-style',
  enforce: 'pre',
  transform(code, id) {
    return id.split('?')[0]?.endsWith('/src/web/look.css') ? `${PAGES_STYLE}${code}` : null;
  },
};

/** The workbench in the browser: a page, a script and a style sheet in dist/web. It inlines nothing, for its server allows no inline code. */
const config: UserConfig = {
  root: 'src/web',
  base: '/',
  publicDir: false,
  plugins: [pageStyle],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome120', 'firefox121', 'safari17.2'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  logLevel: 'warn',
};

export default config;
