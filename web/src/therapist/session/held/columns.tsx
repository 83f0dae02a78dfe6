import type { Editing } from "../../../editing/use-editor.ts";
import { Card } from "../../../parts/layout.tsx";
import { useSessionWords } from "../words.ts";
import { Column } from "./column.tsx";
import type { SessionBody } from "./session-body.ts";

const COLUMNS = ["concern", "past", "pattern"] as const;

type ColumnsProps = { readonly editing: Editing<SessionBody>; readonly isOff: boolean };

/** What was talked about: what is the matter now, what was looked back at, what repeats. */
export function Columns({ editing, isOff }: ColumnsProps) {
  const words = useSessionWords().columns;
  const { body, change } = editing;
  return (
    <Card>
      <div className="columns">
        {COLUMNS.map((name) => (
          <Column
            key={name}
            words={words[name]}
            lines={body[name] ?? []}
            isOff={isOff}
            onChange={(lines) => change({ ...body, [name]: [...lines] })}
          />
        ))}
      </div>
      <p className="hint">{isOff ? words.conceals : words.how}</p>
    </Card>
  );
}
