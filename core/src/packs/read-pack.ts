import { fail, ok, type Result } from "../foundation/result.ts";
import type { Instrument, InstrumentWording } from "../measurement/instrument.ts";
import { readJson } from "../text/json.ts";
import { checkParts } from "./check-parts.ts";
import { Findings, note, type Place, type Rule, under, wholeOf } from "./findings.ts";
import { instrument } from "./instrument-fields.ts";
import type { Pack, PackProblems } from "./pack.ts";
import type { Reader } from "./readers.ts";
import { type PackFile, packFile } from "./terms.ts";
import { checkVectors, vectors } from "./vectors.ts";
import { checkWording, wording } from "./wording.ts";
import { withheld } from "./withheld.ts";

const NEEDED = ["pack.json", "facts.json", "LICENSE", "ATTRIBUTION", "SOURCE.md"] as const;
const VECTORS = "vectors.json";
const WORDING = /^wording\.([A-Za-z0-9-]{2,40})\.json$/;

/** In characters. The longest form that is known takes a tenth of it. */
export const LONGEST_PACK_FILE = 1_000_000;

/** Whether a pack has a file of that name. */
export const isPackFile = (name: string): boolean =>
  NEEDED.some((needed) => needed === name) || name === VECTORS || WORDING.test(name);

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

/**
 * A pack, held to everything that a form must keep. Where its licence is not accepted, its questions and its words are
 * withheld, and its facts still let a total be typed in.
 *
 * @param files the texts of its files by name.
 * @param accepted whether the practice has accepted its licence.
 * @param taken ids that other instruments have.
 * @error bad-pack with every problem, by file, place and rule. What rests on a part that cannot be read is checked once
 *   that part is mended.
 */
export function readPack(
  files: ReadonlyMap<string, string>,
  accepted: boolean,
  taken: ReadonlySet<string> = NOTHING_TAKEN,
): Result<Pack, PackProblems> {
  const reading = new PackReading(files);
  const terms = reading.json("pack.json", packFile);
  const facts = reading.json("facts.json", instrument);
  const words = readWording(reading);
  if (facts !== undefined) checkFacts(facts, taken, reading.at("facts.json"));
  if (facts !== undefined && terms !== undefined) checkAgreement(facts, terms, reading);
  if (facts !== undefined && words !== undefined) checkWords(facts, words, reading);
  if (facts !== undefined) readVectors(facts, reading);

  const licenceText = reading.text("LICENSE");
  const attribution = reading.text("ATTRIBUTION");
  reading.text("SOURCE.md");
  if (terms !== undefined && attribution !== undefined && attribution.trim() !== terms.attribution.trim()) {
    note(reading.at("ATTRIBUTION"), "differs", "the attribution of pack.json");
  }
  const problems = reading.problems();
  if (problems !== undefined) return fail(problems);
  if (terms === undefined || facts === undefined || words === undefined || licenceText === undefined) {
    return fail({ kind: "bad-pack", problems: [], more: 0 });
  }
  const { id, title, licence } = terms;
  const pack = { id, title, licence, attribution: terms.attribution, licenceText };
  return ok(accepted ? { ...pack, facts, wording: words.wording } : { ...pack, facts: withheld(facts) });
}
