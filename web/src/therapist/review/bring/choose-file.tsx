import { type DragEvent, useId, useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Check, Choice, TextArea, TextField } from "../../../parts/fields.tsx";
import { useRecords } from "../../../practice/records.ts";
import { localDay, useFormats } from "../../../words/formats.ts";
import { useReviewWords } from "../words.ts";
import { base64Of, type Choices, type StepProps } from "./bring-steps.ts";

/** The file, or the words, and to which session they belong. */
export function ChooseFile({ client, bringing }: StepProps) {
  const { bring } = useReviewWords();
  const { choices, choose } = bringing;
  return (
    <div className="fields">
      <WhichSession client={client} choices={choices} choose={choose} />
      <Check
        label={bring.takeNamesOut}
        hint={bring.takeNamesOutHint}
        value={choices.takeNamesOut}
        onChange={(takeNamesOut) => choose({ ...choices, takeNamesOut })}
      />
      <DropPlace take={(file) => void bringing.bringFile(file)} />
      <PastedWords bringing={bringing} />
    </div>
  );
}

type SessionProps = {
  readonly client: string;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
};

const NOON = "T12:00:00";

function WhichSession({ client, choices, choose }: SessionProps) {
  const { bring } = useReviewWords();
  const formats = useFormats();
  const { data: sessions = [] } = useRecords("session", client);
  const { sessionId = "", happenedAt, takeNamesOut } = choices;
  const held = (day: string) => new Date(`${day}${NOON}`).toISOString();
  return (
    <div className="fields-row">
      <Choice
        label={bring.session}
        value={sessionId}
        onChange={(chosen) => choose({ takeNamesOut, ...(chosen !== "" && { sessionId: chosen }) })}
        options={[
          { value: "", label: bring.noSession },
          ...sessions.map(({ id, number, happenedAt: at }) => ({
            value: id as string,
            label: bring.sessionOf(number, formats.day(at)),
          })),
        ]}
      />
      {sessionId === "" && (
        <TextField
          type="date"
          label={bring.heldOn}
          value={localDay(happenedAt)}
          max={localDay()}
          onChange={(day) => choose({ takeNamesOut, ...(day !== "" && { happenedAt: held(day) }) })}
        />
      )}
    </div>
  );
}

function DropPlace({ take }: { readonly take: (file: File) => void }) {
  const { bring } = useReviewWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files.item(0);
    if (file !== null) take(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same
    <div
      className={`drop-place${isOver ? " drop-place-over" : ""}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p aria-hidden="true">{bring.drop}</p>
      <label htmlFor={id} className="button button-main">
        {bring.choose}
      </label>
      <input
        id={id}
        type="file"
        className="file-input"
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          if (file !== null && file !== undefined) take(file);
        }}
      />
    </div>
  );
}

const MOST_PASTED = 3_000_000;

function PastedWords({ bringing }: Pick<StepProps, "bringing">) {
  const { bring } = useReviewWords();
  const [words, setWords] = useState("");
  const read = async () => bringing.bring({ file: await base64Of(new Blob([words])), fileName: "pasted.txt" });
  return (
    <details>
      <summary>{bring.or}</summary>
      <div className="fields pasted">
        <TextArea
          label={bring.pasted}
          hint={bring.pasteHint}
          value={words}
          onChange={setWords}
          rows={6}
          most={MOST_PASTED}
        />
        <div className="actions">
          <Button kind="main" disabled={words.trim() === ""} onClick={() => void read()}>
            {bring.readIt}
          </Button>
        </div>
      </div>
    </details>
  );
}
