import { type Html, html } from "../html.ts";
import type { PageAnswer } from "../page-answer.ts";
import type { Lines, Showing } from "./check-in.ts";
import { helpPart } from "./lines.ts";

export const CHECK_IN_STYLE_PATH = "/assets/check-in.css";
export const CHECK_IN_SCRIPT_PATH = "/assets/check-in.js";

type Page = {
  readonly title: string;
  readonly practice?: string | undefined;
  readonly lines: Lines;
  readonly body: Html;
};

/** A whole page of the check-in. It holds no script and no style of its own. */
export const page = (showing: Pick<Showing, "language" | "words">, { title, practice, lines, body }: Page): string =>
  html`<!doctype html>
<html lang="${showing.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${title}${practice && html` | ${practice}`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${CHECK_IN_STYLE_PATH}">
<script src="${CHECK_IN_SCRIPT_PATH}" defer></script>
</head>
<body>
<header>${practice && html`<p class="practice">${practice}</p>`}${helpPart(showing, lines)}</header>
<main>
${body}
</main>
</body>
</html>
`.text;

/** Nothing but the practice's own, no text that becomes code, nothing kept, nothing told to others. */
const GUARDS = [
  [
    "content-security-policy",
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ],
  ["cache-control", "no-store"],
  ["referrer-policy", "same-origin"],
  ["x-content-type-options", "nosniff"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
] as const;

export const shown = (body: string, status = 200): PageAnswer => ({
  status,
  body,
  headers: [["content-type", "text/html; charset=utf-8"], ...GUARDS],
});

/** What was sent is answered by another page, so that loading it anew sends nothing. */
export const goTo = (path: string): PageAnswer => ({ status: 303, body: "", headers: [["location", path], ...GUARDS] });

export const asset = (body: string, type: string): PageAnswer => ({
  status: 200,
  body,
  headers: [
    ["content-type", type],
    ["cache-control", "no-cache"],
    ["x-content-type-options", "nosniff"],
  ],
});
