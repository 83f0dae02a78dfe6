import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/fields.tsx";
import { useAsk } from "../../practice/asking.ts";
import { useTodayWords } from "./words.ts";

export type Chosen = { readonly id: string; readonly name: string };

type ClientPickerProps = {
  readonly chosen: Chosen | undefined;
  readonly onChoose: (client: Chosen | undefined) => void;
  readonly isFixed: boolean;
};

const FEW = 12;

/** One of the clients, found by a part of the name. */
export function ClientPicker({ chosen, onChoose, isFixed }: ClientPickerProps) {
  const { planning } = useTodayWords();
  if (chosen === undefined) return <Search onChoose={onChoose} />;
  return (
    <div className="chosen-client">
      <p>{planning.chosen(chosen.name)}</p>
      {!isFixed && (
        <Button kind="quiet" onClick={() => onChoose(undefined)}>
          {planning.another}
        </Button>
      )}
    </div>
  );
}

function Search({ onChoose }: Pick<ClientPickerProps, "onChoose">) {
  const { planning } = useTodayWords();
  const [name, setName] = useState("");
  const part = name.trim();
  const { data } = useAsk("list-clients", {
    query: { limit: FEW, state: "active", ...(part !== "" && { name: part }) },
  });
  const own = useTreated(data?.rows);
  return (
    <fieldset>
      <legend className="field-label">{planning.client}</legend>
      <TextField label={planning.search} labelHidden type="search" value={name} onChange={setName} autoFocus />
      <p className="hint" role="status">
        {own?.length === 0 ? planning.none : planning.noneYet}
      </p>
      <ul className="found-clients">
        {own?.map(({ id, name: found }) => (
          <li key={id}>
            <Button onClick={() => onChoose({ id, name: found })}>{found}</Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Those of some clients whom the one who plans treats: nobody else's appointments are theirs to plan. */
function useTreated(found: readonly Chosen[] | undefined): readonly Chosen[] | undefined {
  const ids = found?.map(({ id }) => id).join(",") ?? "";
  const { data } = useAsk("list-client-names", { query: { ids } }, { when: ids !== "" });
  if (found === undefined) return undefined;
  const treated = new Set(data?.rows.flatMap((each) => (each.treated ? [each.id] : [])));
  return data === undefined && ids !== "" ? undefined : found.filter(({ id }) => treated.has(id));
}
