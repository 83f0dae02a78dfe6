import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card } from "../../../parts/layout.tsx";
import { useAsk } from "../../../practice/asking.ts";
import { useAgreed } from "../../client/shared/consent-line.tsx";
import { useProgressWords } from "../words.ts";
import { BlankForm } from "./blank-form.tsx";
import { EnteredList } from "./entered-list.tsx";
import { PaperEntry, type PutRight } from "./paper-entry.tsx";

type PaperCardProps = { readonly client: string; readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };

/** Forms that were filled in on paper: typed in here, and printed for the next time. */
export function PaperCard({ client, isOpen, onOpen }: PaperCardProps) {
  const { paper: words } = useProgressWords();
  const [puttingRight, putRight] = useState<PutRight>();
  const agreed = useAgreed(client, "questionnaires");
  const close = () => {
    putRight(undefined);
    onOpen(false);
  };
  const isEntering = (isOpen || puttingRight !== undefined) && agreed !== false;
  return (
    <Card
      title={words.title}
      hint={words.hint}
      actions={!isEntering && agreed !== false && <Button onClick={() => onOpen(true)}>{words.open}</Button>}
    >
      {agreed === false && <NoConsent client={client} />}
      <Asked of={useAsk("list-paper-forms")}>
        {({ rows }) => (
          <>
            {isEntering && (
              <PaperEntry
                key={puttingRight?.id ?? ""}
                client={client}
                forms={rows}
                puttingRight={puttingRight}
                onClose={close}
              />
            )}
            <EnteredList client={client} forms={rows} onPutRight={agreed === true ? putRight : undefined} />
            <BlankForm client={client} forms={rows} />
          </>
        )}
      </Asked>
    </Card>
  );
}

function NoConsent({ client }: { readonly client: string }) {
  const { paper: words } = useProgressWords();
  return (
    <p className="trouble">
      {words.noConsent}{" "}
      <Link to="/clients/$client/records" params={{ client }}>
        {words.toConsents}
      </Link>
    </p>
  );
}
