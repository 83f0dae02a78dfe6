import { Link } from "@tanstack/react-router";
import { memo, useEffect, useMemo, useRef } from "react";
import { Pill } from "../../parts/layout.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import { useFormats } from "../../words/formats.ts";
import { type CaseloadRow, nextAppointment, standingOf } from "./caseload.ts";
import { FeltCourse, MainCourse } from "./courses.tsx";
import { type Measures, useMeasures } from "./use-measures.ts";
import { useClientsWords } from "./words.ts";

const NAMES = ".caseload-name";
const namesShown = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(NAMES)];
export const firstRow = (): HTMLElement | undefined => namesShown()[0];

/** The row that has the focus gives it to another one. */
function moveBy(step: 1 | -1): void {
  const names = namesShown();
  const at = document.activeElement instanceof HTMLElement ? names.indexOf(document.activeElement) : -1;
  names[at < 0 ? 0 : Math.min(names.length - 1, Math.max(0, at + step))]?.focus();
}

type CaseloadListProps = {
  readonly rows: readonly CaseloadRow[];
  /** Called when the end comes near. */
  readonly atEnd: (() => void) | undefined;
};

const MEASURED = ["attendance", "main", "felt", "standing", "next", "signals"] as const;

export function CaseloadList({ rows, atEnd }: CaseloadListProps) {
  const words = useClientsWords();
  const measures = useMeasures();
  useKeys(
    useMemo(
      () => [
        { key: "j", does: words.keys.next, run: () => moveBy(1) },
        { key: "k", does: words.keys.previous, run: () => moveBy(-1) },
        { key: "ArrowDown", does: words.keys.next, run: () => moveBy(1) },
        { key: "ArrowUp", does: words.keys.previous, run: () => moveBy(-1) },
      ],
      [words],
    ),
  );
  return (
    <div className="card caseload">
      <div className="caseload-heads" aria-hidden="true">
        <span>{words.columns.client}</span>
        {MEASURED.map((each) => (
          <span key={each}>{words.columns[each]}</span>
        ))}
      </div>
      <ul>
        {rows.map((each) => (
          <Row key={each.id} row={each} measures={measures} />
        ))}
      </ul>
      <End reached={atEnd} />
    </div>
  );
}

type RowProps = { readonly row: CaseloadRow; readonly measures: Measures };

const Row = memo(function ClientRow({ row, measures }: RowProps) {
  const words = useClientsWords();
  const { summary } = row;
  const standing = standingOf(row, words);
  const work = [
    row.presentation && words.presentations[row.presentation],
    row.approach && words.approaches[row.approach],
  ];
  return (
    <li className="caseload-row">
      <div className="caseload-who">
        <Link to="/clients/$client" params={{ client: row.id }} className="caseload-name">
          {row.name}
        </Link>
        <span className="hint">{work.filter((each) => each !== undefined).join(", ")}</span>
      </div>
      <div>{summary && <Attended sessions={summary.sessions} missed={summary.missed} />}</div>
      <div>
        <MainCourse main={summary?.main} measures={measures} />
      </div>
      <div className="caseload-felt">
        <span className="caseload-label">{words.columns.felt}</span>
        <FeltCourse felt={summary?.felt} />
      </div>
      <div>
        <Pill tone={standing.tone}>{standing.words}</Pill>
      </div>
      <div>
        <span className="caseload-label">{words.columns.next}</span>
        <Next at={nextAppointment(summary)} />
      </div>
      <div>{summary && <ToLookAt risk={summary.openRisk} all={summary.openSignals} />}</div>
    </li>
  );
});

function Next({ at }: { readonly at: string | undefined }) {
  const words = useClientsWords();
  const { dayAndTime } = useFormats();
  if (at === undefined) return <span className="hint">{words.noNext}</span>;
  return <span className="figure">{dayAndTime(at)}</span>;
}

function Attended({ sessions, missed }: { readonly sessions: number; readonly missed: number }) {
  const words = useClientsWords();
  return (
    <>
      <span>{words.held(sessions)}</span>
      <span className="hint caseload-under">{missed === 0 ? words.noneMissed : words.missed(missed)}</span>
    </>
  );
}

function ToLookAt({ risk, all }: { readonly risk: number; readonly all: number }) {
  const words = useClientsWords();
  if (all === 0) return <span className="hint">{words.nothingOpen}</span>;
  return <Pill tone="ask">{risk > 0 ? words.safetyFirst(risk) : words.toLookAt(all)}</Pill>;
}

/** Stands under the last row, and tells when it comes near the window. */
function End({ reached }: { readonly reached: (() => void) | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(reached);
  latest.current = reached;
  useEffect(() => {
    const now = place.current;
    if (now === null) return undefined;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && latest.current?.(), {
      rootMargin: "600px",
    });
    watch.observe(now);
    return () => watch.disconnect();
  }, []);
  return <div ref={place} className="caseload-end" />;
}
