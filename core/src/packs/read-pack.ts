import { invariant } from "../foundation/invariant.ts";
import { fail, ok, type Result } from "../foundation/result.ts";
import type { Instrument, InstrumentWording } from "../measurement/instrument.ts";
import { checkParts } from "./check-parts.ts";
import { note, under } from "./findings.ts";
import { instrument } from "./instrument-fields.ts";
import type { Pack, PackProblems } from "./pack.ts";
import { PackReading } from "./pack-reading.ts";
import { type PackFile, packFile } from "./terms.ts";
import { checkVectors, vectors } from "./vectors.ts";
import { withheld } from "./withheld.ts";
import { checkWording, wording } from "./wording.ts";

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

/** What the files of a pack hold, each read by itself; undefined where one cannot be read. */
type Parts = {
  readonly terms: PackFile | undefined;
  readonly facts: Instrument | undefined;
  readonly words: InstrumentWording | undefined;
  readonly licenceText: string | undefined;
};

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
  const { terms, facts, words, licenceText } = readParts(reading);
  if (facts !== undefined) {
    checkFacts(facts, taken, reading);
    if (terms !== undefined) checkAgreement(facts, terms, reading);
    if (words !== undefined) checkWords(facts, words, reading);
  }
  const problems = reading.problems();
  if (problems !== undefined) return fail(problems);

  const isWhole = terms !== undefined && facts !== undefined && words !== undefined && licenceText !== undefined;
  invariant(isWhole, "a pack without a problem lacks a part");
  const { id, title, licence, attribution } = terms;
  const pack = { id, title, licence, attribution, licenceText };
  return ok(accepted ? { ...pack, facts, wording: words } : { ...pack, facts: withheld(facts) });
}

function readParts(reading: PackReading): Parts {
  const terms = reading.json("pack.json", packFile);
  const attribution = reading.text("ATTRIBUTION");
  if (terms !== undefined && attribution !== undefined && attribution.trim() !== terms.attribution.trim()) {
    note(reading.at("ATTRIBUTION"), "differs", "the attribution that pack.json gives");
  }
  reading.text("SOURCE.md");
  return {
    terms,
    facts: reading.json("facts.json", instrument),
    words: reading.json(reading.wording, wording),
    licenceText: reading.text("LICENSE"),
  };
}

function checkFacts(facts: Instrument, taken: ReadonlySet<string>, reading: PackReading): void {
  const at = reading.at("facts.json");
  checkParts(facts, at);
  if (taken.has(facts.id)) note(under(at, "id"), "id-taken");
  const { ship } = facts.licence;
  if (ship !== "bundle-nc" && ship !== "own")
    note(under(under(at, "licence"), "ship"), "not-shippable", "bundle-nc, own");

  const examples = reading.vectors(vectors);
  if (examples === undefined) return;
  const place = reading.at("vectors.json");
  if (examples.instrument !== facts.id) note(under(place, "instrument"), "differs", "the id that facts.json gives");
  if (reading.isSound("facts.json")) checkVectors(facts, examples, place);
}

/** What stands in two files must be the same in both: one is shown with the form, the other is what was accepted. */
function checkAgreement({ id, licence }: Instrument, terms: PackFile, reading: PackReading): void {
  const at = reading.at("facts.json");
  if (id !== terms.id) note(under(at, "id"), "differs", "the id that pack.json gives");
  const inLicence = under(at, "licence");
  if (licence.terms !== terms.licence.terms)
    note(under(inLicence, "terms"), "differs", "the terms that pack.json gives");
  if (licence.attribution !== terms.attribution) {
    note(under(inLicence, "attribution"), "differs", "the attribution that pack.json gives");
  }
}

function checkWords(facts: Instrument, words: InstrumentWording, reading: PackReading): void {
  const at = reading.at(reading.wording);
  if (words.instrument !== facts.id) note(under(at, "instrument"), "differs", "the id that facts.json gives");
  if (reading.wording !== `wording.${words.language}.json`) {
    note(under(at, "language"), "differs", "the language in the name of the file");
  }
  checkWording(facts, words, at);
}
