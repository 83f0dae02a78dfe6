import { useMemo, useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button, ButtonLink } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useKeys } from "../../../parts/use-keys.ts";
import { useRecords } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { usePrepareWords } from "../words.ts";

/** The therapist's latest private note, opened only on request: somebody may be looking along. */
export function NoteToSelf({ client }: { readonly client: string }) {
  const words = usePrepareWords().self;
  const [isOpen, open] = useState(false);
  const toggle = () => open((was) => !was);
  useKeys(useMemo(() => [{ key: "n", does: words.show, run: () => open((was) => !was) }], [words]));
  return (
    <Card
      title={words.title}
      tone="private"
      actions={
        <Button aria-expanded={isOpen} shortcut="n" onClick={toggle}>
          {isOpen ? words.hide : words.show}
        </Button>
      }
    >
      {isOpen ? <LatestNote client={client} /> : <p className="hint">{words.hint}</p>}
    </Card>
  );
}

function LatestNote({ client }: { readonly client: string }) {
  const words = usePrepareWords().self;
  const { day } = useFormats();
  const asked = useRecords("private-note", client);
  return (
    <Asked of={asked}>
      {([latest]) => (
        <>
          {latest === undefined ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p className="written-words">{latest.text}</p>
              <p className="hint">{words.of(day(latest.happenedAt))}</p>
            </>
          )}
          <ButtonLink kind="quiet" to="/clients/$client/private-notes" params={{ client }}>
            {words.all}
          </ButtonLink>
        </>
      )}
    </Asked>
  );
}
