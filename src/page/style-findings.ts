import type { Layer } from './layers.ts';

/** The colour of each layer and the line under its words: a gradient and the size of its tile. */
const LOOKS: Readonly<Record<Exclude<Layer, 'attributions' | 'notices'>, readonly [color: string, line: string]>> = {
  happenings: ['c6', 'linear-gradient(var(--k), var(--k)) 0 100% / 100% 1.5px no-repeat'],
  times: ['c5', 'repeating-linear-gradient(90deg, var(--k) 0 2px, transparent 2px 5px) 0 100% / 100% 2px no-repeat'],
  explanations: [
    'c4',
    'linear-gradient(var(--k), var(--k)) 0 100% / 100% 1px no-repeat, linear-gradient(var(--k), var(--k)) 0 calc(100% - 3px) / 100% 1px no-repeat',
  ],
  forecasts: [
    'c1',
    'repeating-linear-gradient(90deg, var(--k) 0 9px, transparent 9px 13px) 0 100% / 100% 1.5px no-repeat',
  ],
  certainty: [
    'c3',
    'repeating-linear-gradient(90deg, var(--k) 0 5px, transparent 5px 8px) 0 100% / 100% 3px no-repeat',
  ],
};

const LAYER_RULES = Object.entries(LOOKS)
  .map(
    ([layer, [color, line]]) => `
.l.${layer}, .sample.${layer} { --k: color-mix(in srgb, var(--${color}) 70%, var(--paper)); --wash: color-mix(in srgb, var(--${color}) 9%, var(--paper)); }
.reading:has(.show-${layer}:checked) .l.${layer}, .sample.${layer} { background: ${line}, var(--wash); padding-bottom: .14em; }
.js .reading:has(.show-${layer}:checked) .l.${layer} { cursor: pointer; }
.reading[data-lit="${layer}"] { --lit: var(--${color}); }`,
  )
  .join('');

/**
 * The look of the layers and of the lists below an article. A layer that is on has a tint and a line of its own pattern
 * under its words, below the line of an attribution; `:has()` follows the checkboxes without the script.
 */
export const FINDINGS_STYLE: string = `
.switches { border: 0; padding: 0; margin-top: 0; margin-bottom: 1.7rem; font: .76rem/1.5 var(--sans); color: var(--soft); display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.switches legend { float: left; width: 100%; margin-bottom: .25rem; padding: 0; }
.switches label { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.65rem; cursor: pointer; }
.switches input { accent-color: var(--accent); width: .95rem; height: .95rem; margin: 0; }
.outline { margin-top: -1.1rem; margin-bottom: 1.7rem; font: .76rem/1.7 var(--sans); color: var(--soft); }
.outline a { display: inline-block; color: var(--accent); margin-right: .8em; text-underline-offset: .2em; text-decoration-thickness: 1px; }
.sample { color: var(--ink); }
.sample.attributions { text-decoration: underline solid 1.5px color-mix(in srgb, var(--c1) 72%, var(--paper)); text-underline-offset: .24em; }
.sample.notices { border-left: 2px solid var(--accent); padding-left: .35rem; }
${LAYER_RULES}
.reading:has(.show-attributions:not(:checked)) .m.m { text-decoration: none; }
.reading:has(.show-notices:not(:checked)) .beside { display: none; }
.reading:has(.show-explanations:checked) .l.explanations:is(.as-for, .as-against, .as-neutral, .as-explained) { background: none; }
.reading[data-lit="notices"] { --lit: var(--accent); }
.m[class*="on-"] .l { background: none !important; }
.near-w, .near-x, .near-f, .near-a, .near-e, .near-i { background: color-mix(in srgb, var(--ink) 6%, var(--paper)); }
.on-w, .on-f, .on-a, .on-e { background: color-mix(in srgb, var(--lit) 13%, var(--paper)); box-shadow: 0 .16em 0 color-mix(in srgb, var(--lit) 13%, var(--paper)), 0 -.1em 0 color-mix(in srgb, var(--lit) 13%, var(--paper)); }
.m.m.on-f { text-decoration: underline solid 2px var(--lit); }
.m.m.on-a { text-decoration: underline wavy 1.5px var(--lit); }
.m.m.on-x, .m.m.on-i { text-decoration: underline dashed 2px var(--lit); }

.beside { font: .74rem/1.45 var(--sans); color: var(--soft); border-left: 2px solid var(--accent); padding-left: .7rem; margin: -.45em 0 1.3em; }
.beside li { padding: .12rem 0; }
.beside .to { text-decoration: none; }
.beside a.to:hover { text-decoration: underline 1px var(--accent); }

.findings { margin-top: 2.4rem; padding-top: 1.1rem; border-top: 1px solid var(--rule); font: .78rem/1.5 var(--sans); }
.findings h3 { font: 600 .76rem/1.4 var(--sans); color: var(--soft); margin: 1.2rem 0 .6rem; }
.findings > ul > li { margin-bottom: .95rem; }
.findings .words, .findings .line { max-width: 36rem; }
.where { font: .76rem/1.45 var(--sans); }
.evidence { margin-top: .25rem; }
.evidence li { padding-left: .8rem; border-left: 2px solid var(--rule); margin-bottom: .2rem; }
.evidence li.for { border-left-color: var(--c2); }
.evidence li.against { border-left: 2px dashed var(--c3); }

.happening + .happening, .happening + .excerpt, .excerpt + .excerpt { margin-top: .45rem; }
.excerpt { color: var(--soft); }
.excerpt .to { color: inherit; }
.note .kind { color: var(--soft); font-size: .7rem; }
.note .words { font-size: .86rem; }
@media screen and (max-width: 34em) {
  .switches label { min-height: 2rem; }
  .beside li { padding: .3rem 0; }
}
@media screen and (min-width: 82em) {
  .remarked { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; column-gap: 2.6rem; margin-right: -16.6rem; }
  .beside { margin: .35rem 0 .6rem; align-self: start; }
}
@media print {
  .switches, .outline { display: none; }
  .l { background: none !important; }
  .beside { margin: 0 0 .6em 1em; color: #444444; border-left-color: #999999; }
  .findings li { break-inside: avoid; }
}
`;
