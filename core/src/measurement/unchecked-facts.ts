import type { Source } from "../foundation/source.ts";
import type { Instrument, Scale } from "./instrument.ts";

/** A fact of an instrument that was written from memory, derived, or ruled by this project, and not yet checked. */
export type UncheckedFact = {
  readonly about:
    | "form"
    | "licence"
    | "bands"
    | "missing answers"
    | "cut-off"
    | "change threshold"
    | "norms"
    | "reliability"
    | "response"
    | "remission"
    | "cluster rule"
    | "screen rule";
  /** Absent where the fact is one of the whole instrument. */
  readonly scale?: string;
  readonly source: Source;
};

/** Everything in an instrument that nobody has checked at its source yet, in the order of its file; shown to everybody. */
export function uncheckedFacts(instrument: Instrument): readonly UncheckedFact[] {
  const ofTheWhole = [
    about("cluster rule", [instrument.clusters]),
    about("screen rule", [instrument.screen]),
    about("licence", instrument.licence.evidence.map(asFact)),
    about("form", [instrument]),
  ];
  return [...instrument.scales.flatMap(factsOfScale), ...ofTheWhole.flat()].filter(({ source }) => !source.verified);
}

type Sourced = { readonly source: Source };

const asFact = (source: Source): Sourced => ({ source });

const about = (kind: UncheckedFact["about"], facts: readonly (Sourced | undefined)[] = []): readonly UncheckedFact[] =>
  facts.flatMap((fact) => (fact === undefined ? [] : [{ about: kind, source: fact.source }]));

function factsOfScale(scale: Scale): readonly UncheckedFact[] {
  const facts = [
    about("missing answers", [scale.missing]),
    about("bands", scale.bandsSource && [asFact(scale.bandsSource)]),
    about("cut-off", scale.cutOffs),
    about("change threshold", scale.thresholds),
    about("norms", scale.norms),
    about("reliability", scale.reliability),
    about("response", [scale.response]),
    about("remission", [scale.remission]),
  ];
  return facts.flat().map((fact) => ({ ...fact, scale: scale.id }));
}
