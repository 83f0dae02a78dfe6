import { useEffect, useRef, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "../../../editing/draft-store.ts";

/** Something new that is kept only when its author says so. Until then it waits, sealed, on this device. */
export type Drafting<Body> = {
  readonly body: Body;
  readonly wasRestored: boolean;
  readonly change: (body: Body) => void;
  /** Kept, or not wanted any more. */
  readonly drop: () => void;
};

export function useDraft<Body>(place: string, start: Body): Drafting<Body> {
  const [drafted, show] = useState({ body: start, wasRestored: false });
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const hasTyped = useRef(false);
  useEffect(() => {
    void readDraft(place).then((draft) => {
      if (draft !== undefined && !hasTyped.current) show({ body: draft.body as Body, wasRestored: true });
    });
  }, [place]);
  return {
    ...drafted,
    change(body) {
      hasTyped.current = true;
      show({ body, wasRestored: false });
      // One after the other: what was typed last is what stays.
      last.current = last.current.then(() => keepDraft(place, { body, at: Date.now() }));
    },
    drop() {
      hasTyped.current = true;
      show({ body: start, wasRestored: false });
      last.current = last.current.then(() => dropDraft(place));
    },
  };
}

/** Whether a form stands open: once somebody opened it, and where something typed in it was left behind. */
export function useOpen(place: string): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, open] = useState(false);
  useEffect(() => {
    void readDraft(place).then((draft) => draft !== undefined && open(true));
  }, [place]);
  return [isOpen, open];
}
