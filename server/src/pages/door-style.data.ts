/** The look of the door: paper, pine, one serif for headings. Every pair of colours has a contrast of 4.5 or more. */
export const DOOR_STYLE = `:root {
  --paper: #faf8f4; --card: #ffffff; --ink: #1f2d33; --ink-2: #55646a; --line: #e7e2d9; --edge: #7d8a8e;
  --pine: #22615c; --pine-ink: #ffffff; --pine-wash: #e4efec; --look: #9a322a; --look-wash: #f8ebe8;
  --serif: Georgia, "DejaVu Serif", serif;
  --sans: "Inter", "DejaVu Sans", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161d20; --card: #1e272b; --ink: #e8e6e0; --ink-2: #b3bdc0; --line: #313c41; --edge: #8a979b;
    --pine: #8cc7bd; --pine-ink: #10211f; --pine-wash: #203733; --look: #f0a79f; --look-wash: #3a2422;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none; }
html { font-size: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
.top, main { max-width: 30rem; margin: 0 auto; padding: 0 1rem; }
.top { padding-top: 1.5rem; }
main { padding-bottom: 3rem; }
.logo { color: var(--pine); font: 600 1.25rem/1 var(--serif); text-decoration: none; display: inline-block; padding: .5rem 0; }
h1 { font: 500 1.75rem/1.2 var(--serif); margin: 1rem 0 .5rem; }
h2 { font: 500 1.2rem/1.3 var(--serif); margin: 0 0 .75rem; }
h3 { font: 600 1rem/1.4 var(--sans); margin: 1rem 0 .25rem; }
a { color: var(--pine); text-underline-offset: .15em; display: inline-block; min-height: 1.5rem; }
.lead { margin: 0 0 1rem; }
.hint { color: var(--ink-2); font-size: .9rem; margin: 0 0 .35rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .9rem; padding: 1.1rem; margin: 1rem 0; }
.field { margin: 0 0 1rem; }
label { display: block; font-weight: 600; margin-bottom: .2rem; }
input { width: 100%; min-height: 2.75rem; padding: .5rem .7rem; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--edge); border-radius: .6rem; }
button, .button { display: block; width: 100%; min-height: 2.75rem; padding: .6rem 1rem; font: 600 1rem/1.4 var(--sans);
  text-align: center; text-decoration: none; color: var(--pine-ink); background: var(--pine); border: 1px solid var(--pine);
  border-radius: .75rem; cursor: pointer; }
.actions > * { margin-bottom: .75rem; }
:focus-visible { outline: 3px solid var(--pine); outline-offset: 3px; }
.problem { background: var(--look-wash); border-inline-start: 4px solid var(--look); border-radius: .4rem; padding: .75rem 1rem; }
.problem strong { color: var(--look); }
.qr { display: block; width: 12rem; max-width: 100%; height: auto; margin: .5rem 0; background: #ffffff; border-radius: .4rem; }
code { font: 1.05rem/1.7 ui-monospace, "DejaVu Sans Mono", monospace; }
.codes { padding-inline-start: 2.75rem; }
.codes li { padding: .15rem 0; }
.health div { padding: .5rem 0; border-top: 1px solid var(--line); }
.health div:first-child { border-top: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
dd.look { color: var(--look); font-weight: 600; }
@media (prefers-reduced-motion: no-preference) { a, button { transition: background-color .1s; } }
@media (forced-colors: active) { button, .button { border: 2px solid ButtonText; } }
@media print {
  .top, .actions { display: none; }
  body { background: #ffffff; color: #000000; }
}
`;
