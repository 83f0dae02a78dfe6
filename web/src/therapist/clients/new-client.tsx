import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { useSend } from "../../practice/asking.ts";
import { useRefusalWords } from "../../words/refusals.ts";
import { useKeptText } from "../today/kept-text.ts";
import { useKeyFor } from "../today/key-for.ts";
import { AskConsent, type OpenedFile } from "./ask-consent.tsx";
import { type ClientFields, EMPTY_FILE, FileFields, factsFrom, problemOf } from "./file-fields.tsx";
import { useClientsWords } from "./words.ts";

type NewClientProps = { readonly isOpen: boolean; readonly onClose: () => void };

const FORM = "new-client";

/** Opens a file, and asks for consent to treatment next. */
export function NewClient({ isOpen, onClose }: NewClientProps) {
  const words = useClientsWords();
  const go = useNavigate();
  const [opened, setOpened] = useState<OpenedFile>();
  const leave = () => {
    const client = opened?.id;
    setOpened(undefined);
    onClose();
    if (client !== undefined) void go({ to: "/clients/$client", params: { client } });
  };
  if (opened !== undefined)
    return (
      <Dialog title={words.consent.title} isOpen={isOpen} onClose={leave}>
        <AskConsent file={opened} onDone={leave} />
      </Dialog>
    );
  return (
    <Dialog
      title={words.file.title}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="main" type="submit" form={FORM}>
          {words.file.open}
        </Button>
      }
    >
      <NewFile onOpened={setOpened} />
    </Dialog>
  );
}

function NewFile({ onOpened }: { readonly onOpened: (file: OpenedFile) => void }) {
  const words = useClientsWords();
  const typed = useKeptText<ClientFields>("new-client", EMPTY_FILE);
  const [problem, setProblem] = useState<string>();
  const keyFor = useKeyFor();
  const send = useSend();
  const explain = useRefusalWords();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemOf(typed.body, words);
    if (wrong !== undefined) return setProblem(wrong);
    const facts = factsFrom(typed.body);
    const added = await send("add-client", { body: facts, key: keyFor(facts) });
    if (!added.ok) return setProblem(explain(added.failure));
    typed.drop();
    onOpened({ id: added.value.body.id, name: facts.name });
  };
  return (
    <form id={FORM} className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <p className="hint">{words.file.lead}</p>
      {typed.wasRestored && <p className="hint">{words.file.restored}</p>}
      <FileFields body={typed.body} change={typed.change} />
      <p role="alert" className="field-problem">
        {problem}
      </p>
    </form>
  );
}
