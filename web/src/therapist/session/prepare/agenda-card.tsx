import { MOST_ON_AGENDA } from "@attune/core";
import { useMemo } from "react";
import { Button } from "../../../parts/button.tsx";
import { TextArea } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useKeys } from "../../../parts/use-keys.ts";
import { useCommonWords } from "../../../words/common.ts";
import { AddLine } from "../held/add-line.tsx";
import { usePrepareWords } from "../words.ts";
import type { Proposal } from "./preparation.ts";
import { type Agenda, type AgendaPoint, MOST_LETTERS } from "./use-agenda.ts";
import { useProposed } from "./use-proposed.ts";

type AgendaCardProps = { readonly agenda: Agenda; readonly proposals: readonly Proposal[] };

/** The agenda of the session to come: what is proposed, and what the therapist makes of it. */
export function AgendaCard({ agenda, proposals }: AgendaCardProps) {
  const words = usePrepareWords().agenda;
  const { points, change } = agenda;
  const add = (more: readonly Omit<AgendaPoint, "id">[]) =>
    change([...points, ...more.map((each) => ({ ...each, id: crypto.randomUUID() }))]);
  const isFull = points.length >= MOST_ON_AGENDA;
  return (
    <Card title={words.title} hint={words.hint}>
      {points.length === 0 ? (
        <p className="hint">{words.empty}</p>
      ) : (
        <ol className="agenda-points">
          {points.map((point, place) => (
            <Point key={point.id} agenda={agenda} place={place} />
          ))}
        </ol>
      )}
      <AddLine label={words.add} most={MOST_LETTERS} onAdd={(line) => add([{ words: line }])} />
      {isFull && <p className="hint">{words.full}</p>}
      <Proposals proposals={proposals} taken={points} onTake={add} />
    </Card>
  );
}

function Point({ agenda: { points, change }, place }: { readonly agenda: Agenda; readonly place: number }) {
  const words = usePrepareWords().agenda;
  const say = useSay();
  const point = points[place];
  if (point === undefined) return null;
  const swap = (other: number) => {
    const moved = [...points];
    [moved[place], moved[other]] = [moved[other] ?? point, point];
    change(moved);
  };
  const remove = () => {
    change(points.filter((_, at) => at !== place));
    say(words.removed, () => change(points));
  };
  return (
    <li className="agenda-point">
      <TextArea
        label={words.point(place + 1)}
        labelHidden
        rows={1}
        most={MOST_LETTERS}
        value={point.words}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        onChange={(next) => change(points.map((each) => (each.id === point.id ? { ...each, words: next } : each)))}
      />
      <div className="agenda-foot">
        <p className="hint">{point.why}</p>
        <PointMoves words={point.words} place={place} count={points.length} swap={swap} remove={remove} />
      </div>
    </li>
  );
}

type PointMovesProps = {
  readonly words: string;
  readonly place: number;
  readonly count: number;
  readonly swap: (other: number) => void;
  readonly remove: () => void;
};

function PointMoves({ words: own, place, count, swap, remove }: PointMovesProps) {
  const words = usePrepareWords().agenda;
  const common = useCommonWords();
  return (
    <div className="agenda-moves">
      <Button kind="quiet" aria-label={words.upOf(own)} disabled={place === 0} onClick={() => swap(place - 1)}>
        {words.up}
      </Button>
      <Button
        kind="quiet"
        aria-label={words.downOf(own)}
        disabled={place === count - 1}
        onClick={() => swap(place + 1)}
      >
        {words.down}
      </Button>
      <Button kind="quiet" aria-label={words.removeOf(own)} onClick={remove}>
        {common.remove}
      </Button>
    </div>
  );
}

type ProposalsProps = {
  readonly proposals: readonly Proposal[];
  readonly taken: readonly AgendaPoint[];
  readonly onTake: (points: readonly Omit<AgendaPoint, "id">[]) => void;
};

/** What could stand on it, each with its reason; what was taken is not offered again. */
function Proposals({ proposals, taken, onTake }: ProposalsProps) {
  const words = usePrepareWords().agenda;
  const proposed = useProposed(proposals);
  const left = proposed.filter((each) => !taken.some(({ why, words: own }) => own === each.words || why === each.why));
  const takeAll = () => left.length > 0 && onTake(left);
  useKeys(useMemo(() => [{ key: "a", does: words.takeAllKey, run: takeAll }], [words, takeAll]));
  if (proposals.length === 0) return <p className="hint agenda-proposed">{words.nothing}</p>;
  if (left.length === 0) return null;
  return (
    <section className="agenda-proposed" aria-label={words.proposed}>
      <div className="card-head">
        <h3>{words.proposed}</h3>
        {left.length > 1 && (
          <Button shortcut="a" onClick={takeAll}>
            {words.takeAll}
          </Button>
        )}
      </div>
      <ul className="rows">
        {left.map((each) => (
          <li key={each.words + each.why} className="proposal">
            <div>
              <p className="proposal-words">{each.words}</p>
              <p className="hint">{each.why}</p>
            </div>
            <Button aria-label={words.takeOf(each.words)} onClick={() => onTake([each])}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
