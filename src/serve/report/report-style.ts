/** The report's style sheet: light and dark, narrow and wide, screen and print. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1d2329; --faint: #5c6670; --paper: #fff; --line: #d5dae0; --accent: #0b5cad;
  --contact: #fff0b8; --statement: #dcebfb; --commitment: #dff3df; --denial: #fbdcd9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --faint: #9aa5b0; --paper: #15191d; --line: #363e46;
  --accent: #7db8f5; --contact: #544a1d; --statement: #1d3a57; --commitment: #214a2c; --denial: #5c2723; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.7rem; margin: 0; } h2 { margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin: 0; font-size: 1.1rem; } h4 { margin: 0 0 .4rem; font-size: 1rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
small, .source, .summary { color: var(--faint); } code { font-size: .85em; }
.timeline { width: 100%; height: auto; } .timeline text { font-size: 12px; fill: var(--ink); } .timeline text.tick { fill: var(--faint); font-size: 11px; }
.timeline line { stroke: var(--line); } .mark { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
.mark.held, .mark.ongoing { fill: var(--accent); } .mark.denied, .mark.refused, .mark.cancelled, .mark.alleged { stroke: #c0392b; stroke-dasharray: 3 2; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.2rem; margin: 0 0 1.2rem; }
.facts { margin: .2rem 0 .6rem; } .life { margin: 0 0 .8rem; padding-left: 1.2rem; }
.status, .relation, .label { font-size: .78rem; border: 1px solid var(--line); border-radius: 999px; padding: .05rem .55rem; white-space: nowrap; }
.status.denied, .status.refused, .status.cancelled, .status.alleged, .relation.denies, .relation.contradicts, .relation.notConfirmed { border-color: #c0392b; color: #c0392b; }
.accounts { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .8rem; }
.account { border-top: 3px solid var(--accent); background: color-mix(in srgb, var(--line) 25%, transparent); padding: .6rem .8rem; }
.account.other, .account.press { border-top-color: var(--line); } .account ul { margin: 0; padding-left: 1.1rem; } .account li { margin: .25rem 0; }
.account a, .life a { color: inherit; text-decoration-color: var(--line); } .relations { list-style: none; padding: 0; margin: .8rem 0 0; } .relations li { margin: .3rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
.document { margin: 0 0 2rem; } .document p { margin: .5rem 0; } .document .heading { font-weight: 600; } .document .caption { font-style: italic; }
.warning { color: #c0392b; font-size: .9rem; }
mark { color: inherit; background: var(--statement); border-radius: 2px; } mark.contact { background: var(--contact); }
mark.commitment { background: var(--commitment); } mark.denial { background: var(--denial); }
mark[class*="speaker-"] { border-bottom: 2px solid var(--speaker); } .speaker-0 { --speaker: #0b5cad; } .speaker-1 { --speaker: #b03a2e; }
.speaker-2 { --speaker: #1e8449; } .speaker-3 { --speaker: #8e44ad; } .speaker-4 { --speaker: #b9770e; } .speaker-5 { --speaker: #117a8b; }
sup a { text-decoration: none; } .notes { font-size: .85rem; color: var(--faint); columns: 2; } .notes li { break-inside: avoid; }
.target { scroll-margin-top: 35vh; } .target:target::before { content: "▶ "; color: #c0392b; } .target:target + mark { outline: 2px solid #c0392b; }
.wide { overflow-x: auto; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; }
  h2, h3, h4, .facts { break-after: avoid; } li, tr { break-inside: avoid; } }
`;
