import { useEffect, useRef, useState } from "react";
import { type Desk, type Edited, Editor } from "./editor.ts";

export type Editing<Body> = Edited<Body> & {
  readonly change: (body: Body) => void;
  readonly keepNow: () => Promise<boolean>;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  /** Of what is saved; undefined for what is new. */
  readonly version: () => number | undefined;
};

/**
 * Edits something in place, saving as it goes.
 *
 * @param saved what the page has read; a newer version is taken over while nothing is being typed
 */
export function useEditor<Body>(
  desk: Desk<Body>,
  saved: { readonly body: Body; readonly version: number | undefined },
): Editing<Body> {
  const [edited, tell] = useState<Edited<Body>>({ body: saved.body, keeping: { state: "kept" }, wasRestored: false });
  const editor = useRef<Editor<Body>>(undefined);
  editor.current ??= new Editor(desk, saved, tell);

  useEffect(() => {
    const now = editor.current;
    void now?.restore();
    const leave = () => void now?.keepNow();
    const hide = () => document.visibilityState === "hidden" && leave();
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("online", leave);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("online", leave);
      now?.close();
    };
  }, []);

  const { body, version } = saved;
  useEffect(() => {
    if (version !== undefined) editor.current?.renew({ body, version });
  }, [body, version]);

  return {
    ...edited,
    change: (next) => editor.current?.change(next),
    keepNow: async () => (await editor.current?.keepNow()) ?? true,
    takeTheirs: () => editor.current?.takeTheirs(),
    keepMine: () => editor.current?.keepMine(),
    version: () => editor.current?.version,
  };
}
