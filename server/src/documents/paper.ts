import { Buffer } from "node:buffer";
import type { Instant } from "@attune/core";
import { type Facts, typeset } from "./typeset.ts";

/** A finished document. Nothing keeps it. */
export type Paper = {
  readonly name: string;
  readonly mediaType: "application/pdf";
  readonly pages: number;
  readonly file: string;
};

/** How much of each thing there is room for; from generous to tight, until everything is on its pages. */
export type Room = {
  /** Of goals, notes, signals and the like. */
  readonly items: number;
  /** Of measures and sessions in a table. */
  readonly rows: number;
  /** Of one thing that somebody wrote. */
  readonly characters: number;
};

const ROOMS: readonly Room[] = [
  { items: 8, rows: 12, characters: 400 },
  { items: 6, rows: 10, characters: 240 },
  { items: 5, rows: 8, characters: 150 },
  { items: 4, rows: 6, characters: 100 },
  { items: 3, rows: 5, characters: 70 },
  { items: 2, rows: 3, characters: 40 },
];

export type Draft = {
  /** Of the file. */
  readonly name: string;
  readonly template: string;
  readonly now: Instant;
  /** Left out, as many as it takes. */
  readonly pages?: number;
  readonly facts: (room: Room) => Facts;
};

/** A draft on paper: on exactly its pages where it has a number of them. */
export async function printed({ name, template, now, pages, facts }: Draft): Promise<Paper> {
  for (const [tries, room] of ROOMS.entries()) {
    const set = await typeset(template, { facts: facts(room), now, pages });
    if (set.file !== undefined) {
      const file = Buffer.from(set.file).toString("base64");
      return { name: `${name}-${now.slice(0, DAY)}.pdf`, mediaType: "application/pdf", pages: set.pages, file };
    }
    if (tries === ROOMS.length - 1) throw new NoRoom(set.pages);
  }
  throw new NoRoom(0);
}

const DAY = "2026-11-25".length;

/** A fault of ours: even the least of everything does not fit. */
class NoRoom extends Error {
  override readonly name = "NoRoom";

  constructor(pages: number) {
    super(`A document took ${pages} pages.`);
  }
}
