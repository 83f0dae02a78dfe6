import { type Html, html } from "./html.ts";
import { ICON_PATH } from "./icon.data.ts";
import { words } from "./words.wording.ts";

export const STYLE_PATH = "/assets/door.css";
export const SCRIPT_PATH = "/assets/door.js";

type Page = {
  readonly title: string;
  readonly body: Html;
  /** What went wrong with what was sent, in words. */
  readonly problem?: string | undefined;
};

/** A whole page. A problem stands first, in the title as well, so that it is heard first. */
export const page = ({ title, body, problem }: Page): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${problem && `${words.problem}: `}${title} | ${words.product}</title>
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_PATH}">
<script src="${SCRIPT_PATH}" defer></script>
</head>
<body>
<header class="top"><a class="logo" href="/">${words.product}</a></header>
<main>
<h1>${title}</h1>
${problem && html`<p class="problem" role="alert"><strong>${words.problem}.</strong> ${problem}</p>`}
${body}
</main>
</body>
</html>
`.text;

type Field = {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password";
  readonly autocomplete: string;
  readonly hint?: string;
  readonly value?: string;
  readonly digits?: true;
  readonly most?: number;
};

/** A labelled field. The hint belongs to it for whoever hears the page. */
export const field = ({ name, label, hint, value, digits, autocomplete, type = "text", most = 254 }: Field): Html =>
  html`<div class="field">
<label for="${name}">${label}</label>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
<input id="${name}" name="${name}" type="${type}" required maxlength="${most}" autocomplete="${autocomplete}"${
    digits && html` inputmode="numeric"`
  }${hint && html` aria-describedby="${name}-hint"`}${value && html` value="${value}"`} autocapitalize="none" spellcheck="false">
</div>`;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

export const button = (label: string): Html => html`<button type="submit">${label}</button>`;

/**
 * A button for passkeys, which need the script: it shows the button, asks the server for the question, and sends the
 * browser's answer with this form.
 */
export const passkeyForm = (form: {
  readonly action: string;
  readonly purpose: "sign-in" | "set-up";
  readonly label: string;
  readonly fields?: Html;
}): Html =>
  html`<form method="post" action="${form.action}" data-passkey="${form.purpose}" hidden>
${form.fields}
${hidden("challenge", "")}${hidden("response", "")}
${button(form.label)}
</form>`;
