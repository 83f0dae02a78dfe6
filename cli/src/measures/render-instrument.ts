import type {
  AnswerForm,
  ChangeThreshold,
  Instrument,
  InstrumentWording,
  Item,
  Norms,
  Scale,
  Source,
} from "@attune/core";
import { NOT_A_DIAGNOSIS } from "@attune/core";
import { block } from "../terminal/layout.ts";
import type { Paint } from "../terminal/paint.ts";
import type { KnownInstrument } from "./known-instruments.ts";
import { bandWords, cutOffWords, number, SHIP_WORDS, scaleName, sentence, sourceWords } from "./words.ts";

export type Page = { readonly width: number; readonly paint: Paint };

/** One instrument as a page: questions, scoring, what its numbers mean and who says so, licence. */
export function instrumentPage(known: KnownInstrument, page: Page): readonly string[] {
  const { instrument, wording } = known;
  const { width, paint } = page;
  return [
    paint("heading", `${instrument.id}: ${instrument.name}`),
    ...block(`${instrument.version}. ${sentence(SHIP_WORDS[instrument.licence.ship])}.`, width, 0),
    "",
    ...(wording === undefined ? withheld(known, page) : questions(instrument, wording, page)),
    ...instrument.scales.flatMap((scale) => scaleLines(scale, known, page)),
    ...risk(instrument, page),
    ...(instrument.cautions ?? []).flatMap((caution) => block(`- ${caution}`, width, 0)),
    ...(isOwn(instrument) ? [] : block(`- ${NOT_A_DIAGNOSIS}`, width, 0)),
    "",
    ...block(instrument.licence.attribution, width, 0),
    ...block(`Licence: ${instrument.licence.terms}`, width, 0),
    ...block(`Source: ${sourceWords(instrument.source)}`, width, 0).map((line) => paint("quiet", line)),
  ];
}

const isOwn = ({ licence }: Instrument): boolean => licence.ship === "original";

function withheld({ isOff = false, instrument }: KnownInstrument, { width }: Page): readonly string[] {
  const why = isOff
    ? `Its questions are off until the practice accepts their licence: attune packs accept ${instrument.id}. Totals can be typed in.`
    : "Its questions are not part of Attune. Give the form on paper and type in the total: attune score --total.";
  return [...block(why, width, 0), ""];
}

function questions(instrument: Instrument, wording: InstrumentWording, page: Page): readonly string[] {
  const stem = wording.stem === undefined ? [] : [...block(wording.stem, page.width, 2), ""];
  const shared = sharedOptions(instrument, wording);
  return [
    page.paint("heading", "Questions"),
    ...stem,
    ...instrument.items.flatMap((item) => question(item, wording, page)),
    ...(shared === undefined ? [] : ["", ...block(shared, page.width, 2)]),
    "",
  ];
}

function question(item: Item, wording: InstrumentWording, { width, paint }: Page): readonly string[] {
  const own = wording.itemOptions?.[item.id];
  const answers =
    own === undefined || item.answer.kind !== "choice" ? otherAnswers(item.answer) : optionList(item.answer, own);
  return [
    ...block(`${item.number}  ${wording.items[item.id] ?? ""}`, width, 2),
    ...(answers === undefined ? [] : block(answers, width, 6).map((line) => paint("quiet", line))),
  ];
}

function optionList(answer: Extract<AnswerForm, { kind: "choice" }>, words: Readonly<Record<string, string>>): string {
  return answer.options.map(({ value, id }) => `${value} ${words[id] ?? ""}`.trim()).join(" · ");
}

function otherAnswers(answer: AnswerForm): string | undefined {
  switch (answer.kind) {
    case "choice":
      return undefined;
    case "rating":
      return `${answer.range.min} to ${answer.range.max}`;
    case "amount":
      return answer.unit;
    case "clock":
      return "a time, such as 23:30";
    case "words":
      return "in words; never scored";
  }
}

/** The options that most questions share, once. */
function sharedOptions({ items }: Instrument, wording: InstrumentWording): string | undefined {
  const first = items.find(({ id, answer }) => answer.kind === "choice" && wording.itemOptions?.[id] === undefined);
  if (first?.answer.kind === "choice") return `Answers: ${optionList(first.answer, wording.options)}`;
  return wording.ends && `From “${wording.ends.low}” to “${wording.ends.high}”.`;
}

function scaleLines(scale: Scale, known: KnownInstrument, { width, paint }: Page): readonly string[] {
  if (isOwn(known.instrument) && scale.items.length === 1) return [];
  const { range } = scale;
  const better = scale.betterWhen === "neither" ? "" : `; ${scale.betterWhen} is better`;
  const facts = [
    ...scale.bands.map((band, at) => `${bandSpan(scale, at)}  ${bandWords(known, band.id)}`),
    ...(scale.cutOffs ?? []).map(
      (cut) => `Counted as a case: ${cutOffWords(cut)}${forProfiles(cut.profiles)} [${sourceWords(cut.source)}]`,
    ),
    ...(scale.thresholds ?? []).map(thresholdWords),
    ...(scale.norms ?? []).map(normsWords),
    ...(scale.items.length === 0 ? [] : [missingWords(scale)]),
  ];
  return [
    paint("heading", `${sentence(scaleName(scale))}: ${number(range.min)} to ${number(range.max)}${better}`),
    ...facts.flatMap((fact) => block(fact, width, 2)),
    "",
  ];
}

function bandSpan({ bands, range, fractions }: Scale, at: number): string {
  const from = bands[at]?.from ?? range.min;
  const next = bands[at + 1]?.from;
  if (next === undefined) return `${number(from)}–${number(range.max)}`;
  return fractions ? `${number(from)} to below ${number(next)}` : `${number(from)}–${number(next - 1)}`;
}

const forProfiles = (profiles: readonly string[] | undefined): string =>
  profiles ? ` (profile ${profiles.join(", ")})` : "";

const thresholdWords = ({ profile, points, basis, source }: ChangeThreshold): string =>
  `More than measurement error: ${number(points)} points (profile ${profile}, ${basis.replaceAll("-", " ")}) [${sourceWords(source)}]`;

function normsWords({ group, mean, standardDeviation, people, sample, source }: Norms): string {
  const spread = standardDeviation === undefined ? "" : ` (SD ${number(standardDeviation)})`;
  const count = people === undefined ? "" : `, n ${people}`;
  return `${sentence(group)} group: mean ${number(mean)}${spread}, ${sample}${count} [${sourceWords(source)}]`;
}

function missingWords({ missing }: Scale): string {
  const { mayMiss, within = [], source } = missing;
  const clusters = within.map((each) => `, of ${each.name} at most ${each.mayMiss}`).join("");
  const rule =
    mayMiss === 0
      ? "No question may be left open"
      : `At most ${mayMiss} left open${clusters}; their place takes the mean of the others`;
  return `${rule} [${sourceWords(source satisfies Source)}]`;
}

function risk({ risk: items, items: all }: Instrument, { width }: Page): readonly string[] {
  if (items.length === 0) return [];
  const numbers = items
    .map(({ item }) => all.find(({ id }) => id === item)?.number)
    .filter((each) => each !== undefined);
  return block(`- Shown first, whatever the total: item ${numbers.join(", ")}.`, width, 0);
}
