import type { Codebook, CueReply, Moment, ReviewTurn, SessionReview } from "@attune/core";

/** A review with what every part of the page looks up in it. */
export type PageFacts = {
  readonly review: SessionReview;
  readonly codebooks: readonly Codebook[];
  /** Turns by their index. */
  readonly turns: ReadonlyMap<number, ReviewTurn>;
  /** Cues by the client's turn. */
  readonly cues: ReadonlyMap<number, readonly CueReply[]>;
  /** Cues by the turn that replies to them. */
  readonly replies: ReadonlyMap<number, readonly CueReply[]>;
  /** Moments by each of their turns. */
  readonly moments: ReadonlyMap<number, readonly Moment[]>;
  /** Everybody who speaks, by label, in order of first appearance; the value counts from 0. */
  readonly speakers: ReadonlyMap<string, number>;
  /** The clients who speak, by label, in order of first appearance; the value counts from 0. */
  readonly clients: ReadonlyMap<string, number>;
};

export function pageFacts(review: SessionReview, codebooks: readonly Codebook[]): PageFacts {
  const { turns, cues, moments } = review;
  return {
    review,
    codebooks,
    turns: new Map(turns.map((turn) => [turn.index, turn])),
    cues: grouped(cues, (cue) => [cue.turn]),
    replies: grouped(cues, ({ reply }) => (reply === undefined ? [] : [reply.turn])),
    moments: grouped(moments, (moment) => [...new Set(moment.turns)]),
    speakers: numbered(turns),
    clients: numbered(turns.filter(({ speaker }) => speaker === "client")),
  };
}

/** Whether a client's name must stand beside what is said about a client: in a couple or a family, not alone. */
export const tellsClientsApart = ({ clients }: PageFacts): boolean => clients.size > 1;

/** More clients than these are shown together where each would need a line or a lane of their own. */
const MOST_APART = 12;

/** The clients who get a line or a lane each; none where one is alone, or where they are too many. */
export const clientsApart = ({ clients }: PageFacts): readonly string[] =>
  clients.size > 1 && clients.size <= MOST_APART ? [...clients.keys()] : [];

/** The label of whoever has this turn, for words about it. */
export const labelAt = ({ turns }: PageFacts, index: number): string => turns.get(index)?.label ?? "";

const LONGEST_NAME = 28;

/** A name cut to fit where there is little room; the whole of it stands in the table of speakers. */
export function shortName(label: string): string {
  const letters = [...label];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join("")}…` : label;
}

const numbered = (turns: readonly ReviewTurn[]): ReadonlyMap<string, number> =>
  new Map([...new Set(turns.map(({ label }) => label))].map((label, number) => [label, number]));

function grouped<Thing>(
  things: readonly Thing[],
  turnsOf: (thing: Thing) => readonly number[],
): ReadonlyMap<number, readonly Thing[]> {
  const groups = new Map<number, Thing[]>();
  const places = things.flatMap((thing) => turnsOf(thing).map((turn) => ({ turn, thing })));
  for (const { turn, thing } of places) {
    const group = groups.get(turn);
    if (group === undefined) groups.set(turn, [thing]);
    else group.push(thing);
  }
  return groups;
}
