import {
  type Instrument,
  ok,
  PATHWAY_SETS,
  type Pathway,
  type PathwaySet,
  type Result,
  withShared,
} from "@attune/core";
import { pathways } from "@attune/core/library";
import type { Failure } from "../../failure.ts";
import type { Ports } from "../../ports/ports.ts";
import { readClient } from "../clients/clients.ts";

export type FormToAsk = {
  readonly instrument: string;
  readonly name: string;
  readonly minutes?: number;
  readonly questions: number;
  readonly language: string;
  readonly sets: readonly PathwaySet[];
  readonly asksAboutRisk: boolean;
};

/** Said by the therapist, of a session; and asked in person alone, since an answer may need somebody in the room. */
const NOT_BY_LINK: readonly string[] = ["session-check-therapist", "asq"];
const SHARED = "any";

/** Forms that may be asked by a link here: what the client's pathway asks each session first. */
export async function listFormsToAsk(
  ports: Ports,
  client: string,
): Promise<Result<{ readonly rows: readonly FormToAsk[] }, Failure>> {
  const permit = await ports.access.clientPermit("list-forms-to-ask", client);
  if (!permit.ok) return permit;
  const file = await readClient(ports, client);
  if (!file.ok) return file;
  const pathway = pathwayFor(file.value.presentation);
  const rows = ports.instruments.forms.instruments.flatMap((instrument): readonly FormToAsk[] => {
    const wording = ports.instruments.wording(instrument.id);
    const mayAsk = wording !== undefined && instrument.items.length > 0 && !NOT_BY_LINK.includes(instrument.id);
    return mayAsk ? [formOf(instrument, wording.language, pathway)] : [];
  });
  return ok({ rows: rows.sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, "en")) });
}

function pathwayFor(presentation: string | undefined): Pathway | undefined {
  const shared = pathways.find(({ id }) => id === SHARED);
  const own = pathways.find(({ id }) => id === presentation);
  return own === undefined || shared === undefined ? shared : withShared(own, shared);
}

function formOf(instrument: Instrument, language: string, pathway: Pathway | undefined): FormToAsk {
  const { id, name, items, risk, minutes } = instrument;
  return {
    instrument: id,
    name,
    ...(minutes !== undefined && { minutes }),
    questions: items.length,
    language,
    sets: pathway === undefined ? [] : setsWith(pathway, id),
    asksAboutRisk: risk.length > 0,
  };
}

const setsWith = (pathway: Pathway, instrument: string): readonly PathwaySet[] =>
  PATHWAY_SETS.filter((set) =>
    pathway[set].some(({ oneOf = [] }) => oneOf.some((choice) => choice.instrument === instrument)),
  );

const ORDER: readonly PathwaySet[] = ["eachSession", "everyFewSessions", "start", "atEnd"];

function rank({ sets }: FormToAsk): number {
  const places = sets.map((set) => ORDER.indexOf(set));
  return places.length === 0 ? ORDER.length : Math.min(...places);
}
