import { note, type Place, under } from "./findings.ts";
import { MOST } from "./instrument-fields.ts";
import type { Pack, PackCondition, PackLicence } from "./pack.ts";
import { checked, id, list, object, oneOf, optional, type Reader, text } from "./readers.ts";

/** What `pack.json` says. */
export type PackFile = {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly licence: PackLicence;
  readonly attribution: string;
};

const SHARED: readonly PackCondition[] = ["attribution", "share-alike"];

/** Licences known by name, and what each asks at least. @source https://spdx.org/licenses/ */
const CONDITIONS: ReadonlyMap<string, readonly PackCondition[]> = new Map([
  ["CC0-1.0", []],
  ["CC-BY-3.0", ["attribution"]],
  ["CC-BY-4.0", ["attribution"]],
  ["CC-BY-SA-3.0", SHARED],
  ["CC-BY-SA-4.0", SHARED],
  ["CC-BY-ND-4.0", ["attribution", "no-derivatives"]],
  ["CC-BY-NC-4.0", ["attribution", "non-commercial"]],
  ["CC-BY-NC-SA-4.0", [...SHARED, "non-commercial"]],
  ["CC-BY-NC-SA-3.0-IGO", [...SHARED, "non-commercial"]],
  ["CC-BY-NC-ND-4.0", ["attribution", "no-derivatives", "non-commercial"]],
]);

const OWN_NAME = /^LicenseRef-[A-Za-z0-9.-]{1,60}$/;

const licenceId: Reader<string> = (value, at) => {
  const found = text(MOST.short)(value, at);
  if (found === undefined) return undefined;
  return CONDITIONS.has(found) || OWN_NAME.test(found)
    ? found
    : note(at, "unknown-licence", `${[...CONDITIONS.keys()].join(", ")}, LicenseRef-…`);
};

/** An address that is opened by a person, and never by the program. */
const address: Reader<string> = (value, at) => {
  const found = text(MOST.short)(value, at);
  if (found === undefined) return undefined;
  return /^https?:\/\/\S+$/.test(found) ? found : note(at, "wrong-type", "an address that begins with https://");
};

const licence = checked(
  object<PackLicence>({
    id: licenceId,
    name: text(MOST.short),
    url: optional(address),
    terms: text(MOST.long),
    conditions: list(
      oneOf<PackCondition>(
        "attribution",
        "health-professionals",
        "no-derivatives",
        "non-commercial",
        "not-for-sale",
        "share-alike",
        "use-only",
      ),
      { most: MOST.sources },
    ),
  }),
  checkConditions,
);

/** A pack may ask for more than its licence does, and never for less. */
function checkConditions({ id: name, conditions, url }: PackLicence, at: Place): void {
  const asked = CONDITIONS.get(name);
  const left = (asked ?? []).filter((condition) => !conditions.includes(condition));
  if (left.length > 0) note(under(at, "conditions"), "missing", left.join(", "));
  if (asked !== undefined && url === undefined) note(under(at, "url"), "missing");
}

export const packFile: Reader<PackFile> = object<PackFile>({
  format: oneOf(1),
  id,
  title: text(MOST.short),
  licence,
  attribution: text(MOST.long),
});

/**
 * Everything that a person agrees to by accepting a pack, as one text: the same as long as no term was changed. Its hash
 * is kept with the acceptance.
 */
export const acceptedTerms = ({ licence: terms, attribution, licenceText }: Pack): string =>
  JSON.stringify([
    terms.id,
    terms.name,
    terms.url ?? null,
    terms.terms,
    [...terms.conditions].sort(),
    attribution,
    licenceText,
  ]);
