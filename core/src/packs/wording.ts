import type { AnswerForm, Instrument, InstrumentWording } from "../measurement/instrument.ts";
import { note, type Place, under } from "./findings.ts";
import { MOST, source } from "./instrument-fields.ts";
import { byId, id, list, object, optional, type Reader, text } from "./readers.ts";

const long = text(MOST.long);
const short = text(MOST.short);
const optionWords = byId(short, MOST.items);

/** Letters and digits in groups, as in "en" or "pt-BR". @source BCP 47 */
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}$/;

/** A language tag. */
const language: Reader<string> = (value, at) => {
  if (typeof value !== "string") return note(at, "wrong-type", "text");
  return LANGUAGE.test(value) ? value : note(at, "not-a-language");
};

/** Every word of an instrument; whether they fit its questions is for `checkWording`. */
export const wording: Reader<InstrumentWording> = object<InstrumentWording>({
  instrument: id,
  language,
  stem: optional(long),
  items: byId(long, MOST.items),
  options: optionWords,
  itemOptions: optional(byId(optionWords, MOST.items)),
  ends: optional(object<NonNullable<InstrumentWording["ends"]>>({ low: short, high: short })),
  bands: byId(short, MOST.items),
  followUps: optional(byId(long, MOST.items)),
  extra: optional(
    object<NonNullable<InstrumentWording["extra"]>>({ id, text: long, options: list(short, { most: MOST.options }) }),
  ),
  source,
});

/** Notes each question, answer and band that has no words, and words for what the instrument does not have. */
export function checkWording(instrument: Instrument, words: InstrumentWording, at: Place): void {
  const items = new Set(instrument.items.map(({ id: item }) => item));
  const bands = new Set(instrument.scales.flatMap((scale) => scale.bands.map((band) => band.id)));
  const inItems = under(at, "items");
  for (const item of items) if (!Object.hasOwn(words.items, item)) note(under(inItems, item), "without-words");
  for (const band of bands)
    if (!Object.hasOwn(words.bands, band)) note(under(under(at, "bands"), band), "without-words");
  noteUnknown(words.items, items, { at: inItems, rule: "unknown-item" });
  noteUnknown(words.itemOptions, items, { at: under(at, "itemOptions"), rule: "unknown-item" });
  noteUnknown(words.followUps, items, { at: under(at, "followUps"), rule: "unknown-item" });
  noteUnknown(words.bands, bands, { at: under(at, "bands"), rule: "unknown-band" });
  checkAnswerWords(instrument, words, at);
  const hasRating = instrument.items.some(({ answer }) => answer.kind === "rating");
  if (hasRating && words.ends === undefined) note(under(at, "ends"), "without-words");
}

type Stray = { readonly at: Place; readonly rule: "unknown-item" | "unknown-band" | "unknown-option" };

function noteUnknown(words: object | undefined, known: ReadonlySet<string>, { at, rule }: Stray): void {
  for (const key of Object.keys(words ?? {})) if (!known.has(key)) note(under(at, key), rule);
}

/** An item with words of its own for its answers uses only those. */
function checkAnswerWords({ items }: Instrument, words: InstrumentWording, at: Place): void {
  const own = new Map(Object.entries(words.itemOptions ?? {}));
  const shared = items.filter((item) => !own.has(item.id)).flatMap(({ answer }) => optionIds(answer));
  checkOptionWords(words.options, new Set(shared), under(at, "options"));
  for (const { id: item, answer } of items) {
    const ownWords = own.get(item);
    const place = under(under(at, "itemOptions"), item);
    if (ownWords !== undefined) checkOptionWords(ownWords, new Set(optionIds(answer)), place);
  }
}

function checkOptionWords(words: Readonly<Record<string, string>>, options: ReadonlySet<string>, at: Place): void {
  for (const option of options) if (!Object.hasOwn(words, option)) note(under(at, option), "without-words");
  noteUnknown(words, options, { at, rule: "unknown-option" });
}

const optionIds = (answer: AnswerForm): readonly string[] =>
  answer.kind === "choice" ? answer.options.map((option) => option.id) : [];
