import { type Html, html, type Part } from "../html.ts";
import type { Lines, Showing } from "./check-in.ts";

const TO_DIAL = /^[+\d][\d\s()/.-]{1,24}$/;

/** Whom the client can turn to, as the practice has said; a number that can be dialled is a link. */
export const linesPart = (lines: Lines): Html =>
  html`<ul class="lines">${lines.map(
    ({ name, number, hours, says }) =>
      html`<li><strong>${name}</strong>${numberPart(number)}${hours && html`<span>${hours}</span>`}${says && html`<span>${says}</span>`}</li>`,
  )}</ul>`;

const numberPart = (number: string): Part =>
  TO_DIAL.test(number)
    ? html`<a class="dial" href="tel:${number.replaceAll(/[^\d+]/g, "")}">${number}</a>`
    : html`<span class="dial">${number}</span>`;

/** Always within reach, on every page and without a script. */
export const helpPart = ({ words }: Pick<Showing, "words">, lines: Lines): Html =>
  html`<details class="help"><summary>${words.needHelp}</summary><div><p>${
    lines.length === 0 ? words.emergency : words.helpLead
  }</p>${linesPart(lines)}</div></details>`;
