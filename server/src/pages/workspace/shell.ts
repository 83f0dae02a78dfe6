import { html } from "../html.ts";
import { ICON_PATH } from "../icon.data.ts";
import { words } from "../words.wording.ts";
import { sourcesAt } from "./first-pages.data.ts";
import type { Entry } from "./page-files.ts";

export const FILES_PATH = "/assets/app/";

const preload = (name: string) => html`<link rel="modulepreload" href="${FILES_PATH}${name}">\n`;

const preloadFont = (name: string) =>
  html`<link rel="preload" href="${FILES_PATH}${name}" as="font" type="font/woff2" crossorigin>\n`;

/**
 * The page into which the workspace draws itself. Nothing of anybody stands in it.
 *
 * @param path the page that is opened first; its scripts come along, so that none waits for another
 */
export function shell({ script, styles, needs, fonts, opened }: Entry, path: string): string {
  const own = new Set(sourcesAt(path).flatMap((source) => opened[source] ?? []));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${words.product}</title>
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
${styles.map((name) => html`<link rel="stylesheet" href="${FILES_PATH}${name}">\n`)}${needs.map(preload)}${[...own].map(preload)}${fonts.map(
  preloadFont,
)}<script type="module" src="${FILES_PATH}${script}"></script>
</head>
<body>
<div id="app"></div>
<noscript><p>${words.needsScript}</p></noscript>
</body>
</html>
`.text;
}
