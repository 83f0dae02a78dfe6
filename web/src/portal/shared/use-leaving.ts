import { useEffect, useRef } from "react";
import type { Editing } from "../../editing/use-editor.ts";
import { useRenew } from "../../practice/asking.ts";

/** Saves what is left when somebody goes to another page, and lets that page read it. */
export function useSaveOnLeaving<Body>(editing: Editing<Body>): void {
  const renew = useRenew();
  const latest = useRef({ editing, renew });
  latest.current = { editing, renew };
  useEffect(
    () => () => {
      const left = latest.current;
      void left.editing.keepNow().then(left.renew);
    },
    [],
  );
}
