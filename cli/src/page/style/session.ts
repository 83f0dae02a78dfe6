/** Timeline, transcript and moments. */
export const SESSION = `
.river{margin-bottom:14px}.river>.c{margin-bottom:8px}
.picture{display:block;overflow:visible}
.area{fill:var(--area)}.edge{fill:none;stroke:var(--affective);stroke-width:1.5;vector-effect:non-scaling-stroke}
.ground{stroke:var(--line);vector-effect:non-scaling-stroke}
.many{--ring-scale:.68}.shape{transform:scale(var(--ring-scale,1))}.reach{fill:transparent}.ring{fill:var(--card);stroke:var(--affective);stroke-width:2}
.ring.met{fill:var(--affective)}.half{fill:var(--affective)}.ring.possibly-missed{stroke:var(--missed)}
.ring.open{stroke:var(--ink-3);stroke-dasharray:2.2 2.2}
.picture a:focus-visible{outline:none}.picture a:focus-visible use{stroke:var(--pine);stroke-width:3}.picture a:hover .turn-bar{opacity:.75}
.ticks text,.lane{font-size:.78rem;fill:var(--ink-3)}.lane{fill:var(--ink-2);font-weight:600}
#here{fill:none;stroke:var(--pine);stroke-dasharray:3 3}
.keys{margin-top:10px;gap:4px 16px}.keys+.keys{margin-top:6px}.sign{flex:none;vertical-align:-2px;margin-right:3px;overflow:visible}
.cols{display:grid;grid-template-columns:minmax(0,1fr) 396px;grid-template-areas:"transcript moments";gap:14px;align-items:start}
.transcript{grid-area:transcript}.moments{grid-area:moments;position:sticky;top:14px;max-height:calc(100vh - 28px);overflow-y:auto}
.past{white-space:nowrap}
.filters{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin:10px 0 4px;font-size:.875rem;color:var(--ink-2)}
.filters label{display:flex;gap:7px;align-items:center;max-width:100%}.filters select{max-width:16rem;min-width:0;padding:5px 8px}
.turn{display:grid;grid-template-columns:var(--when,56px) 76px minmax(0,1fr) 234px;gap:4px 10px;padding:10px 0;border-bottom:1px solid var(--faint);scroll-margin-top:12px}
.estimated{--when:86px}
.long .turn{content-visibility:auto;contain-intrinsic-size:auto 70px}
.turn:last-child{border-bottom:0}
.time{color:var(--ink-3);font-size:.8125rem;padding-top:3px;font-variant-numeric:tabular-nums;text-decoration:none}
.time:hover{text-decoration:underline}
.who{font-size:.8125rem;color:var(--ink-2);padding-top:3px;font-weight:600;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;max-height:4.8em}
.words{font-size:1.0313rem;line-height:1.6;white-space:pre-line;text-align:start}
.turn.client .words{color:color-mix(in srgb,var(--ink) 86%,var(--ink-2))}
.turn.quiet .words,.turn.other .words{color:var(--ink-2);font-size:.95rem}
.turn.c0 .who::before{content:"\\25CF  " / ""}.turn.c1 .who::before{content:"\\25B2  " / ""}.turn.c2 .who::before{content:"\\25A0  " / ""}.turn.c3 .who::before{content:"\\25C6  " / ""}
.turn:target{background:var(--pine-wash);margin:0 -18px;padding:10px 18px;border-radius:8px}
.turn:target .time,.turn:target .conf{color:var(--ink-2)}
.ev{background:none;color:inherit;border-bottom:2px solid}
.ev.l2{padding-bottom:3px}.ev.l3{padding-bottom:6px}
.ev.exploring{border-bottom-style:dashed}.ev.sympathy,.ev.depth{border-bottom-style:dotted}.ev.judging,.ev.directing{border-bottom-style:double;border-bottom-width:3px}
.chip{display:inline-block;font-size:.78rem;font-weight:600;line-height:1.35;padding:2px 9px;border-radius:20px;border:1px solid transparent}
.codes{padding-top:2px;font-size:.8125rem;line-height:1.45}.codes li{margin-bottom:4px}
.conf{font-size:.78rem;color:var(--ink-3);font-weight:400;white-space:nowrap}
.unsure{color:var(--ink-2);font-size:.8125rem}.unsure .conf{white-space:normal}
.outcome{color:var(--ink-2);font-size:.8125rem}.codes span.outcome{display:block}.outcome.possibly-missed{color:var(--missed-text);font-weight:600}
.moment{padding:14px 0;border-bottom:1px solid var(--faint)}.moment:last-child{border:0;padding-bottom:0}
.kind{display:flex;justify-content:space-between;align-items:center;margin-bottom:5px}.at{font-size:.8125rem;font-variant-numeric:tabular-nums}
.chip.keep{background:var(--pine-wash);color:var(--pine)}.chip.look-again{background:none;border-color:var(--cue-line);color:var(--missed-text)}
blockquote{margin:5px 0;font-size:1rem;line-height:1.5}cite{font:600 .8125rem/1.4 "Inter",system-ui,sans-serif;color:var(--ink-2)}
.why{color:var(--ink-2);font-size:.875rem;margin-top:6px}.try{background:var(--wash);border-radius:8px;padding:8px 11px;margin-top:8px;font-size:.875rem}
.rule{color:var(--ink-3);font-size:.8125rem;margin-top:7px}
@media (max-width:1020px){.cols{grid-template-columns:minmax(0,1fr);grid-template-areas:"moments" "transcript"}.moments{position:static;max-height:none}}
@media (max-width:640px){
.card{padding:14px}.turn{grid-template-columns:auto minmax(0,1fr);gap:2px 10px;padding:13px 0}.time{padding:2px 0;font-size:.9rem}.who{padding-top:2px;font-size:.9rem}
.words,.codes{grid-column:1/-1}.words{font-size:1.0625rem}.codes{display:flex;flex-wrap:wrap;gap:4px 12px;font-size:.875rem}.codes li{margin:0}
.chip,.conf,.outcome,.unsure,.rule{font-size:.85rem}.why,.try{font-size:.95rem}
.turn:target{margin:0 -14px;padding:13px 14px}.filters label{flex:1 1 100%}.filters select{flex:1;max-width:none;font-size:1rem}.past{display:inline-block;padding:6px 0}}`;
