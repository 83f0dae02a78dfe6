/** The look of the check-in: the door's paper and pine, for a thumb. Sides are start and end, so it turns with the script. */
export const CHECK_IN_STYLE = `:root {
  --paper: #faf8f4; --card: #ffffff; --ink: #1f2d33; --ink-2: #55646a; --line: #e7e2d9; --edge: #7d8a8e;
  --pine: #22615c; --pine-ink: #ffffff; --pine-wash: #e4efec;
  --serif: Georgia, "DejaVu Serif", serif;
  --sans: "Inter", "DejaVu Sans", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161d20; --card: #1e272b; --ink: #e8e6e0; --ink-2: #b3bdc0; --line: #313c41; --edge: #8a979b;
    --pine: #8cc7bd; --pine-ink: #10211f; --pine-wash: #203733;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 var(--sans); overflow-wrap: anywhere; }
header { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
  justify-content: space-between; padding: .4rem 1rem; background: var(--paper); border-block-end: 1px solid var(--line); }
.practice { margin: 0; font: 600 1rem/1.3 var(--serif); color: var(--pine); flex: 1 1 8rem; }
main { max-inline-size: 34rem; margin-inline: auto; padding: .75rem 1rem 4rem; }
h1 { font: 500 1.5rem/1.25 var(--serif); margin: .25rem 0; }
h2 { font: 500 1.25rem/1.35 var(--serif); margin: .25rem 0 .5rem; }
p { margin: .35rem 0; }
.hint, .attribution, .recall, #progress, #state { color: var(--ink-2); font-size: .9375rem; }
.attribution { font-size: .8125rem; margin-block-start: 1.25rem; }
.recall { margin: 0; }
.along { display: flex; flex-wrap: wrap; gap: 0 .5rem; margin-block: .25rem .75rem; }
.along p { margin: 0; }
.along p:empty { display: none; }
.form { margin-block: 1.25rem; container-type: inline-size; }
.one .form { margin-block: 0; }
fieldset { min-inline-size: 0; border: 0; border-block-start: 1px solid var(--line); margin: 0; padding: 1rem 0; }
.one fieldset { border: 0; padding: .25rem 0 0; }
legend { padding: 0; font-weight: 600; font-size: 1.125rem; line-height: 1.4; margin-block-end: .6rem; float: inline-start; inline-size: 100%; }
legend + * { clear: both; }
legend:focus, h1:focus, h2:focus { outline: none; }
legend:focus-visible, h1:focus-visible, h2:focus-visible { outline: 2px solid var(--pine); outline-offset: 4px; border-radius: .2rem; }
.number { color: var(--ink-2); font-weight: 400; font-variant-numeric: tabular-nums; }
.one .number, .one .only-if { display: none; }
.option { position: relative; display: flex; align-items: center; min-block-size: 3.25rem; margin-block-end: .5rem; cursor: pointer; }
.option input, .skip input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
.option span:not(.unseen) { flex: 1; align-self: stretch; display: flex; align-items: center; padding: .6rem 1rem; background: var(--card);
  border: 1px solid var(--edge); border-radius: .8rem; }
.option span.unseen, .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.cards .option span::before { content: ""; flex: none; inline-size: 1.15rem; block-size: 1.15rem; margin-inline-end: .75rem; border: 2px solid var(--edge); border-radius: 50%; }
.option input:checked + span { background: var(--pine); border-color: var(--pine); color: var(--pine-ink); }
.cards .option input:checked + span::before { border-color: var(--pine-ink); border-width: .36rem; }
input:focus-visible + span { outline: 3px solid var(--pine); outline-offset: 3px; }
.ends { display: flex; justify-content: space-between; gap: 1rem; color: var(--ink-2); font-size: .9375rem; margin-block-end: .35rem; }
.ends span:last-child { text-align: end; }
.scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(2.75rem, 14.5%), 1fr)); gap: .3rem; }
.scale .option { min-block-size: 3rem; margin: 0; }
.scale .option span:not(.unseen) { justify-content: center; padding: .2rem; border-radius: .6rem; font-variant-numeric: tabular-nums; }
.scale .option input:checked + span { font-weight: 700; text-decoration: underline; text-underline-offset: .2em; }
@container (min-width: 31.5rem) { .scale { grid-template-columns: repeat(11, minmax(2.75rem, 1fr)); gap: .1rem; } }
.short:not(.one) h2, .short:not(.one) .form, .short:not(.one) .review { margin-block: .5rem; }
.short:not(.one) fieldset { padding-block: .6rem; }
.short:not(.one) legend { font-size: 1rem; margin-block-end: .2rem; }
.short:not(.one) .ends { font-size: .8125rem; margin-block-end: .15rem; }
.short:not(.one) .scale { grid-template-columns: repeat(auto-fit, minmax(1.6rem, 1fr)); gap: 0; }
.short:not(.one) .scale .option span:not(.unseen) { padding: 0; border-radius: 0; border-inline-start-width: 0; font-size: .9375rem; }
.short:not(.one) .scale .option:first-child span:not(.unseen) { border-inline-start-width: 1px; border-start-start-radius: .6rem; border-end-start-radius: .6rem; }
.short:not(.one) .scale .option:last-child span:not(.unseen) { border-start-end-radius: .6rem; border-end-end-radius: .6rem; }
.short:not(.one) .rating .skip:not(:focus-within) { position: absolute; inline-size: 1px; block-size: 1px; min-block-size: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: relative; display: inline-flex; align-items: center; min-block-size: 2.75rem; padding-inline-end: 1rem; color: var(--ink-2); cursor: pointer; }
.skip span { text-decoration: underline; text-underline-offset: .2em; border-radius: .3rem; }
.skip input:checked + span { color: var(--ink); font-weight: 600; text-decoration: none; }
.skip input:checked + span::before { content: "\\2713\\00a0"; }
.typed { display: block; color: var(--ink-2); }
.typed input, textarea { display: block; inline-size: 100%; min-block-size: 3rem; margin-block-start: .25rem; padding: .6rem .8rem; font: inherit; color: var(--ink);
  background: var(--card); border: 1px solid var(--edge); border-radius: .7rem; }
.typed input { max-inline-size: 12rem; }
button { min-block-size: 3rem; padding: .6rem 1.25rem; font: 600 1.0625rem/1.3 var(--sans); color: var(--pine-ink); background: var(--pine);
  border: 1px solid var(--pine); border-radius: .8rem; cursor: pointer; }
button.plain { color: var(--pine); background: transparent; }
button.link { padding-inline: 0; color: var(--pine); background: transparent; border-color: transparent; font-weight: 400; text-decoration: underline; text-underline-offset: .2em; text-align: start; }
button[aria-disabled=true] { opacity: .55; }
#send { inline-size: 100%; margin-block-start: .5rem; }
.steps { display: flex; gap: .75rem; margin-block-start: .75rem; }
.steps button { flex: 1; }
.review { margin-block-start: 1.5rem; }
.one .review { margin-block-start: 0; }
.review ul { list-style: none; margin: .25rem 0; padding: 0; }
.review li button { inline-size: 100%; }
:focus-visible { outline: 3px solid var(--pine); outline-offset: 3px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 1.1rem; margin-block: .75rem; }
.actions { display: grid; gap: .6rem; margin-block-start: 1rem; }
.problem, .wrong { background: var(--pine-wash); border-inline-start: 4px solid var(--pine); border-radius: .4rem; padding: .6rem .9rem; }
.lines { list-style: none; margin: .5rem 0; padding: 0; }
.lines li { display: grid; gap: .1rem; padding-block: .5rem; border-block-start: 1px solid var(--line); }
.dial { font: 600 1.25rem/1.4 var(--sans); font-variant-numeric: tabular-nums; color: var(--ink); }
a.dial { display: inline-flex; align-items: center; min-block-size: 2.75rem; color: var(--pine); }
.help { flex: 0 1 auto; }
.help[open] { flex: 1 0 100%; max-block-size: 75vh; overflow: auto; }
summary { display: inline-flex; align-items: center; min-block-size: 2.75rem; padding-inline: .9rem; border: 1px solid var(--pine); border-radius: 1.4rem;
  color: var(--pine); background: var(--card); font-weight: 600; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.help > div { padding-block: .5rem; }
@media (forced-colors: active) {
  .option input:checked + span { background: Highlight; color: HighlightText; forced-color-adjust: none; border-color: Highlight; }
  button, summary { border: 2px solid ButtonText; }
}
@media print { header { position: static; } .steps, .layout, .along { display: none; } }
`;
