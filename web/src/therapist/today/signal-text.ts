import type { EvidenceFacts } from "../../words/en/signals.ts";
import { type Formats, useFormats } from "../../words/formats.ts";
import { type Language, useLanguage } from "../../words/languages.tsx";
import { shortName } from "../clients/caseload.ts";
import type { Signal } from "./day.ts";
import { type SignalWords, useSignalWords } from "./words.ts";

export type SignalText = {
  readonly title: string;
  readonly says: string;
  /** A sentence for each thing that it rests on. */
  readonly evidence: readonly string[];
  readonly toAsk: readonly string[];
  /** The language that all of this is in. */
  readonly lang: string;
};

/** The server says it in English; where the page's language has words of its own for the rule, those stand. */
export function useSignalText(signal: Signal): SignalText {
  const words = useSignalWords();
  const formats = useFormats();
  const language = useLanguage();
  const own = words.rules[signal.rule];
  const say = words.sayEvidence;
  const [title = signal.rule, says = "", ...evidence] = signal.words;
  if (own === undefined || say === undefined)
    return { title, says, evidence: evidence.map((line) => dated(line, formats)), toAsk: signal.toAsk, lang: "en" };
  return {
    title: own.title,
    says: [gravest(signal, words), own.says].filter((each) => each !== "").join(" "),
    evidence: [
      ...signal.evidence.map((each, place) =>
        say(factsOf({ ...each, item: itemIn(evidence[place], each) }, formats, language)),
      ),
      ...(signal.evidence.some(({ amendedTo }) => amendedTo !== undefined) ? [words.amended] : []),
    ],
    toAsk: own.toAsk,
    lang: language,
  };
}

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** The server names days by their number; here they stand as people write them. */
const dated = (line: string, { day }: Formats): string => line.replaceAll(DAY, (at) => day(at));

/** The number that is printed on the form, which the server's sentence has. */
const itemIn = (line = "", { item }: Evidence): unknown => /\bitem (\d+)\b/.exec(line)?.[1] ?? item;

type Evidence = Signal["evidence"][number];

const GRADES = ["acute", "urgent", "same-day", "ask-about"] as const;

const gravest = ({ evidence }: Signal, { grades }: SignalWords): string => {
  const found = GRADES.find((grade) => evidence.some((each) => each["grade"] === grade));
  return (found && grades[found]) ?? "";
};

const ITEM: Readonly<Record<Language, string>> = { en: "item", de: "Frage" };
const SESSION: Readonly<Record<Language, string>> = { en: "session", de: "Sitzung" };

function factsOf(evidence: Evidence, { day, number }: Formats, language: Language): EvidenceFacts {
  const text = (name: string): string | undefined => {
    const value = evidence[name];
    if (typeof value === "number") return number(value);
    return typeof value === "string" ? value : undefined;
  };
  const at = text("day");
  const item = text("item");
  const when = `${SESSION[language]} ${evidence.session}${at === undefined ? "" : `, ${day(at)}`}`;
  const instrument = text("instrument") ?? "";
  const named = [
    "value",
    "before",
    "usual",
    "earlier",
    "threshold",
    "against",
    "predicted",
    "felt",
    "lower",
    "upper",
    "cases",
    "attendance",
  ];
  const found = named.flatMap((name) => {
    const value = text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    kind: evidence.kind,
    form: shortName({ instrument, name: instrument.replaceAll("-", " ") }),
    ...(item !== undefined && { item: `${ITEM[language]} ${item.replaceAll("-", " ")}` }),
    when,
    ...Object.fromEntries(found),
  };
}
