/** The look of a drawn timeline and of the list of dates under it. */
export const TIMELINE_STYLE: string = `
.timeline { margin: .2rem 0 1.2rem; }
.timeline svg { display: block; overflow: visible; }
.timeline text { font: .64rem var(--sans); fill: var(--soft); font-variant-numeric: tabular-nums; }
.timeline .number { fill: var(--ink); }
.timeline .axis { stroke: var(--soft); stroke-width: 1; }
.timeline .break { font-weight: 600; }
.timeline .mark { fill: var(--ink); stroke: var(--ink); stroke-width: 1.3; }
.timeline rect.mark { fill: color-mix(in srgb, var(--ink) 30%, var(--paper)); stroke-width: 1; }
.timeline .mark.hollow { fill: var(--paper); }
.timeline .mark.rough { stroke-dasharray: 3 2; }
.timeline circle.mark.rough { fill: var(--paper); stroke-dasharray: 2 1.6; }
.timeline .cross { fill: var(--ink); font-size: .8rem; font-weight: 700; }
.timeline a:hover .mark { stroke: var(--accent); }
.timeline a:hover .number { fill: var(--accent); font-weight: 700; }
.timeline figcaption { color: var(--soft); font-size: .68rem; line-height: 1.45; margin-top: .25rem; }
.dated { counter-reset: dated; }
.dated > li { counter-increment: dated; display: grid; grid-template-columns: 1.5rem 8.2rem minmax(0, 1fr); column-gap: .5rem; margin-bottom: .7rem; align-items: baseline; }
.dated > li::before { content: counter(dated); color: var(--soft); font-variant-numeric: tabular-nums; font-size: .72rem; text-align: right; }
.dated .date { font-variant-numeric: tabular-nums; }
@media screen and (max-width: 34em) {
  .dated > li { grid-template-columns: 1.3rem minmax(0, 1fr); }
  .dated > li > div { grid-column: 2; }
  .timeline .tick.last { display: none; }
}
@media print {
  .timeline { break-inside: avoid; }
}
`;
