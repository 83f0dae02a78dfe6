/** The recovery sheet, printed once. Lines stay within 80 characters, so that any printer takes them. */
export type RecoverySheet = {
  readonly practice: string;
  readonly groups: readonly string[];
  readonly opensWith: "key" | "passphrase";
  readonly places: SheetPlaces;
};

/** Where things lie, as a person would look for them. */
export type SheetPlaces = {
  readonly records: string;
  readonly keyring: string;
  readonly keyFile?: string;
  readonly backups: string;
  readonly keysCopy: string;
};

export const recoverySheetText = ({
  practice,
  groups,
  opensWith,
  places,
}: RecoverySheet): string => `ATTUNE: RECOVERY SHEET

Practice  ${practice}

Whoever has this sheet and a copy of your files can read everything in them.
Print it, keep it where you keep what must not be lost or seen, and do not
keep a picture or a copy of it on this computer. It is shown once.

RECOVERY CODE

${codeLines(groups)}

The fifth symbol of each group checks the four before it: when one is mistyped,
Attune names the group. O is zero; I and L are one. Capitals do not matter.

WHERE THINGS LIE

  Records      ${places.records}
  Keys         ${places.keyring}
${places.keyFile === undefined ? "" : `  Key file     ${places.keyFile}\n`}  Backups      ${places.backups}
  Keys copy    ${places.keysCopy}

WHEN YOU NEED THIS SHEET

${opensWith === "key" ? KEY_LOST : PASSPHRASE_LOST}
The computer is lost or broken: install Attune on another one. Have a backup,
  the keys copy and this sheet ready, run "attune restore", and type the code.
The sheet may have been seen: give the practice a new ${opensWith === "key" ? "key file" : "passphrase"}. You get a new
  sheet. Then make a new backup and a new keys copy, and destroy the old ones.

Without this sheet${opensWith === "key" ? " and the key file" : " and the passphrase"}, nobody can read the records
again: not we, not anyone.
`;

const KEY_LOST = `The key file is lost: start Attune and type the code. It makes the file anew.
`;

const PASSPHRASE_LOST = `The passphrase is forgotten: start Attune, type the code, choose a new one.
`;

const GROUPS_IN_LINE = 5;

function codeLines(groups: readonly string[]): string {
  const numbered = groups.map((group, index) => `${`${index + 1}`.padStart(3)}: ${group}`);
  const lines: string[] = [];
  for (let from = 0; from < numbered.length; from += GROUPS_IN_LINE) {
    lines.push(`  ${numbered.slice(from, from + GROUPS_IN_LINE).join("   ")}`);
  }
  return lines.join("\n");
}
