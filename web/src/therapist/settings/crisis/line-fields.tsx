import { Button } from "../../../parts/button.tsx";
import { TextArea, TextField } from "../../../parts/fields.tsx";
import { Hidden } from "../../../parts/layout.tsx";
import { useSettingsWords } from "../words.ts";
import type { LineBody } from "./crisis-body.ts";

type LineFieldsProps = {
  readonly line: LineBody;
  readonly place: number;
  readonly isFirst: boolean;
  readonly change: (line: LineBody) => void;
  readonly remove: () => void;
  readonly moveUp: () => void;
};

const NAMES = ["name", "number", "hours"] as const;
const MOST_WORDS = 2000;

export function LineFields({ line, place, isFirst, change, remove, moveUp }: LineFieldsProps) {
  const { crisis: words } = useSettingsWords();
  return (
    <fieldset>
      <legend className="visually-hidden">{words.line(place)}</legend>
      <div className="fields-row">
        {NAMES.map((name) => (
          <TextField
            key={name}
            label={words.fields[name]}
            value={line[name]}
            required={name !== "hours"}
            onChange={(text) => change({ ...line, [name]: text })}
          />
        ))}
      </div>
      <TextArea
        label={words.fields.says}
        value={line.says}
        rows={1}
        most={MOST_WORDS}
        onChange={(says) => change({ ...line, says })}
      />
      <div className="actions row-actions">
        {!isFirst && (
          <Button kind="quiet" onClick={moveUp}>
            {words.up}
            <Hidden>: {line.name || words.line(place)}</Hidden>
          </Button>
        )}
        <Button kind="quiet" onClick={remove}>
          {words.removeLine}
          <Hidden>: {line.name || words.line(place)}</Hidden>
        </Button>
      </div>
    </fieldset>
  );
}
