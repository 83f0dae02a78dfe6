import { canariesIn } from "./canaries.ts";
import type { Cell } from "./cells.ts";
import { maySee } from "./may-see.ts";

export const nameOf = ({ route, person, about }: Cell): string => `${route.id} by ${person} on ${about}`;

/** The words in an answer that are not for whoever asked. */
export const leaksIn = (cell: Cell, text: string): readonly string[] =>
  canariesIn(text)
    .filter(({ client, kind }) => !maySee(cell.person, client, kind))
    .map(({ client, kind }) => `${nameOf(cell)}: ${client}'s ${kind}`);
