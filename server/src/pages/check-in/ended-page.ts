import { html } from "../html.ts";
import type { Lines, Showing } from "./check-in.ts";
import { giveBackPart } from "./form-page.ts";
import { page } from "./frame.ts";
import { linesPart } from "./lines.ts";
import { when } from "./when.ts";
import type { Words } from "./words.ts";

export type Ending = keyof Words["ended"];
type Ended = { readonly ending: Ending; readonly lines: Lines; readonly token?: string | undefined };

/** A page without questions: what became of the link, and what to do. */
export function endedPage(
  showing: Pick<Showing, "language" | "words" | "isHere">,
  { ending, lines, token }: Ended,
): string {
  const { words, isHere } = showing;
  const { title, text } = words.ended[ending];
  const isDone = ending === "used" || ending === "sent";
  const gone = token === undefined ? undefined : html` data-gone="${token}"`;
  const body =
    isHere && isDone
      ? html`<div id="ended"${gone}>${giveBackPart(showing)}</div>`
      : html`<div id="ended"${gone}><h1 tabindex="-1">${title}</h1>
${text.map((each) => html`<p>${each}</p>`)}
${when(lines.length > 0, html`<div class="card"><p>${words.helpLead}</p>${linesPart(lines)}</div>`)}</div>`;
  return page(showing, { title: isHere && isDone ? words.giveBack.title : title, lines, body });
}
