import { type Instant, ok, type Result } from "@attune/core";
import type { Failure } from "../../failure.ts";
import type { TwoCorners } from "../../ports/measures.ts";
import type { Ports } from "../../ports/ports.ts";
import type { KeptRecord } from "../../ports/records.ts";
import type { BeforeMeeting } from "../../ports/today.ts";
import { type ChangedAnswer, changedMost } from "./today-changed.ts";

export type ClientToday = {
  readonly lastSession?: { readonly id: string; readonly number: number; readonly happenedAt: Instant };
  readonly agreed: readonly string[];
  readonly noteToSelf?: { readonly text: string; readonly happenedAt: Instant };
  readonly exercises: readonly OpenExercise[];
  readonly changed: readonly ChangedAnswer[];
  readonly wrote: readonly Wrote[];
  readonly understood: readonly Understood[];
};

type OpenExercise = { readonly id: string; readonly exercise: string; readonly words?: string; readonly done: number };
type Wrote = {
  readonly from: "form" | "diary" | "event";
  readonly happenedAt: Instant;
  readonly question?: string;
  readonly text: string;
};
type Understood = {
  readonly session: number;
  readonly felt?: number;
  readonly predicted?: number;
  readonly shown?: number;
};

/** What is good to know before a client comes. */
export async function readClientToday(ports: Ports, client: string): Promise<Result<ClientToday, Failure>> {
  const permit = await ports.access.clientPermit("read-client-today", client);
  if (!permit.ok) return permit;
  const kept = await ports.today.beforeMeeting(permit.value);
  if (!kept.ok) return kept;
  const { session, plan, privateNote, forms } = kept.value;
  return ok({
    ...(session !== undefined && {
      lastSession: { id: session.id, number: Number(session["number"]), happenedAt: session.happenedAt },
    }),
    agreed: (plan?.["agreed"] as readonly string[] | undefined) ?? [],
    ...(privateNote !== undefined && {
      noteToSelf: { text: String(privateNote["text"]), happenedAt: privateNote.happenedAt },
    }),
    exercises: openExercises(kept.value),
    changed: changedMost(forms, ports.instruments),
    wrote: wroteSince(kept.value, ports),
    understood: understoodIn(kept.value),
  });
}

function openExercises({ assignments, completions }: BeforeMeeting): readonly OpenExercise[] {
  return assignments
    .filter((each) => each["state"] === "open")
    .map((each) => ({
      id: each.id,
      exercise: String(each["exercise"]),
      ...(typeof each["words"] === "string" && { words: each["words"] }),
      done: completions.filter((done) => done["assignmentId"] === each.id).length,
    }));
}

const MOST_WRITTEN = 4;

/** In the client's own words, since the last session that was held. */
function wroteSince(
  { session, forms, diary, events }: BeforeMeeting,
  { instruments }: Pick<Ports, "instruments">,
): readonly Wrote[] {
  const since = session?.happenedAt ?? "";
  const onForms = forms.flatMap(({ instrument, happenedAt, inWords = {} }): readonly Wrote[] =>
    Object.entries(inWords).flatMap(([item, text]): readonly Wrote[] => {
      const wording = instruments.wording(instrument);
      const isExtra = wording?.extra?.id === item;
      // The first option of a question after the form is that there is nothing.
      if (isExtra && instruments.placeOfExtra(instrument, text) === 0) return [];
      const question = isExtra ? wording?.extra?.text : wording?.items[item];
      return [{ from: "form", happenedAt, text, ...(question !== undefined && { question }) }];
    }),
  );
  const texts = (from: "diary" | "event", records: readonly KeptRecord[]): readonly Wrote[] =>
    records.map(({ happenedAt, text }) => ({ from, happenedAt, text: String(text) }));
  return [...onForms, ...texts("diary", diary), ...texts("event", events)]
    .filter(({ happenedAt, text }) => happenedAt > since && text.trim() !== "")
    .sort((one, other) => (one.happenedAt < other.happenedAt ? 1 : -1))
    .slice(0, MOST_WRITTEN);
}

/** The item of the session check that is the felt corner, and the index of the words that stands beside it. */
const UNDERSTOOD = "understood";
const PICKED_UP = "cue-pickup-rate";
const MOST_SESSIONS = 10;

/** Three things side by side; none is made into another. */
function understoodIn({ corners, shown }: BeforeMeeting): readonly Understood[] {
  const bySession = new Map<number, TwoCorners>(corners.map((each) => [each.session, each]));
  const sessions = [...new Set([...bySession.keys(), ...shown.keys()])].sort((one, other) => one - other);
  return sessions.slice(-MOST_SESSIONS).flatMap((session): readonly Understood[] => {
    const felt = bySession.get(session)?.felt?.[UNDERSTOOD];
    const predicted = bySession.get(session)?.predicted?.[UNDERSTOOD];
    const picked = shown.get(session)?.find(({ index }) => index === PICKED_UP)?.value;
    if (felt === undefined && predicted === undefined && picked === undefined) return [];
    return [
      {
        session,
        ...(felt !== undefined && { felt }),
        ...(predicted !== undefined && { predicted }),
        ...(picked !== undefined && { shown: picked }),
      },
    ];
  });
}
