import { useId } from "react";
import { TextArea } from "../../../parts/fields.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useSessionWords } from "../words.ts";
import { AddLine } from "./add-line.tsx";

type ColumnProps = {
  readonly words: { readonly title: string; readonly hint: string };
  readonly lines: readonly string[];
  readonly isOff: boolean;
  readonly onChange: (lines: readonly string[]) => void;
};

const MOST_LINES = 100;

/** One column of lines: each is edited where it stands, and a new one is added at the foot. */
export function Column({ words: { title, hint }, lines, isOff, onChange }: ColumnProps) {
  const words = useSessionWords().columns;
  const foot = useId();
  return (
    <section className="column" aria-label={title}>
      <h2>{title}</h2>
      <p className="hint">{hint}</p>
      <Lines {...{ title, lines, isOff, onChange }} onEnter={() => document.getElementById(foot)?.focus()} />
      {lines.length < MOST_LINES && (
        <AddLine id={foot} label={words.addTo(title)} disabled={isOff} onAdd={(line) => onChange([...lines, line])} />
      )}
    </section>
  );
}

type LinesProps = Omit<ColumnProps, "words"> & { readonly title: string; readonly onEnter: () => void };

function Lines({ title, lines, isOff, onChange, onEnter }: LinesProps) {
  const words = useSessionWords().columns;
  const say = useSay();
  const settle = (place: number) => {
    if (lines[place]?.trim() !== "") return;
    onChange(lines.filter((_, at) => at !== place));
    say(words.removed);
  };
  return (
    <ul className="column-lines">
      {lines.map((line, place) => (
        // Lines are told apart by their place: two may read alike, and the one that is typed in must keep the focus.
        <li key={place}>
          <TextArea
            label={words.line(title, place + 1)}
            labelHidden
            rows={1}
            value={line}
            disabled={isOff}
            onChange={(next) => onChange(lines.map((each, at) => (at === place ? next : each)))}
            onBlur={() => settle(place)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onEnter();
            }}
          />
        </li>
      ))}
    </ul>
  );
}
