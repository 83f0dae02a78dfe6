/** What the catalogue says of one entry of a register. */
export type CatalogueRow = { readonly id: string; readonly name: string; readonly source: string };

/** One register: importers, codebooks, commands. */
export type CatalogueList = { readonly title: string; readonly rows: readonly CatalogueRow[] };

const HEAD = `# Catalogue

Everything that is registered, by kind. Made by \`npm run catalogue\` from the registers; \`npm run check\` fails where
this page and the registers part.
`;

/** The page as it must stand in `docs/generated/catalogue.md`. */
export function cataloguePage(lists: readonly CatalogueList[]): string {
  const sections = lists.map(({ title, rows }) => {
    const lines = rows.map(({ id, name, source }) => `| \`${id}\` | ${cell(name)} | ${cell(source)} |`);
    return `## ${title}\n\n| id | name | source |\n| --- | --- | --- |\n${lines.join("\n")}\n`;
  });
  return [HEAD, ...sections].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
