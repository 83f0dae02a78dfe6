import { useEffect, useRef, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "../../../editing/draft-store.ts";

/** A point of the agenda before the session is opened, and why it was proposed. */
export type AgendaPoint = { readonly id: string; readonly words: string; readonly why?: string };

export type Agenda = {
  readonly points: readonly AgendaPoint[];
  /** What goes into the session. */
  readonly words: readonly string[];
  readonly change: (points: readonly AgendaPoint[]) => void;
  readonly forget: () => void;
};

/** As long as a point may be. */
export const MOST_LETTERS = 200;

/**
 * The agenda of a session that is not opened yet. There is no record that it could be kept in, so it waits on this device,
 * sealed, until the session takes it over.
 */
export function useAgenda(client: string, number: number): Agenda {
  const place = `agenda:${client}:${number}`;
  const [points, show] = useState<readonly AgendaPoint[]>([]);
  const isTouched = useRef(false);
  useEffect(() => {
    void readDraft(place).then((draft) => {
      if (draft !== undefined && !isTouched.current) show(draft.body as readonly AgendaPoint[]);
    });
  }, [place]);
  return {
    points,
    words: points.map(({ words }) => words.trim()).filter((words) => words !== ""),
    change(next) {
      isTouched.current = true;
      show(next);
      void keepDraft(place, { body: next, at: Date.now() });
    },
    forget: () => dropDraft(place),
  };
}

/** Words cut at the end of one, where they are longer than a point may be. */
export function asPoint(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  if (line.length <= MOST_LETTERS) return line;
  return `${line.slice(0, MOST_LETTERS - 1).replace(/\s+\S*$/, "")}…`;
}
