import { html, type Markup } from "./markup.ts";

/**
 * The page's only script: filters, keys, the way from one cue or moment to the next, and copying a link. It changes
 * nothing but what is shown, keeps nothing, and reads no word of the transcript.
 */
export const SCRIPT = `"use strict";
(() => {
  const at = (id) => document.getElementById(id);
  const turns = [...document.querySelectorAll(".turn")];
  const stops = turns.filter((turn) => "stop" in turn.dataset);
  const keys = at("keys"), speaker = at("by-speaker"), code = at("by-code"), all = at("show-all"), here = at("here");
  for (const part of document.querySelectorAll("[data-scripted]")) part.hidden = false;

  const tell = (words) => { at("told").textContent = ""; setTimeout(() => { at("told").textContent = words; }, 50); };

  const filter = () => {
    let shown = 0;
    for (const turn of turns) {
      const fits = (speaker.value === "" || turn.dataset.speaker === speaker.value) &&
        (code.value === "" || turn.dataset.codes.split(" ").includes(code.value));
      turn.hidden = !fits;
      if (fits) shown += 1;
    }
    all.hidden = shown === turns.length;
    at("shown-turns").textContent = all.hidden ? "" : "Showing " + shown + " of " + turns.length + " turns";
  };
  speaker.addEventListener("change", filter);
  code.addEventListener("change", filter);
  const showAll = () => { speaker.value = ""; code.value = ""; filter(); };
  all.addEventListener("click", () => { showAll(); speaker.focus(); });

  const present = () => at(location.hash.slice(1));
  const point = () => {
    const turn = present();
    const isTurn = turn !== null && turns.includes(turn);
    here.setAttribute("visibility", isTurn ? "visible" : "hidden");
    if (!isTurn) return;
    if (turn.hidden) { showAll(); turn.scrollIntoView({ block: "center" }); }
    here.setAttribute("x", turn.dataset.x + "%");
    here.setAttribute("transform", "translate(-5 0)");
  };
  addEventListener("hashchange", point);
  point();

  const move = (step) => {
    const open = stops.filter((stop) => !stop.hidden);
    if (open.length === 0) return tell("No cue or moment is shown");
    const from = turns.indexOf(present());
    const ahead = step > 0 ? open.find((stop) => turns.indexOf(stop) > from) : open.findLast((stop) => turns.indexOf(stop) < from);
    const next = from < 0 ? open[step > 0 ? 0 : open.length - 1] : ahead;
    if (next === undefined) return tell(step > 0 ? "That was the last" : "That was the first");
    location.replace("#" + next.id);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
  };

  const copy = async () => {
    try { await navigator.clipboard.writeText(location.href); tell("Link copied"); at("copy-link").textContent = "Link copied"; }
    catch { tell("The link is in the address bar"); at("copy-link").textContent = "See the address bar"; }
    setTimeout(() => { at("copy-link").textContent = "Copy link"; }, 2500);
  };
  at("copy-link").addEventListener("click", copy);
  at("print").addEventListener("click", () => print());
  at("open-keys").addEventListener("click", () => keys.showModal());

  const act = {
    j: () => move(1), ArrowRight: () => move(1), k: () => move(-1), ArrowLeft: () => move(-1),
    c: copy, "?": () => keys.showModal(),
  };
  addEventListener("keydown", (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || keys.open || event.target.closest("input, select, textarea");
    if (busy || !at("keys-on").checked || !Object.hasOwn(act, event.key)) return;
    event.preventDefault();
    act[event.key]();
  });
})();`;

/** Keys of one letter can be switched off: they get in the way of speech input. */
export const keysDialog = (): Markup => html`<dialog id="keys" aria-labelledby="keys-title">
<h2 id="keys-title">Keys</h2>
<dl><dt><kbd>j</kbd> or <kbd>→</kbd></dt><dd>next cue or moment</dd>
<dt><kbd>k</kbd> or <kbd>←</kbd></dt><dd>the one before</dd>
<dt><kbd>c</kbd></dt><dd>copy the link to this place</dd>
<dt><kbd>?</kbd></dt><dd>this list</dd></dl>
<label><input type="checkbox" id="keys-on" checked> Use these keys</label>
<form method="dialog"><button>Close</button></form>
</dialog>`;
