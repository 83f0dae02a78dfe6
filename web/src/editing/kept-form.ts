import type { CallFailure } from "@attune/api";
import type { Result } from "@attune/core";
import { useEffect, useState } from "react";
import { useRenew } from "../practice/asking.ts";
import { isRefusedFor } from "../practice/refusal.ts";
import { dropDraft, keepDraft, prepareDrafts, readDraft } from "./draft-store.ts";

/** What a form begins from, and as which version it is saved there. */
export type Saved<Body> = { readonly body: Body; readonly version: number };
export type SaveForm<Body> = (asked: Saved<Body>) => Promise<Result<{ readonly version: number }, CallFailure>>;

export type KeptForm<Body> = {
  readonly body: Body;
  readonly change: (body: Body) => void;
  readonly isChanged: boolean;
  readonly busy: boolean;
  /** Why it was not saved. */
  readonly failure: CallFailure | undefined;
  /** It was saved elsewhere while it was typed here. */
  readonly isMet: boolean;
  readonly wasRestored: boolean;
  /** @returns what the body is saved as now; undefined where it was not */
  readonly submit: () => Promise<{ readonly version: number } | undefined>;
  /** Back to what is saved. */
  readonly giveUp: () => void;
  /** From here on, saving takes the place of what was saved elsewhere. */
  readonly keepMine: () => void;
};

type State = { readonly busy: boolean; readonly failure: CallFailure | undefined; readonly wasRestored: boolean };

const QUIET: State = { busy: false, failure: undefined, wasRestored: false };

/**
 * A form that is saved by a button, because half of it must not count. What was typed and not saved stays on this device,
 * sealed, over a crash or a sign-out.
 */
export function useKeptForm<Body>(place: string, saved: Saved<Body>, save: SaveForm<Body>): KeptForm<Body> {
  const [typed, type] = useState<Saved<Body>>();
  const [state, tell] = useState<State>(QUIET);
  const renew = useRenew();
  useRestoring<Body>(place, (draft) => {
    type((now) => now ?? draft);
    tell({ ...QUIET, wasRestored: true });
  });
  const put = (next: Saved<Body>) => {
    type(next);
    void keepDraft(place, { ...next, at: Date.now() });
  };
  const giveUp = () => {
    dropDraft(place);
    type(undefined);
    tell(QUIET);
  };
  const submit = async () => {
    tell({ ...state, busy: true });
    const kept = await save(typed ?? saved);
    if (kept.ok) giveUp();
    else tell({ ...state, busy: false, failure: kept.failure });
    if (!kept.ok && isMet(kept.failure)) await renew();
    return kept.ok ? kept.value : undefined;
  };
  return {
    ...state,
    body: typed?.body ?? saved.body,
    isChanged: typed !== undefined,
    isMet: state.failure !== undefined && isMet(state.failure),
    change: (body) => put({ body, version: typed?.version ?? saved.version }),
    submit,
    giveUp,
    keepMine() {
      put({ body: typed?.body ?? saved.body, version: saved.version });
      tell(QUIET);
    },
  };
}

const isMet = (failure: CallFailure): boolean => isRefusedFor(failure, "changed-meanwhile");

function useRestoring<Body>(place: string, restored: (draft: Saved<Body>) => void): void {
  useEffect(() => {
    prepareDrafts();
    let isHere = true;
    void readDraft(place).then((draft) => {
      if (isHere && draft !== undefined) restored({ body: draft.body as Body, version: draft.version ?? 0 });
    });
    return () => {
      isHere = false;
    };
  }, [place]);
}
