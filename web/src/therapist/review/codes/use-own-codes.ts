import type { AnswerOf, RouteNamed } from "@attune/api";
import { ok } from "@attune/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { Desk, Saved } from "../../../editing/editor.ts";
import { type Editing, useEditor } from "../../../editing/use-editor.ts";
import { practice } from "../../../practice/caller.ts";
import { NO_CODES, type OwnCodes } from "./own-codes.ts";

export type CodingSets = AnswerOf<RouteNamed<"list-codings">>;

export type Coded = { readonly client: string; readonly transcript: string; readonly me: string };

/** What this member has coded themselves, as it is saved. */
function ownIn({ sets }: CodingSets, me: string): Saved<OwnCodes> | undefined {
  const own = sets.find(({ coderKind, coderId }) => coderKind === "person" && coderId === me);
  if (own === undefined) return undefined;
  const codings = own.codings.map(({ turn, codebook, code, level, emotion, evidence }) => ({
    turn,
    codebook,
    code,
    level,
    ...(emotion !== undefined && { emotion }),
    evidence,
  }));
  return { version: own.version, body: { codings, ...(own.moments !== undefined && { moments: own.moments }) } };
}

const deskFor = ({ client, transcript, me }: Coded): Desk<OwnCodes> => ({
  place: `codings:${client}:${transcript}`,
  async save({ body, version = 0, key }) {
    const params = { client, id: transcript };
    const saved = await practice.call("save-codings", { params, body, version, key });
    return saved.ok ? ok(saved.value.body) : saved;
  },
  async readTheirs() {
    const read = await practice.call("list-codings", { params: { client, id: transcript } });
    return read.ok ? ownIn(read.value.body, me) : undefined;
  },
});

export type OwnCodesEditing = {
  readonly own: OwnCodes;
  readonly editing: Editing<OwnCodes>;
  readonly change: (next: OwnCodes) => void;
  readonly undo: () => void;
};

const MOST_STEPS = 200;

/** Codes as a person gives them: saved as they go, each step can be undone, and figures follow what is saved. */
export function useOwnCodes(coded: Coded, sets: CodingSets): OwnCodesEditing {
  const { client, transcript, me } = coded;
  const desk = useMemo(() => deskFor({ client, transcript, me }), [client, transcript, me]);
  const saved = useMemo(() => ownIn(sets, me) ?? { body: NO_CODES, version: undefined }, [sets, me]);
  const editing = useEditor<OwnCodes>(desk, saved);
  const steps = useRef<OwnCodes[]>([]);
  useFiguresAfter(editing);
  const now = useRef(editing);
  now.current = editing;
  const { body: own, keeping, wasRestored } = editing;
  // The same object until something of it changes, so that what is drawn from it is not drawn again.
  return useMemo(
    () => ({
      own,
      editing: { ...now.current, keeping, wasRestored },
      change(next) {
        steps.current = [...steps.current, own].slice(-MOST_STEPS);
        now.current.change(next);
      },
      undo() {
        const before = steps.current.pop();
        if (before !== undefined) now.current.change(before);
      },
    }),
    [own, keeping, wasRestored],
  );
}

/** Once codes are saved, the review and its figures are read again: the server works them out. */
function useFiguresAfter({ keeping, version }: Editing<OwnCodes>): void {
  const queries = useQueryClient();
  const known = useRef(version());
  useEffect(() => {
    if (keeping.state !== "kept" || known.current === version()) return;
    known.current = version();
    for (const queryKey of [["read-review"], ["list-review-figures"]]) void queries.invalidateQueries({ queryKey });
  }, [keeping.state, version, queries]);
}
