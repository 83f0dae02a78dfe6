import { decodeReferences } from "./character-references.ts";
import { onOneLine } from "./spacing.ts";

/** Words of a cue in one voice; the voice is undefined outside any voice tag. Line ends are kept. */
export type Voiced = { readonly voice: string | undefined; readonly text: string };

type UnmarkedCue = {
  readonly voiced: readonly Voiced[];
  /** Tags taken out, those of voices apart. */
  readonly tagsRemoved: number;
};

/**
 * The tags of WebVTT and those that SRT files borrow from HTML, with bounded insides. Anything else between angle
 * brackets ("<laughs>") is something that a transcriber wrote, and stays.
 *
 * @source W3C WebVTT, section 4.2.2: https://www.w3.org/TR/webvtt1/#cue-text
 */
const TAG =
  /<(?:\/?(v|c|i|b|u|s|em|strong|font|ruby|rt|lang|br)([.\s/][^<>]{0,200})?|\d{1,3}:[\d:.]{1,12})>|\{\\[^{}]{1,40}\}/gi;

/** The words of a cue by voice, without markup and with character references decoded once. */
export function unmark(payload: string): UnmarkedCue {
  const voiced: Voiced[] = [];
  let voice: string | undefined;
  let text = "";
  let from = 0;
  let tagsRemoved = 0;
  for (const tag of payload.matchAll(TAG)) {
    const [whole, name, inside = ""] = tag;
    text += payload.slice(from, tag.index);
    from = tag.index + whole.length;
    const kind = name?.toLowerCase();
    if (kind === "br") text += "\n";
    if (kind !== "v") {
      tagsRemoved++;
      continue;
    }
    voiced.push({ voice, text });
    text = "";
    voice = whole.startsWith("</") ? undefined : annotation(inside);
  }
  voiced.push({ voice, text: text + payload.slice(from) });
  return { voiced: voiced.map(decoded).filter(hasWords), tagsRemoved };
}

/** The name in a voice tag, after any classes: `<v.first.loud Dana Reyes>`. Undefined when there is none. */
function annotation(inside: string): string | undefined {
  const name = inside.startsWith(".") ? inside.replace(/^\S+/, "") : inside;
  return onOneLine(decodeReferences(name)) || undefined;
}

const decoded = ({ voice, text }: Voiced): Voiced => ({ voice, text: decodeReferences(text) });

const hasWords = ({ text }: Voiced): boolean => text.trim() !== "";
