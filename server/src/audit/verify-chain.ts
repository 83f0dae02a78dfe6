import type { Anchor, Anchors } from "./anchor.ts";
import { type ChainedEvent, type Mac, nextHash, START } from "./chain.ts";

export type ChainEvent = ChainedEvent & { readonly hash: Buffer };

/** What the database says of a chain as a whole: its head, and the places of its first and last event. */
export type ChainEnds = {
  readonly head: { readonly place: number; readonly hash: Buffer } | undefined;
  readonly first: number | undefined;
  readonly last: number | undefined;
};

export type ChainSource = {
  readonly ends: () => Promise<ChainEnds>;
  /** Events after a place and up to another, in order; some of them, at least one where there is one. */
  readonly slice: (after: number, upTo: number) => Promise<readonly ChainEvent[]>;
  readonly mac: Mac;
  readonly anchors: Anchors;
};

export type Break = {
  /** The first place at which the chain does not hold. */
  readonly brokenAt: number;
  /**
   * `changed`: the event there is not the one that was written. `missing`: there is none. `head-differs`: the database's own
   * head is not the end of the chain. `anchor-differs`: it is not what was anchored outside.
   */
  readonly because: "changed" | "missing" | "head-differs" | "anchor-differs";
};

export type ChainCheck = {
  readonly holds: boolean;
  readonly events: number;
  readonly head: string;
  readonly anchored?: { readonly events: number; readonly at: Anchor["at"] };
} & Partial<Break>;

/**
 * Whether the audit is the one that was written. It is walked from its first event to where it ended when this began; who
 * holds the database without the practice's keys cannot make a chain that passes.
 */
export async function verifyChain(source: ChainSource): Promise<ChainCheck> {
  const ends = await source.ends();
  const found = brokenEnds(ends) ?? (await walk(source, ends)) ?? brokenAnchor(source.anchors, ends);
  const newest = source.anchors.lines.at(-1);
  return {
    holds: found === undefined,
    events: ends.head?.place ?? 0,
    head: (ends.head?.hash ?? START).toString("hex"),
    ...(newest !== undefined && { anchored: { events: newest.place, at: newest.at } }),
    ...found,
  };
}

/** Events before the first place. What stands beyond the head is looked at last: an earlier break is named first. */
function brokenEnds({ head, first }: ChainEnds): Break | undefined {
  if (head === undefined) return { brokenAt: 1, because: "head-differs" };
  return first !== undefined && first < 1 ? { brokenAt: first, because: "changed" } : undefined;
}

async function walk(source: ChainSource, { head, last = 0 }: ChainEnds): Promise<Break | undefined> {
  if (head === undefined) return undefined;
  const anchored = new Map(source.anchors.lines.map(({ place, hash }) => [place, hash]));
  let before: Link = { place: 0, hash: START };
  while (before.place < Math.min(head.place, last)) {
    const events = await source.slice(before.place, head.place);
    const end = endOf(events, before, { mac: source.mac, anchored });
    if ("because" in end) return end;
    before = end;
  }
  if (before.place < head.place) return { brokenAt: before.place + 1, because: "missing" };
  if (!before.hash.equals(head.hash)) return { brokenAt: head.place, because: "head-differs" };
  return last > head.place ? { brokenAt: head.place + 1, because: "head-differs" } : undefined;
}

type Link = { readonly place: number; readonly hash: Buffer };
type Held = { readonly mac: Mac; readonly anchored: ReadonlyMap<number, string> };

function endOf(events: readonly ChainEvent[], from: Link, { mac, anchored }: Held): Link | Break {
  let before = from;
  if (events.length === 0) return { brokenAt: from.place + 1, because: "missing" };
  for (const { hash, ...event } of events) {
    const place = before.place + 1;
    if (event.place !== place) return { brokenAt: place, because: "missing" };
    if (!nextHash(mac, before.hash, event).equals(hash)) return { brokenAt: place, because: "changed" };
    if ((anchored.get(place) ?? hash.toString("hex")) !== hash.toString("hex"))
      return { brokenAt: place, because: "anchor-differs" };
    before = { place, hash };
  }
  return before;
}

function brokenAnchor({ lines, isChanged }: Anchors, { head }: ChainEnds): Break | undefined {
  const events = head?.place ?? 0;
  const beyond = lines.some(({ place }) => place > events);
  return beyond || isChanged ? { brokenAt: events + 1, because: "anchor-differs" } : undefined;
}
