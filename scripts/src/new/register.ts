/** A new entry of a register. */
export type NewLine = {
  readonly constant: string;
  /** The file that exports it, beside the register. */
  readonly file: string;
  readonly order: "by name" | "in order of meaning";
};

/**
 * A register's text with one more entry: in its alphabetical place, or last where the order has a meaning of its own.
 *
 * The import goes on top; the formatter puts it where it belongs.
 *
 * @returns undefined where the text holds no register.
 */
export function addToRegister(text: string, { constant, file, order }: NewLine): string | undefined {
  const [, opening, inside, closing] = /(export const [^=]+ = \[)([^\]]*)(\])/.exec(text) ?? [];
  if (opening === undefined || inside === undefined || closing === undefined) return undefined;

  const entries = inside
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
  const before = order === "by name" ? entries.findIndex((entry) => entry > constant) : -1;
  const grown = entries.toSpliced(before === -1 ? entries.length : before, 0, constant);
  const withEntry = text.replace(opening + inside + closing, () => opening + grown.join(", ") + closing);
  return `import { ${constant} } from "./${file}";\n${withEntry}`;
}
