import { GROUND_STYLE } from '../style-ground.ts';
import { TIMELINE_STYLE } from '../style-timeline.ts';

/** The look of the page of a story: titles in the margin where there is room, articles in columns that scroll by themselves. */
const OWN_STYLE = `
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1.25rem; top: .5rem; z-index: 3; background: var(--card); padding: .4rem .8rem; font: .8rem var(--sans); }
.story { display: block; max-width: 58rem; margin-inline: auto; padding: 2rem 1.25rem 0; }

.masthead { border-bottom: 4px double var(--rule); padding-bottom: 1.2rem; }
.story > .masthead h1 { max-width: 32ch; }
h1 .to { text-decoration-color: transparent; }
.named { font: .8rem/1.5 var(--sans); margin-top: 1rem; }
.named li { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr) auto; column-gap: .4rem; padding: .12rem 0; }
.named .date { color: var(--soft); font-variant-numeric: tabular-nums; text-align: right; }
.letter { color: var(--accent); font-weight: 600; }
.outlet { font-weight: 600; }
.named .title { font-family: var(--serif); font-size: .9rem; text-decoration: underline 1px color-mix(in srgb, var(--soft) 45%, var(--paper)); text-underline-offset: .2em; margin-left: .3em; }
span.title { text-decoration: none; }

.outline { font: .76rem/1.7 var(--sans); padding: .7rem 0; border-bottom: 1px solid var(--rule); }
.outline ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.hint { color: var(--soft); margin-top: .25rem; }
.hint .words { font-size: .86rem; color: var(--ink); }
.outline a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }

.part { padding: 1.6rem 0 1.8rem; border-bottom: 1px solid var(--rule); }
h2 { font-size: 1.3rem; line-height: 1.2; letter-spacing: -.008em; margin-bottom: .9rem; text-wrap: balance; }
h3 { font-size: 1rem; line-height: 1.35; }
.intro, .more, .empty, .line, .reason, .silent, .standing, .difference, .message { font: .8rem/1.5 var(--sans); }
.intro, .more, .empty, .line, .silent, .reason { color: var(--soft); }
.intro { margin-bottom: 1rem; }
.more { margin-top: .5rem; }
.empty + .points { margin-top: 1rem; }
.reason .to { text-decoration-color: var(--rule); }
.standing .to, .difference .to { text-decoration-color: var(--rule); white-space: nowrap; }

.points > li { padding: 0 0 1.3rem 2rem; position: relative; counter-increment: point; }
.points { counter-reset: point; }
.points > li::before { content: counter(point); position: absolute; left: 0; font: .8rem/1.7 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.gist { font-size: 1.05rem; line-height: 1.42; }
.points > li:first-child .gist { font-size: 1.2rem; line-height: 1.36; }
.gist .to { text-decoration-color: transparent; }
.gist a.to:hover, .gist a.to:focus-visible, h1 a.to:hover, h3 a.to:hover { text-decoration-color: var(--accent); }
.standing { margin: .3rem 0 .5rem; }

.told > li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); column-gap: 1rem; padding: .22rem 0; align-items: baseline; }
.told .outlet { font: .76rem/1.5 var(--sans); color: var(--soft); font-weight: 400; }
.told .words + .words { margin-top: .3rem; }
.who { font: .8rem/1.45 var(--sans); color: var(--soft); }
.same .to { color: inherit; text-decoration-color: transparent; }
.same { font: italic .8rem/1.45 var(--sans); color: var(--soft); }
.around { color: var(--soft); }
.silent { margin-top: .35rem; }

.conflict { padding-bottom: 1.4rem; }
.conflict h3, .origin h3, .voice-of-story h3 { font-weight: 700; }
.perhaps { font-weight: 400; font-style: italic; color: var(--soft); }
.difference { margin: .15rem 0 .7rem; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 2rem; }
.side { border-top: 2px solid var(--ink); padding-top: .45rem; }
.unsure .side { border-top: 2px dashed var(--soft); }
.side .told > li { display: block; padding: .25rem 0 .4rem; }
.only { font-weight: 700; text-decoration: underline solid 2px var(--accent); text-underline-offset: .2em; text-decoration-skip-ink: none; }
.to:has(.only) { text-decoration: none; }

.origin { padding-bottom: 1.2rem; }
.origin .kind { font-weight: 400; color: var(--soft); }
.rests { margin: .1rem 0 .5rem; }
.rests li { padding: .12rem 0 .12rem .9rem; border-left: 2px solid var(--rule); }
h3 .to { text-decoration-color: transparent; }
h3.sub { font: 600 .8rem/1.4 var(--sans); margin: 1.2rem 0 .6rem; }

.columns-of-ways { position: relative; display: grid; grid-template-columns: 25% 25% 25%; justify-content: space-between; font: .74rem/1.2 var(--sans); }
.columns-of-ways svg { position: absolute; inset: 0; pointer-events: none; font-size: 1rem; }
.columns-of-ways li, .column-title { height: 2.5rem; display: flex; align-items: center; }
.column-title { color: var(--soft); }
.columns-of-ways > div + div { padding-left: .5rem; }
.columns-of-ways .last { grid-column: 3; }
.columns-of-ways span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.way { stroke: var(--soft); stroke-width: 1; }
.way.shared { stroke: var(--ink); stroke-width: 1.8; }
.ways { margin: 0; }
.ways figcaption { color: var(--soft); font: .68rem/1.45 var(--sans); margin-top: .25rem; }
details { margin-top: .8rem; font: .8rem/1.5 var(--sans); }
summary { cursor: pointer; color: var(--accent); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: .78rem/1.4 var(--sans); margin-top: .6rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--soft); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
caption { text-align: left; color: var(--soft); margin-bottom: .3rem; }

.voice-of-story { padding-bottom: 1rem; }
.voice-head { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: .6rem; }

.part .dated > li { grid-template-columns: 1.5rem 8rem minmax(0, 1fr); font-size: .8rem; }
.dated, .undated { font: .8rem/1.5 var(--sans); }
.entry + .entry { margin-top: .55rem; }
.timeline figcaption { font: .68rem/1.45 var(--sans); }
.entry.saying .words { font-size: .86rem; }
.entry.saying .words, .entry.saying .words .to, .entry.publication .to { color: var(--soft); }
.entry .line .to { text-decoration-color: var(--rule); }
.undated li { margin-bottom: .6rem; }

.question + .question { margin-top: 1.6rem; }
.explanations { counter-reset: explanation; margin-top: .6rem; }
.explanations > li { counter-increment: explanation; padding: 0 0 .9rem 2rem; position: relative; }
.explanations > li::before { content: counter(explanation); position: absolute; left: 0; font: 600 .8rem/1.6 var(--sans); color: var(--accent); }
.explanations.alone > li { padding-left: 0; }
.explanations.alone > li::before { display: none; }
.words.claim { font-size: 1rem; }
.matrix thead .number { color: var(--accent); font-weight: 600; }
.matrix thead th { vertical-align: bottom; }
.matrix thead .claim { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.matrix th, .matrix td { vertical-align: baseline; }
.matrix td, .matrix thead th:not(:first-child) { text-align: center; width: 2.4rem; padding-inline: .3rem; }
.matrix td { font-variant-numeric: tabular-nums; }
.matrix th .outlet { color: var(--soft); font-weight: 400; font-size: .7rem; }
.matrix tfoot th, .matrix tfoot td { border-top: 1px solid var(--ink); border-bottom: 0; font-weight: 600; }
.rating-I, .rating-II { font-weight: 700; }
.key { font: .72rem/1.6 var(--sans); color: var(--soft); }
.key span { margin-right: 1rem; white-space: nowrap; }
.key b { color: var(--ink); }

.forecasts > li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); column-gap: 1rem; padding-bottom: .9rem; }
.outcome { font: .8rem/1.5 var(--sans); }
.decided h3 { margin: 1.2rem 0 .4rem; font: 600 .8rem/1.4 var(--sans); color: var(--soft); }
.decided .judged { margin-bottom: .7rem; }
.decided .judged ul { margin: .15rem 0 0 1.1rem; font: .8rem/1.5 var(--sans); }
.texts { margin-top: .8rem; }
.texts code { overflow-wrap: anywhere; }
.problems-of-story li { margin-bottom: .6rem; }

.articles { padding: 1.6rem 0 0; }
.side-by-side { display: flex; gap: 1rem; overflow-x: auto; }
.column { flex: 1 0 19.5rem; max-width: 36rem; background: var(--card); border: 1px solid var(--rule); padding: 0 1.2rem 1rem; font-size: .92rem; }
.column-head { position: sticky; top: 0; background: var(--card); border-bottom: 1px solid var(--rule); margin-inline: -1.2rem; padding: .55rem 1.2rem; font: 600 .76rem/1.4 var(--sans); }
.column .masthead { border-bottom: 1px solid var(--rule); margin: 1rem 0; padding-bottom: .8rem; }
.column h3 { font-size: 1.25rem; line-height: 1.2; }
.column h4 { font-size: 1rem; margin: 1.2em 0 .5em; }
.said { text-decoration: underline var(--line) var(--thick); text-decoration-color: color-mix(in srgb, var(--tone) 72%, var(--paper)); text-underline-offset: .24em; text-decoration-skip-ink: none; }
.w { scroll-margin-block: 30vh; }
.w:target, .w.lit { background: color-mix(in srgb, var(--accent) 22%, var(--card)); box-shadow: 0 0 0 .14em color-mix(in srgb, var(--accent) 22%, var(--card)); }
.w:target, .w.lit, .w.also { outline: 1px solid transparent; }
.w.also { background: color-mix(in srgb, var(--accent) 9%, var(--card)); }
.js .w:target:not(.lit) { background: none; box-shadow: none; }

.colophon { max-width: 58rem; margin: 0 auto; padding: 1.6rem 1.25rem 3rem; font: .74rem/1.55 var(--sans); color: var(--soft); order: 2; width: 100%; }
.return { position: fixed; inset: auto 0 1rem; text-align: center; z-index: 2; pointer-events: none; order: 3; }
.return button { pointer-events: auto; background: var(--card); border: 1px solid var(--rule); padding: .5rem 1rem; box-shadow: 0 2px 10px rgb(0 0 0 / .18); }

@media screen and (min-width: 46em) {
  .column { max-height: 86vh; overflow-y: auto; }
}
@media screen and (min-width: 64em) {
  .part { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 2.2rem; }
  .articles { width: min(94vw, 112rem); margin-left: calc(50% - min(47vw, 56rem)); }
  .articles > h2, .articles > .intro { max-width: 55.5rem; margin-inline: auto; }
  .matrix.worded td, .matrix.worded thead th:not(:first-child) { width: 6.4rem; }
  .matrix.worded thead .claim { position: static; display: block; width: auto; height: auto; clip-path: none; white-space: normal; font: .72rem/1.3 var(--serif); }
}
@media screen and (max-width: 45.99em) {
  .told > li, .forecasts > li { display: block; }
  .sides { grid-template-columns: minmax(0, 1fr); }
  .points > li, .explanations > li { padding-left: 1.5rem; }
  .named li { grid-template-columns: 1.4rem minmax(0, 1fr); }
  .named .date { grid-column: 2; text-align: left; }
  .side-by-side { display: block; overflow: visible; }
  .column { max-width: none; border-inline: 0; margin-inline: -1.25rem; padding-inline: 1.25rem; margin-bottom: 1rem; }
  .column-head { margin-inline: -1.25rem; padding-inline: 1.25rem; }
  .part .dated > li { grid-template-columns: 1.3rem minmax(0, 1fr); }
  .columns-of-ways { font-size: .64rem; }
  .columns-of-ways svg { font-size: 1.2rem; }
  .columns-of-ways li, .column-title { height: 3rem; }
  .columns-of-ways span { -webkit-line-clamp: 3; }
  .matrix td, .matrix thead th:not(:first-child) { width: 1.7rem; padding-inline: .15rem; }
  .outline a, .points a.to, .told a.to { padding-block: .2rem; }
}
@media print {
  .story { padding: 0; max-width: none; }
  .skip, .outline, .return, details, .hint { display: none !important; }
  .part { border-color: #999999; padding: 1rem 0; }
  .ways, .conflict, .origin, .voice-of-story, .points > li, .told > li, .dated > li, tr { break-inside: avoid; }
  a.to[data-at]::after { content: "\\00a0" attr(data-at); font: 600 .62em/0 var(--sans); vertical-align: .5em; color: #444444; }
  .only { text-decoration-color: #000000; }
  .articles { break-before: page; }
  .side-by-side { display: block; }
  .column { max-width: none; border: 0; padding: 0; break-after: page; }
  .column-head { position: static; margin: 0; padding: 0 0 .4rem; }
  .block[data-number] { position: relative; }
  .block[data-number]::before { content: "¶" attr(data-number); position: absolute; left: -2.4rem; width: 2rem; text-align: right; font: .62rem/2 var(--sans); color: #666666; }
  .column .block { margin-left: 2.4rem; }
  .w, .w.lit, .w.also, .w:target { background: none; box-shadow: none; }
}
`;

/** The style of the page without its ground. */
export const STORY_PAGE_STYLE: string = TIMELINE_STYLE + OWN_STYLE;

/** All of the page's style. */
export const STORY_STYLE: string = GROUND_STYLE + STORY_PAGE_STYLE;
