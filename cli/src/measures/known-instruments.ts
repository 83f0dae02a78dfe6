import { fail, type Instrument, type InstrumentWording, ok, type Result } from "@attune/core";
import { instruments, instrumentWordings } from "@attune/core/library";
import { type Failure, type WrongUse, wrongUse } from "../failures/failure.ts";
import { loadPacks, type ShelvedPack } from "../packs/load-packs.ts";
import type { Surroundings } from "../surroundings.ts";

/** An instrument as this practice may use it: with its questions, or by its total alone. */
export type KnownInstrument = {
  readonly instrument: Instrument;
  /** Absent where the wording may not ship or its licence is not accepted yet. */
  readonly wording?: InstrumentWording;
  /** True for a pack whose licence nobody of the practice has accepted. */
  readonly isOff?: boolean;
};

export type KnownInstruments = readonly KnownInstrument[];

/**
 * Every instrument: built in, in a pack, or the practice's own. A damaged pack is left out; attune packs tells of it.
 *
 * @error as `loadPacks`, when it cannot be told what the practice accepted.
 */
export async function knownInstruments(surroundings: Surroundings): Promise<Result<KnownInstruments, Failure>> {
  const shelf = await loadPacks(surroundings);
  if (!shelf.ok) return shelf;
  return ok([...builtIn(), ...shelf.value.packs.map(fromPack)]);
}

function builtIn(): KnownInstruments {
  const all: readonly Instrument[] = instruments;
  const wordings: readonly InstrumentWording[] = instrumentWordings;
  return all.map((instrument) => {
    const wording = wordings.find((each) => each.instrument === instrument.id);
    return { instrument, ...(wording && { wording }) };
  });
}

const fromPack = ({ pack: { facts, wording }, state }: ShelvedPack): KnownInstrument => ({
  instrument: facts,
  ...(wording && { wording }),
  isOff: state === "off" || state === "changed",
});

/**
 * One instrument by its id, whatever the case of its letters.
 *
 * @error wrong-use when there is none, naming those whose id looks alike.
 */
export function findInstrument(id: string, known: KnownInstruments): Result<KnownInstrument, WrongUse> {
  const wanted = id.trim().toLowerCase();
  const found = known.find(({ instrument }) => instrument.id === wanted);
  if (found !== undefined) return ok(found);

  const bare = bareName(wanted);
  const alike = known
    .map(({ instrument }) => instrument.id)
    .filter((each) => bareName(each).startsWith(bare.slice(0, 3)));
  const meant = bare === "" || alike.length === 0 ? "" : ` Perhaps ${alike.slice(0, 5).join(", ")}?`;
  return fail(wrongUse(`there is no instrument “${id.slice(0, 40)}”.${meant} See attune instruments.`));
}

const bareName = (id: string): string => id.replace(/[^a-z0-9]/g, "");
