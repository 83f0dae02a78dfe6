/** What the catalogue says of one entry of a register. */
export type CatalogueRow = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Whether and how its words may travel, and what of it nobody has checked yet. */
  readonly terms?: { readonly licence: string; readonly unchecked: string };
};

/** One register: importers, codebooks, commands. */
export type CatalogueList = { readonly title: string; readonly rows: readonly CatalogueRow[] };

const HEAD = `# Catalogue

Everything that is registered, by kind. Made by \`npm run catalogue\` from the registers; \`npm run check\` fails where
this page and the registers part.
`;

/** The page as it must stand in `docs/generated/catalogue.md`. */
export function cataloguePage(lists: readonly CatalogueList[]): string {
  const sections = lists.map(({ title, rows }) => `## ${title}\n\n${table(rows)}\n`);
  return [HEAD, ...sections].join("\n");
}

function table(rows: readonly CatalogueRow[]): string {
  const columns = ["id", "name", "source"];
  if (rows.some(({ terms }) => terms !== undefined)) columns.push("licence", "not yet checked");
  const lines = rows.map(({ id, name, source, terms }) => {
    const ofTerms = terms ? [cell(terms.licence), cell(terms.unchecked)] : [];
    return lineOf([`\`${id}\``, cell(name), cell(source), ...ofTerms]);
  });
  return [lineOf(columns), lineOf(columns.map(() => "---")), ...lines].join("\n");
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
