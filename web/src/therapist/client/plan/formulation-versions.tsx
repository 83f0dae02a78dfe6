import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Hidden } from "../../../parts/layout.tsx";
import { useFormats } from "../../../words/formats.ts";
import { usePlanWords } from "../words.ts";
import type { Formulation } from "./formulations.ts";
import { type WordRun, wordChanges } from "./word-changes.ts";

type VersionsProps = { readonly versions: readonly Formulation[] };

/** Earlier versions, each to be read or set beside the latest. */
export function FormulationVersions({ versions }: VersionsProps) {
  const words = usePlanWords().formulation;
  const [latest, ...earlier] = versions;
  if (latest === undefined) return null;
  return (
    <details>
      <summary>{words.versions}</summary>
      <ol className="rows">
        {earlier.map((version, place) => (
          <Version key={version.id} version={version} latest={latest} number={earlier.length - place} />
        ))}
      </ol>
    </details>
  );
}

type VersionProps = { readonly version: Formulation; readonly latest: Formulation; readonly number: number };

function Version({ version, latest, number }: VersionProps) {
  const words = usePlanWords().formulation;
  const formats = useFormats();
  const [shown, show] = useState<"nothing" | "text" | "changes">("nothing");
  const turn = (what: "text" | "changes") => show(shown === what ? "nothing" : what);
  return (
    <li>
      <p>{words.version(number, formats.day(version.happenedAt))}</p>
      <div className="actions">
        <Button kind="quiet" aria-expanded={shown === "text"} onClick={() => turn("text")}>
          {words.read}
        </Button>
        <Button kind="quiet" aria-expanded={shown === "changes"} onClick={() => turn("changes")}>
          {words.compare}
        </Button>
      </div>
      {shown === "text" && <p className="as-written">{version.text}</p>}
      {shown === "changes" && <Changes earlier={version.text} later={latest.text} number={number} />}
    </li>
  );
}

type ChangesProps = { readonly earlier: string; readonly later: string; readonly number: number };

function Changes({ earlier, later, number }: ChangesProps) {
  const words = usePlanWords().formulation;
  const runs = wordChanges(earlier, later);
  if (runs === undefined)
    return (
      <div className="meeting-both">
        <p className="as-written">{earlier}</p>
        <p className="as-written">{later}</p>
      </div>
    );
  return (
    <section aria-label={words.compareTitle(number)}>
      <p className="hint">{words.compareHint}</p>
      <p className="as-written">
        {runs.map((run, place) => (
          <Run key={place} run={run} />
        ))}
      </p>
    </section>
  );
}

function Run({ run: { kind, words: said } }: { readonly run: WordRun }) {
  const words = usePlanWords().formulation;
  if (kind === "same") return said;
  const told = <Hidden>{kind === "gone" ? ` ${words.removed} ` : ` ${words.added} `}</Hidden>;
  return kind === "gone" ? (
    <del>
      {told}
      {said}
    </del>
  ) : (
    <ins>
      {told}
      {said}
    </ins>
  );
}
