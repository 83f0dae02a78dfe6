import { milliseconds } from "../../foundation/units.ts";
import type { Timing } from "../turn.ts";

/** Encloses the times of a main line. */
export const BULLET = "\u0015";

export type TimedLine = { readonly words: string; readonly timing: Timing | undefined };
export type BadBullet = "not-closed" | "time-not-understood" | "ends-before-it-starts";

/** `␕1200_3400␕`, or as older files have it `␕%snd:"file"_1200_3400␕`. */
const TIMES = /^(?:%(?:snd|mov):.{0,200}_)?(\d{1,10})_(\d{1,10})$/;
const PICTURE = /^%(?:pic|txt):/;

/**
 * The words of a main line and its time: from the first start to the last end where it has several bullets.
 *
 * @source TalkBank CHAT manual, chapter on linking to media: https://talkbank.org/manuals/CHAT.html
 */
export function readBullets(text: string): TimedLine | BadBullet {
  const pieces = text.split(BULLET);
  if (pieces.length % 2 === 0) return "not-closed";

  const inside = pieces.filter((piece, at) => at % 2 === 1 && !PICTURE.test(piece));
  const words = pieces.filter((_, at) => at % 2 === 0).join(" ");
  let timing: Timing | undefined;
  for (const bullet of inside) {
    const [, from, to] = TIMES.exec(bullet.trim()) ?? [];
    if (from === undefined || to === undefined) return "time-not-understood";
    if (Number(to) < Number(from)) return "ends-before-it-starts";
    timing = widened(timing, Number(from), Number(to));
  }
  return { words, timing };
}

const widened = (timing: Timing | undefined, from: number, to: number): Timing => ({
  start: milliseconds(Math.min(timing?.start ?? from, from)),
  end: milliseconds(Math.max(timing?.end ?? to, to)),
  estimated: false,
});
