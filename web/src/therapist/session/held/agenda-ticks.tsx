import type { Editing } from "../../../editing/use-editor.ts";
import { Check } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useSessionWords } from "../words.ts";
import { AddLine } from "./add-line.tsx";
import type { SessionBody } from "./session-body.ts";

const MOST_LETTERS = 200;
const MOST_POINTS = 20;

/** The agenda, ticked off as the two come to it. */
export function AgendaTicks({ editing }: { readonly editing: Editing<SessionBody> }) {
  const words = useSessionWords().agenda;
  const { body, change } = editing;
  const { agenda = [], covered = [] } = body;
  const tick = (place: number, isCovered: boolean) => {
    const others = covered.filter((each) => each !== place);
    change({ ...body, covered: isCovered ? [...others, place].sort((one, other) => one - other) : others });
  };
  return (
    <Card title={words.title} {...(agenda.length > 0 && { hint: words.covered(covered.length, agenda.length) })}>
      {agenda.length === 0 && <p className="hint">{words.empty}</p>}
      <ul className="agenda-ticks">
        {agenda.map((point, place) => (
          // Two points may read alike; their place tells them apart, and points do not change places here.
          <li key={place}>
            <Check label={point} value={covered.includes(place)} onChange={(next) => tick(place, next)} />
          </li>
        ))}
      </ul>
      {agenda.length < MOST_POINTS && (
        <AddLine
          label={words.add}
          most={MOST_LETTERS}
          onAdd={(line) => change({ ...body, agenda: [...agenda, line] })}
        />
      )}
    </Card>
  );
}
