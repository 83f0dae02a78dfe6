import { useState } from "react";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { useSay } from "../../parts/notices.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { practice } from "../../practice/caller.ts";
import { useLanguage } from "../../words/languages.tsx";
import { useRefusalWords } from "../../words/refusals.ts";
import type { Coded } from "./codes/use-own-codes.ts";
import type { SessionTitle } from "./session-title.ts";
import { useTreats } from "./treats.ts";
import { useReviewWords } from "./words.ts";

type ActionsProps = {
  readonly coded: Coded;
  readonly title: SessionTitle;
  readonly compares: boolean;
  readonly compare: (compares: boolean) => void;
};

export function HeadActions({ coded, title: { sessionId }, compares, compare }: ActionsProps) {
  const { review } = useReviewWords();
  const { client } = coded;
  const treats = useTreats(client) === true;
  return (
    <>
      <Button aria-expanded={compares} onClick={() => compare(!compares)}>
        {compares ? review.hideCompare : review.compare}
      </Button>
      {treats && <PdfButton coded={coded} />}
      {treats && sessionId !== undefined && (
        <ButtonLink
          kind="main"
          to="/clients/$client/sessions/$session/write-up"
          params={{ client, session: sessionId }}
        >
          {review.writeNote}
        </ButtonLink>
      )}
    </>
  );
}

function PdfButton({ coded: { client, transcript } }: Pick<ActionsProps, "coded">) {
  const { review } = useReviewWords();
  const language = useLanguage();
  const explain = useRefusalWords();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const made = await practice.call("read-review-document", {
      params: { client, id: transcript },
      query: { language },
    });
    setBusy(false);
    if (!made.ok) return say(explain(made.failure));
    const { name, file, mediaType } = made.value.body;
    saveFile(name, file, mediaType);
    say(review.saved);
  };
  return (
    <Button busy={busy} onClick={() => void make()}>
      {review.pdf}
    </Button>
  );
}
