/**
 * The ground of every page: paper and ink in light and dark, type, mastheads, the blocks of an article, and eight speaker
 * tones that differ in hue and in the pattern of the underline and reach WCAG AA on their background.
 */
export const GROUND_STYLE: string = `
:root {
  color-scheme: light dark;
  --paper: #fbf8f1; --ink: #1c1a17; --soft: #5f5950; --rule: #d8d1c3; --accent: #8f1d1d; --card: #ffffff;
  --c1: #1d5da6; --c2: #256b43; --c3: #a63a16; --c4: #6b4299; --c5: #806000; --c6: #0c6a72; --c7: #9b2c74; --c8: #6b4c38;
  --none: #6b655b;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #e9e4d9; --soft: #a8a093; --rule: #3a372f; --accent: #eb9a8f; --card: #211f1b;
    --c1: #8cb9ef; --c2: #86c79c; --c3: #f2a184; --c4: #c5a7e8; --c5: #dcb65c; --c6: #73c8cd; --c7: #ec9dcc; --c8: #cdb199;
    --none: #a8a093;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 19px/1.62 var(--serif); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 2rem; }
body { margin: 0; display: flex; flex-direction: column; overflow-wrap: anywhere; }
main { order: 1; width: 100%; }
.contents { order: 0; }
p, h1, h2, h3, ul, ol, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 1px; }

.kicker { font: 600 .72rem/1.4 var(--sans); letter-spacing: .09em; text-transform: uppercase; color: var(--accent); margin-bottom: .9rem; }
h1 { font-size: clamp(1.6rem, 1.15rem + 2.1vw, 2.45rem); line-height: 1.16; font-weight: 700; letter-spacing: -.012em; text-wrap: balance; }
.facts { margin-top: 1.1rem; font: .76rem/1.6 var(--sans); color: var(--soft); }
.facts > span:not(:last-child)::after { content: "\\00b7"; margin-inline: .5em; }

.block { unicode-bidi: isolate; margin-bottom: 1em; hyphens: manual; }
.block.summary { font-weight: 600; line-height: 1.45; padding-left: 1rem; border-left: 3px solid var(--rule); margin-bottom: .6em; }
.block.byline, .block.date, .block.dateline, .block.credit, .block.disclaimer, .block.link, .block.caption { font: .8rem/1.55 var(--sans); color: var(--soft); margin-bottom: .7em; }
.block.credit, .block.disclaimer { font-style: italic; }
.page-turn { font: .72rem/1.4 var(--sans); color: var(--soft); text-align: right; border-top: 1px solid var(--rule); margin-bottom: .4em; }
blockquote.block { margin-inline: 1.4rem; }

.t1 { --tone: var(--c1); --line: solid; --thick: 1.5px; }
.t2 { --tone: var(--c2); --line: dashed; --thick: 1.5px; }
.t3 { --tone: var(--c3); --line: double; --thick: 1px; }
.t4 { --tone: var(--c4); --line: solid; --thick: 3px; }
.t5 { --tone: var(--c5); --line: dotted; --thick: 3px; }
.t6 { --tone: var(--c6); --line: dashed; --thick: 3px; }
.t7 { --tone: var(--c7); --line: wavy; --thick: 1px; }
.t8 { --tone: var(--c8); --line: double; --thick: 2px; }
.t0 { --tone: var(--none); --line: solid; --thick: 1px; }
.tu { --tone: var(--none); --line: dotted; --thick: 1.5px; }
button { font: .76rem/1.4 var(--sans); color: var(--accent); background: none; border: 0; padding: .2rem 0; text-align: left; text-decoration: underline; text-underline-offset: .2em; cursor: pointer; }
.m.content, .name { text-decoration: underline var(--line) var(--thick); text-decoration-color: color-mix(in srgb, var(--tone) 72%, var(--paper)); text-underline-offset: .24em; text-decoration-skip-ink: none; }
.to { color: var(--ink); text-decoration: underline 1px color-mix(in srgb, var(--soft) 45%, var(--paper)); text-underline-offset: .2em; }
a.to:hover { text-decoration-color: var(--accent); }
.words { font: .92rem/1.45 var(--serif); }
.words .to { text-decoration-color: transparent; }
.words a.to:hover, .words a.to:focus-visible { text-decoration-color: var(--accent); }
.label { font-weight: 600; }
.label .who { font-weight: 400; }
.line, .where, .evidence { color: var(--soft); }
.line.first::first-letter { text-transform: uppercase; }
.status { color: var(--ink); }

@media print {
  @page { margin: 20mm 22mm; }
  :root { --paper: #ffffff; --ink: #000000; --soft: #444444; --rule: #999999; --accent: #000000; }
  html { font-size: 10.5pt; line-height: 1.45; }
  .to { text-decoration: none; }
  h1, h2, h3 { break-after: avoid; }
  p { orphans: 2; widows: 2; }
}
`;
