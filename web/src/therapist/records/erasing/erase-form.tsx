import { type FormEvent, useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Check, Choice, TextField } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useRecordsWords } from "../words.ts";
import { type Erased, type FileToErase, REASONS, type Reason, useErasing } from "./use-erasing.ts";

type EraseFormProps = {
  readonly file: FileToErase;
  readonly isAdministrator: boolean;
  readonly onErased: (erased: Erased) => void;
};

/** The name in full, the reason, and that it was read: then everything goes at once. */
export function EraseForm({ file, isAdministrator, onErased }: EraseFormProps) {
  const { erase: words } = useRecordsWords();
  const [name, setName] = useState("");
  const [reason, setReason] = useState<Reason | "">("");
  const [isSure, setSure] = useState(false);
  const { erase, busy, problem } = useErasing({ file, isAdministrator, onErased });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void erase({ name, reason, isSure });
  };
  return (
    <Card title={words.title}>
      <form className="fields" noValidate onSubmit={submit}>
        <Choice
          label={words.reason}
          value={reason}
          options={(["", ...REASONS] as const).map((value) => ({
            value,
            label: value === "" ? words.choose : words.reasons[value],
          }))}
          onChange={setReason}
        />
        <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} />
        <Check label={words.sure} value={isSure} onChange={setSure} />
        <p role="alert" className="field-problem">
          {problem}
        </p>
        <div>
          <Button kind="away" type="submit" busy={busy}>
            {busy ? words.erasing : words.erase}
          </Button>
        </div>
      </form>
    </Card>
  );
}
