import type { ReactNode } from "react";
import type { Editing } from "../../editing/use-editor.ts";
import { KeepingLine } from "../../parts/keeping.tsx";
import { usePortalWords } from "../words.ts";
import { usePortalRefusal } from "./portal-refusal.ts";

type PortalKeepingProps<Body> = { readonly editing: Editing<Body>; readonly draw: (body: Body) => ReactNode };

/** How far what was typed has come. Nothing of a client's stays on the device, and the words say so. */
export function PortalKeeping<Body>({ editing, draw }: PortalKeepingProps<Body>) {
  const words = usePortalWords().keeping;
  const explain = usePortalRefusal();
  const { keeping } = editing;
  if (keeping.state === "conflict") return <KeepingLine editing={editing} draw={draw} />;
  const told = {
    kept: editing.version() === undefined ? "" : words.kept,
    typing: words.keeping,
    keeping: words.keeping,
    waiting: words.waiting,
    refused: keeping.state === "refused" ? `${words.refused}. ${explain(keeping.failure)}` : words.refused,
  }[keeping.state];
  return (
    <p className={`keeping keeping-${keeping.state}`} role="status">
      {told}
    </p>
  );
}
