import {
  bandOf,
  type CutOff,
  type InstrumentScore,
  isOnTheCaseSide,
  NOT_A_DIAGNOSIS,
  type RiskFact,
  type Scale,
  type TypedTotal,
} from "@attune/core";
import { block } from "../terminal/layout.ts";
import { plain } from "../terminal/plain.ts";
import type { KnownInstrument } from "./known-instruments.ts";
import type { Page } from "./render-instrument.ts";
import { reasonWords } from "./score-document.ts";
import { answerWords, bandWords, cutOffWords, number, scaleName, sentence } from "./words.ts";

/** One scored form for a person to read; what must be seen at once stands first. */
export function scoreSheet(score: InstrumentScore, known: KnownInstrument, page: Page): readonly string[] {
  const { instrument } = known;
  return [
    page.paint("heading", `${instrument.id}: ${instrument.name}`),
    ...score.risk.flatMap((fact) => riskLine(fact, known, page)),
    ...(score.risk.length > 0 ? [""] : []),
    ...(score.screen
      ? block(
          `${bandWords(known, score.screen.outcome)}${score.screen.askNow ? ". The last question is open: ask it now." : ""}`,
          page.width,
          2,
        )
      : []),
    ...instrument.scales.flatMap((scale) => scaleLine(scale, score, { known, page })),
    ...openQuestions(score, known, page),
    ...clusterLines(score, page),
    ...footer(known, page),
  ];
}

const GRADE_WORDS: Readonly<Record<Extract<RiskFact, { kind: "answered" }>["grade"], string>> = {
  "ask-about": "worth asking about at the next meeting",
  "same-day": "to be looked at with the client today",
  urgent: "to be looked at as soon as it is seen",
  acute: "now: do not leave the client alone",
};

function riskLine(fact: RiskFact, known: KnownInstrument, { width, paint }: Page): readonly string[] {
  const words =
    fact.kind === "not-answered"
      ? `Item ${fact.number} was left open. It asks about ${RISK_WORDS[fact.about]}: ask.`
      : `Item ${fact.number} was answered: ${answered(fact, known)}. ${sentence(GRADE_WORDS[fact.grade])}.`;
  return block(words, width, 2).map((line) => paint("missed", line));
}

const answered = ({ item, value }: Extract<RiskFact, { kind: "answered" }>, known: KnownInstrument): string =>
  answerWords(known, item, value)?.toLowerCase() ?? number(value);

const RISK_WORDS: Readonly<Record<RiskFact["about"], string>> = {
  suicide: "thoughts of death or self-harm",
  hopelessness: "hopelessness",
  safety: "safety at home",
};

type Sheet = { readonly known: KnownInstrument; readonly page: Page };

function scaleLine(scale: Scale, score: InstrumentScore, { known, page }: Sheet): readonly string[] {
  const scored = score.scales.find((each) => each.scale === scale.id);
  const refused = score.noScore.find((each) => each.scale === scale.id);
  const name = sentence(scaleName(scale));
  if (refused !== undefined) return block(`${name}: no score (${reasonWords(refused)})`, page.width, 2);
  if (scored === undefined) return [];

  const band = bandWords(known, scored.band);
  const prorated = scored.prorated ? `, from ${scored.answered} of ${scale.items.length} answers` : "";
  return block(
    `${name}: ${number(scored.value)} of ${number(scale.range.max)}${band ? `, ${band}` : ""}${prorated}`,
    page.width,
    2,
  );
}

function openQuestions(
  { missing, setAside }: InstrumentScore,
  { instrument }: KnownInstrument,
  { width }: Page,
): readonly string[] {
  const numbers = (ids: readonly string[]): string =>
    instrument.items
      .filter(({ id }) => ids.includes(id))
      .map((item) => String(item.number))
      .join(", ");
  return [
    ...(missing.length === 0 ? [] : block(`Left open: item ${numbers(missing)}. Never counted as 0.`, width, 2)),
    ...(setAside.length === 0
      ? []
      : block(
          `Set aside: item ${numbers(setAside)}. The form closes it by an earlier answer; ask which is right.`,
          width,
          2,
        )),
  ];
}

function clusterLines({ clusters }: InstrumentScore, { width }: Page): readonly string[] {
  if (clusters === undefined) return [];
  const counts = clusters.clusters.map(({ name, endorsed, need }) => `${name} ${endorsed} (needs ${need})`).join(", ");
  const met = clusters.met ? "the pattern is there" : "the pattern is not there";
  return block(`Symptom clusters: ${met}: ${counts}. Only an interview can tell more.`, width, 2);
}

/** A typed-in total for a person to read. */
export function totalSheet(
  { scale: id, value, form, day }: TypedTotal,
  known: KnownInstrument,
  page: Page,
): readonly string[] {
  const { instrument } = known;
  const scale = instrument.scales.find((each) => each.id === id);
  const band = scale && bandWords(known, bandOf(scale, value)?.id);
  const name = scale === undefined ? id : sentence(scaleName(scale));
  return [
    page.paint("heading", `${instrument.id}: ${instrument.name}`),
    ...block(
      `${name}: ${number(value)} of ${number(scale?.range.max ?? value)}${band ? `, ${band}` : ""}, typed in`,
      page.width,
      2,
    ),
    ...(day === undefined ? [] : [`  Filled in on ${day}`]),
    ...(form === "" ? [] : block(`Form: ${plain(form)}`, page.width, 2)),
    ...(scale?.cutOffs ?? []).flatMap((cutOff) => cutOffLine(value, cutOff, page)),
    ...footer(known, page),
  ];
}

function cutOffLine(value: number, cutOff: CutOff, { width }: Page): readonly string[] {
  const side = isOnTheCaseSide(value, cutOff)
    ? "is on the side counted as a case"
    : "is not on the side counted as a case";
  return block(
    `${number(value)} ${side} (${cutOffWords(cutOff)})${cutOff.source.verified ? "" : "; unverified"}.`,
    width,
    2,
  );
}

function footer({ instrument }: KnownInstrument, { width, paint }: Page): readonly string[] {
  const { cautions = [], licence } = instrument;
  const isOwn = licence.ship === "original";
  const lines = [...cautions, ...(isOwn ? [] : [NOT_A_DIAGNOSIS]), licence.attribution];
  return ["", ...lines.flatMap((line) => block(line, width, 2)).map((line) => paint("quiet", line))];
}
