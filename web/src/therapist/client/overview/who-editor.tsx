import { APPROACHES, PRESENTATIONS } from "@attune/api";
import { useState } from "react";
import { type Editing, useEditor } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { Choice, OnOff, TextArea, TextField } from "../../../parts/fields.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { useRenew } from "../../../practice/asking.ts";
import { useCommonWords } from "../../../words/common.ts";
import { without } from "../shared/without.ts";
import { useOverviewWords } from "../words.ts";
import { type ClientBody, type ClientFile, clientBody, clientDesk } from "./client-desk.ts";
import { languageOf, WhoWords } from "./who-words.tsx";

type WhoEditorProps = { readonly client: string; readonly file: ClientFile; readonly onDone: () => void };
type Named = "pronouns" | "phone" | "emergencyContact" | "bornOn" | "email";
type PartProps = { readonly editing: Editing<ClientBody> };

export function WhoEditor({ client, file, onDone }: WhoEditorProps) {
  const words = useOverviewWords();
  const renew = useRenew();
  const editing = useEditor(clientDesk(client), { body: clientBody(file), version: file.version });
  const done = async () => {
    if (!(await editing.keepNow())) return;
    await renew();
    onDone();
  };
  return (
    <div className="inset-form fields">
      <PersonFields editing={editing} />
      <ReachFields editing={editing} />
      <WorkFields editing={editing} />
      <KeepingLine editing={editing} draw={(body) => <WhoWords body={body} />} />
      <div className="actions">
        <Button onClick={() => void done()}>{words.done}</Button>
      </div>
    </div>
  );
}

/** What is left empty is not sent. */
const withText = (body: ClientBody, name: Named, text: string): ClientBody =>
  text === "" ? without(body, name) : { ...body, [name]: text };

function PersonFields({ editing: { body, change } }: PartProps) {
  const { who } = useOverviewWords();
  const common = useCommonWords();
  const [name, type] = useState(body.name);
  const typed = (text: string) => {
    type(text);
    // A file without a name is never saved, not even for the moment in which one is typed anew.
    if (text.trim() !== "") change({ ...body, name: text });
  };
  return (
    <>
      <TextField
        label={who.name}
        value={name}
        required
        problem={name.trim() === "" ? common.required : undefined}
        onChange={typed}
      />
      <div className="fields-row">
        <TextField
          type="date"
          label={who.bornOn}
          value={body.bornOn ?? ""}
          onChange={(text) => change(withText(body, "bornOn", text))}
        />
        <TextField
          label={who.pronouns}
          value={body.pronouns ?? ""}
          onChange={(text) => change(withText(body, "pronouns", text))}
        />
      </div>
    </>
  );
}

/** As strict as the server, which takes no half of an address. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

function ReachFields({ editing: { body, change } }: PartProps) {
  const { who } = useOverviewWords();
  const [email, type] = useState(body.email ?? "");
  const isWhole = email === "" || ADDRESS.test(email);
  const typed = (text: string) => {
    type(text);
    if (text === "" || ADDRESS.test(text)) change(withText(body, "email", text));
  };
  return (
    <>
      <div className="fields-row">
        <TextField
          type="email"
          label={who.email}
          value={email}
          most={254}
          problem={isWhole ? undefined : who.emailProblem}
          onChange={typed}
        />
        <TextField
          type="tel"
          label={who.phone}
          value={body.phone ?? ""}
          onChange={(text) => change(withText(body, "phone", text))}
        />
      </div>
      <TextArea
        label={who.emergencyContact}
        value={body.emergencyContact ?? ""}
        onChange={(text) => change(withText(body, "emergencyContact", text))}
      />
    </>
  );
}

function WorkFields({ editing: { body, change } }: PartProps) {
  const words = useOverviewWords();
  const { who } = words;
  return (
    <>
      <div className="fields-row">
        <Choice
          label={who.locale}
          value={languageOf(body.locale)}
          options={(["none", "en", "de"] as const).map((value) => ({ value, label: who.locales[value] }))}
          onChange={(value) => change(value === "none" ? without(body, "locale") : { ...body, locale: value })}
        />
        <Choice
          label={who.presentation}
          value={body.presentation ?? "none"}
          options={(["none", ...PRESENTATIONS] as const).map((value) => ({ value, label: words.presentations[value] }))}
          onChange={(value) =>
            change(value === "none" ? without(body, "presentation") : { ...body, presentation: value })
          }
        />
        <Choice
          label={who.approach}
          value={body.approach ?? "none"}
          options={(["none", ...APPROACHES] as const).map((value) => ({ value, label: words.approaches[value] }))}
          onChange={(value) => change(value === "none" ? without(body, "approach") : { ...body, approach: value })}
        />
      </div>
      <OnOff
        label={who.remoteForms}
        hint={who.remoteFormsHint}
        value={body.remoteForms ?? false}
        onChange={(remoteForms) => change({ ...body, remoteForms })}
      />
    </>
  );
}
