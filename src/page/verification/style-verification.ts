import { GROUND_STYLE } from '../style-ground.ts';

/** The page of a verification: one column, what is wrong in the accent colour, nothing else in colour. */
export const VERIFICATION_STYLE: string = `${GROUND_STYLE}
.page { max-width: 44rem; margin: 0 auto; padding: 3rem 1.2rem 4rem; }
section { margin-top: 2.6rem; }
h2 { font: 600 .8rem/1.4 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--soft); border-bottom: 1px solid var(--rule); padding-bottom: .3rem; margin-bottom: 1rem; }
.wrong h2 { color: var(--accent); border-color: var(--accent); }
.check { margin-bottom: 1.5rem; }
.check .words { font-size: 1rem; }
.check .line { font: .82rem/1.5 var(--sans); margin-top: .2rem; }
.where { font: .76rem/1.5 var(--sans); }
blockquote { margin: .6rem 0 0 1rem; padding-left: 1rem; border-left: 2px solid var(--rule); }
.only { font-weight: 700; text-decoration: underline 2px var(--accent); text-underline-offset: .22em; }
.draft { white-space: pre-wrap; unicode-bidi: isolate; }
.draft a { text-decoration: underline 1px var(--rule); text-underline-offset: .24em; }
.draft a.bad { text-decoration: underline wavy 1.5px var(--accent); }
.check:target, .draft a:target { background: var(--card); outline: 2px solid var(--accent); outline-offset: 3px; }
.colophon { margin-top: 3rem; font: .72rem/1.5 var(--sans); color: var(--soft); }
`;
