import { html } from "../html.ts";
import { words } from "../words.wording.ts";
import type { Entry } from "./page-files.ts";

export const FILES_PATH = "/assets/app/";

/** The page into which the workspace draws itself. Nothing of anybody stands in it. */
export const shell = ({ script, styles, needs }: Entry): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.product}</title>
${styles.map((name) => html`<link rel="stylesheet" href="${FILES_PATH}${name}">\n`)}${needs.map(
  (name) => html`<link rel="modulepreload" href="${FILES_PATH}${name}">\n`,
)}<script type="module" src="${FILES_PATH}${script}"></script>
</head>
<body>
<div id="app"></div>
<noscript><p>${words.needsScript}</p></noscript>
</body>
</html>
`.text;
