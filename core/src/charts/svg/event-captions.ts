import type { ChartEvent } from "../chart.ts";
import { shownText } from "../shown-text.ts";
import { type Box, boxOf, type Caption, overlap } from "./caption.ts";
import type { Frame, Scales } from "./frame.ts";
import { cutText } from "./text-width.ts";

/** A note above the frame: its mark, and its words where there is room for them. */
export type PlacedEvent = {
  readonly event: ChartEvent;
  readonly x: number;
  /** Where its upright line begins, in pixels from the top. */
  readonly top: number;
  readonly caption?: Caption;
};

export type EventRoom = { readonly frame: Frame; readonly scales: Scales; readonly size: number };

export const EVENT_ROW = 15;
/** From the upright line to the words. */
const BESIDE = 4;
/** A note may take this part of the frame's width. */
const WIDEST = 0.4;
const NARROWEST = 40;

export const isPlaced = (event: ChartEvent): event is ChartEvent & { readonly x: number } => event.x !== undefined;

/** The notes' marks, with the words of as many as stand apart in the rows above the frame. */
export function placeEventWords(events: readonly ChartEvent[], room: EventRoom, rows: number): readonly PlacedEvent[] {
  const taken: Box[] = [];
  return events.filter(isPlaced).map((event) => {
    const x = room.scales.across(event.x);
    const caption = candidates(event, { ...room, rows, x }).find((each) => isFree(each, x, { taken, room }));
    if (caption === undefined) return { event, x, top: room.frame.top };
    taken.push(boxOf(caption), upright(caption, x, room.frame));
    return { event, x, top: boxOf(caption).top, caption };
  });
}

type Candidate = EventRoom & { readonly rows: number; readonly x: number };

/** The highest row first: a note further on then passes under it, and no upright line crosses words. */
function candidates(event: ChartEvent, { frame, size, rows, x }: Candidate): readonly Caption[] {
  const words = shownText(event.text);
  const most = WIDEST * (frame.right - frame.left);
  const found: Caption[] = [];
  for (let row = rows; row >= 1; row -= 1) {
    const y = frame.top - row * EVENT_ROW + size - 1;
    const shared = { role: "event", y, size } as const;
    const after = Math.min(most, frame.right - x - BESIDE);
    const before = Math.min(most, x - frame.left - BESIDE);
    if (after >= NARROWEST)
      found.push({ ...shared, words: cutText(words, after, size), x: x + BESIDE, anchor: "start" });
    if (before >= NARROWEST)
      found.push({ ...shared, words: cutText(words, before, size), x: x - BESIDE, anchor: "end" });
  }
  const whole = found.filter((caption) => caption.words === words);
  return [...whole, ...found.filter((caption) => caption.words !== words)];
}

const upright = (caption: Caption, x: number, { top }: Frame): Box => ({
  left: x - 2,
  right: x + 2,
  top: boxOf(caption).top,
  bottom: top,
});

type Taken = { readonly taken: readonly Box[]; readonly room: EventRoom };

function isFree(caption: Caption, x: number, { taken, room }: Taken): boolean {
  const own = [boxOf(caption), upright(caption, x, room.frame)];
  return own.every((box) => !taken.some((other) => overlap(box, other)));
}
