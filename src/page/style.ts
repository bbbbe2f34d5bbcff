import { FINDINGS_STYLE } from './style-findings.ts';
import { GROUND_STYLE } from './style-ground.ts';
import { TIMELINE_STYLE } from './style-timeline.ts';

/**
 * The look of a reading. Nothing here changes the width of a letter: selecting never moves the text.
 */
const READING_STYLE = `
.reading { padding: 2.2rem 1.25rem 3rem; }
.reading + .reading { border-top: 4px double var(--rule); }
.masthead, .colophon, .notes, .findings, .switches, .outline { max-width: 33rem; margin-inline: auto; }
.masthead { padding-bottom: 1.5rem; margin-bottom: 1.9rem; border-bottom: 1px solid var(--rule); }
.sheet { display: grid; grid-template-columns: minmax(0, 33rem); justify-content: center; row-gap: 2.4rem; position: relative; }
.text { hanging-punctuation: first last; }
.text h2 { font-size: 1.15rem; line-height: 1.3; margin-top: 1.6em; margin-bottom: .6em; }
.m { color: inherit; text-decoration: none; }
.m.content.unclear { text-decoration-color: color-mix(in srgb, var(--tone) 34%, var(--paper)); }
a.m:not(.content) { text-decoration: underline dotted 1px; text-decoration-color: color-mix(in srgb, var(--soft) 62%, var(--paper)); text-underline-offset: .24em; }
.ref { display: none; }
.m.gap { text-decoration: none !important; }
.js .m.source, .js .m.cue, .js .m.content { cursor: pointer; }
.js .m { -webkit-tap-highlight-color: transparent; }

.reading { --lit: var(--ink); }
.reading[data-lit="t0"] { --lit: var(--none); }
.reading[data-lit="t1"] { --lit: var(--c1); } .reading[data-lit="t2"] { --lit: var(--c2); }
.reading[data-lit="t3"] { --lit: var(--c3); } .reading[data-lit="t4"] { --lit: var(--c4); }
.reading[data-lit="t5"] { --lit: var(--c5); } .reading[data-lit="t6"] { --lit: var(--c6); }
.reading[data-lit="t7"] { --lit: var(--c7); } .reading[data-lit="t8"] { --lit: var(--c8); }
.near-c { background: color-mix(in srgb, var(--ink) 6%, var(--paper)); }
.near-s, .near-u { background: color-mix(in srgb, var(--ink) 6%, var(--paper)); box-shadow: 0 .1em 0 var(--soft); }
.on-c { background: color-mix(in srgb, var(--lit) 13%, var(--paper)); box-shadow: 0 .16em 0 color-mix(in srgb, var(--lit) 13%, var(--paper)), 0 -.1em 0 color-mix(in srgb, var(--lit) 13%, var(--paper)); }
.m.m.on-s { color: var(--paper); background: var(--lit); box-shadow: -.12em 0 0 var(--lit), .12em 0 0 var(--lit); text-decoration-color: transparent; }
.m.m.on-u { color: var(--lit); background: none; box-shadow: none; text-decoration: underline solid 2px var(--lit); }
.filtered .text, .filtered h1 { color: var(--soft); }
.filtered .m:not(.of) { text-decoration-color: transparent; }
.filtered .m.of { color: var(--ink); }

.voices { font: .8rem/1.45 var(--sans); border-top: 1px solid var(--rule); padding-top: 1.1rem; }
.voices h2, .notes h2, .problems h2, .contents h2, .findings h2, .switches legend { font: 600 .72rem/1.4 var(--sans); letter-spacing: .09em; text-transform: uppercase; color: var(--soft); margin-bottom: .7rem; }
.voices h3 { font: 600 .76rem/1.4 var(--sans); color: var(--soft); margin: 1.2rem 0 .45rem; }
.voices li { margin-bottom: .35rem; }
.voice { display: flex; gap: .6rem; align-items: baseline; justify-content: space-between; text-decoration: none; padding: .16rem 0; }
.voice:hover .name { color: var(--tone); }
.name { overflow-wrap: anywhere; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.roles { color: var(--soft); font-size: .74rem; line-height: 1.4; }
.voice[aria-pressed="true"] { box-shadow: inset 3px 0 0 var(--ink); padding-left: .7rem; margin-left: -.7rem; }
.voice[aria-pressed="true"] .name { color: var(--tone); }
.all { min-height: 2rem; margin-top: .7rem; }
.empty, .hint { color: var(--soft); }

.margin { display: none; font: .8rem/1.5 var(--sans); }
.js .margin { display: block; }
.hint { display: none; margin-top: 1.1rem; }
.js .hint { display: block; }
.note { --tone: var(--lit); background: var(--card); border-left: 3px solid var(--lit); padding: .75rem .9rem .8rem; box-shadow: 0 1px 4px rgb(0 0 0 / .12); position: relative; z-index: 1; }
.note p { margin-bottom: .45rem; }
.note .summary { font-weight: 600; }
.note .reported { font-family: var(--serif); font-size: .86rem; color: var(--soft); }
.note .steps { display: flex; flex-wrap: wrap; gap: .1rem .9rem; color: var(--soft); font-size: .74rem; align-items: baseline; font-variant-numeric: tabular-nums; }
.note .also { margin-top: .5rem; padding-top: .5rem; border-top: 1px solid var(--rule); color: var(--soft); }
.note .also button { display: block; }
@media screen and (max-width: 63.99em) {
  .js .margin { height: 0; }
  .sheet { row-gap: 1.6rem; }
  .note { position: fixed; inset: auto 0 0; z-index: 2; max-height: 46vh; overflow: auto; padding: .9rem 1.25rem 1.1rem; border-left: 0; border-top: 3px solid var(--lit); box-shadow: 0 -2px 12px rgb(0 0 0 / .2); }
  .note button { padding: .4rem 0; }
  .voice { padding: .45rem 0; }
}
@media screen and (min-width: 64em) {
  .sheet { grid-template-columns: minmax(0, 33rem) 15rem; column-gap: 2.6rem; }
  .text, .voices, .margin { grid-row: 1; }
  .voices, .margin { grid-column: 2; }
  .voices { align-self: start; position: sticky; top: 2rem; max-height: calc(100vh - 4rem); overflow-y: auto; overflow-x: hidden; padding-left: .7rem; margin-left: -.7rem; }
  .margin { pointer-events: none; }
  .note { pointer-events: auto; }
  .masthead, .notes, .colophon, .findings, .switches, .outline { max-width: 50.6rem; }
}
@media screen and (min-width: 82em) {
  .sheet { grid-template-columns: 13rem minmax(0, 33rem) 14rem; }
  .text { grid-column: 2; }
  .voices { grid-column: 1; padding-right: .4rem; }
  .margin { grid-column: 3; }
  .masthead { text-align: center; max-width: 44rem; }
  .notes, .colophon, .findings, .switches, .outline { max-width: 33rem; }
  .masthead, .notes, .colophon, .findings, .switches, .outline { position: relative; left: -.5rem; }
}
@media screen { .js .notes { display: none; } }

.notes { margin-top: 2.4rem; padding-top: 1.1rem; border-top: 1px solid var(--rule); font: .8rem/1.5 var(--sans); }
.notes ol { counter-reset: note; }
.notes li { counter-increment: note; position: relative; padding-left: 2.2rem; margin-bottom: .7rem; }
.notes li::before { content: counter(note); position: absolute; left: 0; width: 1.6rem; text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.notes li:target, .m:target, .l:target, .findings li:target { background: color-mix(in srgb, var(--accent) 10%, var(--paper)); }
.notes .reported { color: var(--soft); font-family: var(--serif); margin-right: .7em; }
.notes .reported, .back { display: inline; }
.back a { color: var(--accent); }
.problems { margin-bottom: 1.6rem; }
.problems li { padding-left: 1rem; border-left: 2px solid var(--accent); margin-bottom: .5rem; }
.colophon { margin-top: 2.4rem; padding-top: 1.1rem; border-top: 1px solid var(--rule); font: .74rem/1.55 var(--sans); color: var(--soft); }
.problems ul { color: var(--ink); font-size: .8rem; }
.contents { width: 100%; max-width: 35.5rem; margin-inline: auto; padding: 2.2rem 1.25rem 0; }
.contents ol { counter-reset: article; }
.contents li { counter-increment: article; padding-left: 2rem; position: relative; line-height: 1.4; margin-bottom: .4rem; }
.contents li::before { content: counter(article); position: absolute; left: 0; font: .8rem/1.7 var(--sans); color: var(--soft); }
.contents a { text-decoration-thickness: 1px; text-underline-offset: .2em; text-decoration-color: var(--rule); }

@media print {
  .reading { padding: 0; }
  .reading + .reading { break-before: page; border: 0; }
  .masthead, .notes, .colophon, .contents, .findings { max-width: none; }
  .sheet { display: block; }
  .voices, .margin, .back { display: none !important; }
  .m.content { text-decoration: underline solid .4pt #888888; text-underline-offset: .2em; }
  .m.content.unclear { text-decoration-style: dashed; }
  a.m:not(.content) { text-decoration: none; }
  .m, .filtered .text, .filtered h1 { color: inherit !important; background: none !important; box-shadow: none !important; }
  .ref { display: inline; font: 600 .62em/0 var(--sans); padding-left: .15em; }
  .ref + .ref::before { content: ", "; }
  .notes { font-size: .82em; break-before: auto; }
  .notes li { break-inside: avoid; margin-bottom: .35rem; }
  .notes li > *, .notes li > div > p { display: inline; margin-right: .35em; }
  h1 .ref { font-size: .42em; vertical-align: .7em; }
}
`;

/** The style of a page of readings without its ground. */
export const READING_PAGE_STYLE: string = READING_STYLE + FINDINGS_STYLE + TIMELINE_STYLE;

/** All of a page's style. */
export const PAGE_STYLE: string = GROUND_STYLE + READING_PAGE_STYLE;
