const PICTURE = /^(.+)-(\d+)\.png$/;

/** A list of pictures named `VIEW-WIDTH.png`, each view with its widths. */
export function picturesPage(pictures: readonly string[]): string {
  const views = new Map<string, string[]>();
  for (const picture of pictures) {
    const [, view, width] = PICTURE.exec(picture) ?? [];
    if (view === undefined || width === undefined) continue;
    views.set(view, [...(views.get(view) ?? []), `[${width}](${picture})`]);
  }
  const lines = [...views].map(([view, links]) => `- ${view.replaceAll("-", " ")}: ${links.toReversed().join(", ")}`);
  return `# Screens

Every view of the workspace at the width of a desk and of a telephone, as \`npm run screens\` took it. All people and words in
them are invented. "My" stands before the client's own pages, "newcomer" before those of a client about whom nothing is known yet.

${lines.join("\n")}
`;
}
