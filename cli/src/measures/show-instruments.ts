import { type Instrument, ok, type Result } from "@attune/core";
import type { Failure } from "../failures/failure.ts";
import { print } from "../output/print.ts";
import type { Surroundings } from "../surroundings.ts";
import { pad } from "../terminal/layout.ts";
import { paintFor } from "../terminal/paint.ts";
import { sheetWidth } from "../terminal/sheet.ts";
import { findInstrument, type KnownInstrument, type KnownInstruments, knownInstruments } from "./known-instruments.ts";
import { instrumentPage, type Page } from "./render-instrument.ts";

type Request = { readonly id: string | undefined; readonly json: boolean };

/** Prints one instrument with all its facts, or the list of them. */
export async function showInstruments(
  { id, json }: Request,
  surroundings: Surroundings,
): Promise<Result<void, Failure>> {
  const known = await knownInstruments(surroundings);
  if (!known.ok) return known;
  const chosen = id === undefined ? ok(undefined) : findInstrument(id, known.value);
  if (!chosen.ok) return chosen;

  const page: Page = { width: sheetWidth(surroundings.output.columns), paint: paintFor(surroundings) };
  const text = json ? asJson(chosen.value, known.value) : asText(chosen.value, known.value, page);
  await print(surroundings.output, `${text.trimEnd()}\n`);
  return ok(undefined);
}

const asText = (chosen: KnownInstrument | undefined, known: KnownInstruments, page: Page): string =>
  (chosen === undefined ? list(known, page) : instrumentPage(chosen, page)).join("\n");

function asJson(chosen: KnownInstrument | undefined, known: KnownInstruments): string {
  const whole = chosen && { ...chosen.instrument, ...(chosen.wording && { wording: chosen.wording }) };
  return JSON.stringify(whole ?? known.map(summary), null, 2);
}

const summary = ({ instrument: { id, name, domain, items, minutes, licence }, isOff = false }: KnownInstrument) => ({
  id,
  name,
  domain,
  items: items.length,
  minutes,
  licence: licence.ship,
  off: isOff,
});

/** In the order in which a therapist looks: what can be given now, own forms, packs, totals. */
const GROUPS: readonly { readonly title: string; readonly ships: readonly Instrument["licence"]["ship"][] }[] = [
  { title: "Questionnaires, with their questions", ships: ["bundle"] },
  { title: "Own forms, not validated: compared only with the client's own earlier answers", ships: ["original"] },
  { title: "Packs under terms of their own; see attune packs", ships: ["bundle-nc"] },
  { title: "Forms that the practice brought", ships: ["own"] },
  { title: "Totals only: the form is kept elsewhere and its total typed in", ships: ["ask", "no"] },
];

const list = (known: KnownInstruments, page: Page): readonly string[] =>
  GROUPS.flatMap(({ title, ships }) => {
    const group = known.filter(({ instrument }) => ships.includes(instrument.licence.ship));
    return group.length === 0 ? [] : [page.paint("heading", title), ...group.map((each) => row(each, page)), ""];
  });

function row({ instrument, isOff = false }: KnownInstrument, { paint, width }: Page): string {
  const off = isOff ? paint("quiet", " off: licence not accepted") : "";
  const name = pad(instrument.name, Math.max(20, width - 28 - (isOff ? 26 : 0)));
  return `  ${pad(instrument.id, 25)} ${name.trimEnd()}${off}`;
}
