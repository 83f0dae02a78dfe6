import { type InstrumentScore, NOT_A_DIAGNOSIS, type NoScore, type RiskFact, type ScreenOutcome } from "@attune/core";
import type { KnownInstrument } from "./known-instruments.ts";
import { answerWords, bandWords } from "./words.ts";

/** One scored form as other programs read it. Risk stands first; what has no value is null and says why. */
export type ScoreDocument = {
  readonly instrument: string;
  readonly risk: readonly object[];
  readonly scales: Readonly<Record<string, ScaleDocument>>;
  readonly total: number | null;
  readonly band: string | null;
  readonly prorated: boolean;
  readonly missing: readonly string[];
  readonly reason?: string;
  readonly setAside?: readonly string[];
  /** Symptom clusters endorsed as the instrument's rule asks for; an interview decides. */
  readonly provisional?: boolean;
  /** The outcome of a screen that ends in no number. */
  readonly result?: string;
  readonly attribution: string;
  readonly note: string;
};

type ScaleDocument = {
  readonly score: number | null;
  readonly band: string | null;
  readonly prorated: boolean;
  readonly missing: readonly string[];
  readonly reason?: string;
};

export function scoreDocument(score: InstrumentScore, known: KnownInstrument): ScoreDocument {
  const { instrument } = known;
  const scales = Object.fromEntries(instrument.scales.map(({ id }) => [id, scaleDocument(id, score, known)]));
  const total = instrument.total === undefined ? undefined : scales[instrument.total];
  return {
    instrument: instrument.id,
    risk: score.risk.map((fact) => riskDocument(fact, known)),
    scales,
    total: total?.score ?? null,
    band: score.screen ? (bandWords(known, score.screen.outcome) ?? null) : (total?.band ?? null),
    prorated: total?.prorated ?? Object.values(scales).some(({ prorated }) => prorated),
    missing: score.missing,
    ...(total?.reason !== undefined && { reason: total.reason }),
    ...(score.setAside.length > 0 && { setAside: score.setAside }),
    ...(score.clusters && { provisional: score.clusters.met }),
    ...(score.screen && { result: screenResult(score.screen) }),
    attribution: instrument.licence.attribution,
    note: NOT_A_DIAGNOSIS,
  };
}

function scaleDocument(id: string, score: InstrumentScore, known: KnownInstrument): ScaleDocument {
  const scored = score.scales.find(({ scale }) => scale === id);
  const refused = score.noScore.find(({ scale }) => scale === id);
  const items = known.instrument.scales.find((scale) => scale.id === id)?.items ?? [];
  return {
    score: scored?.value ?? null,
    band: bandWords(known, scored?.band) ?? null,
    prorated: scored?.prorated ?? false,
    missing: score.missing.filter((item) => items.includes(item)),
    ...(refused && { reason: reasonWords(refused) }),
  };
}

/** Why there is no value, in few words: "3 missing > 2". */
export function reasonWords(refused: NoScore): string {
  if (refused.kind === "not-defined-together") return "the answers cannot all be true together";
  const { items, mayMiss, within } = refused;
  return within === undefined ? `${items.length} missing > ${mayMiss}` : `cluster ${within} missing`;
}

/** The outcome of a screen; a positive one whose last question is still open says to ask it. */
const screenResult = ({ outcome, askNow }: ScreenOutcome): string =>
  askNow ? `${outcome}, item 5 not answered: ask now` : outcome;

function riskDocument(fact: RiskFact, known: KnownInstrument): object {
  if (fact.kind === "not-answered") return fact;
  const words = answerWords(known, fact.item, fact.value);
  return words === undefined ? fact : { ...fact, answer: words };
}
