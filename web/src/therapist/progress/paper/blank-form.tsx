import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/fields.tsx";
import { useDocuments } from "../use-documents.ts";
import { useProgressWords } from "../words.ts";
import type { PaperForm } from "./paper-body.ts";

type BlankFormProps = { readonly client: string; readonly forms: readonly PaperForm[] };

/** A form to fill in by hand, before anybody has one to type in. */
export function BlankForm({ client, forms }: BlankFormProps) {
  const { paper: words } = useProgressWords();
  const printable = forms.filter(({ hasQuestions }) => hasQuestions);
  const [chosen, choose] = useState("");
  const { blank, busy, problem } = useDocuments(client);
  if (printable.length === 0) return null;
  return (
    <details>
      <summary>{words.print}</summary>
      <div className="inset-form fields">
        <Choice
          label={words.form}
          hint={words.printHint}
          value={chosen}
          options={[
            { value: "", label: words.choose },
            ...printable.map(({ instrument, name }) => ({ value: instrument, label: name })),
          ]}
          onChange={choose}
        />
        {problem !== undefined && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        <div className="actions">
          <Button disabled={chosen === ""} busy={busy === "blank"} onClick={() => void blank(chosen)}>
            {words.printNow}
          </Button>
        </div>
      </div>
    </details>
  );
}
