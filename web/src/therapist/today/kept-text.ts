import { useEffect, useState } from "react";
import { dropDraft, keepDraft, prepareDrafts, readDraft } from "../../editing/draft-store.ts";

export type KeptText<Body> = {
  readonly body: Body;
  readonly change: (body: Body) => void;
  /** What was typed before a sign-out or a crash came back. */
  readonly wasRestored: boolean;
  readonly drop: () => void;
};

/** What is typed into a form that is sent once: kept on this device, sealed, until it is sent. */
export function useKeptText<Body>(place: string, empty: Body): KeptText<Body> {
  const [body, setBody] = useState(empty);
  const [wasRestored, setRestored] = useState(false);
  useEffect(() => {
    prepareDrafts();
    let isHere = true;
    void readDraft(place).then((draft) => {
      if (!isHere || draft === undefined) return;
      setBody(draft.body as Body);
      setRestored(true);
    });
    return () => {
      isHere = false;
    };
  }, [place]);
  return {
    body,
    wasRestored,
    change(next) {
      setBody(next);
      void keepDraft(place, { body: next, at: Date.now() });
    },
    drop: () => dropDraft(place),
  };
}
