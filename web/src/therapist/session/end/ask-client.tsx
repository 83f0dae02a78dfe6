import type { CallFailure } from "@attune/api";
import { useState } from "react";
import type { Editing } from "../../../editing/use-editor.ts";
import { Button, ButtonLink } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { useRefusalWords } from "../../../words/refusals.ts";
import type { SessionBody } from "../held/session-body.ts";
import { useSessionWords } from "../words.ts";
import { CheckInLink } from "./check-in-link.tsx";
import { handOver, type MadeLink, makeLink } from "./hand-over.ts";

type AskClientProps = {
  readonly client: string;
  readonly session: string;
  readonly editing: Editing<SessionBody>;
  readonly isReady: boolean;
};

/** The client's turn: on this device, which the therapist leaves first, or on their own telephone. */
export function AskClient({ client, session, editing, isReady }: AskClientProps) {
  const words = useSessionWords().end;
  const [asksHandOver, askHandOver] = useState(false);
  const [link, show] = useState<MadeLink>();
  const [failure, failed] = useState<CallFailure>();
  const giveLink = async () => {
    const made = await makeLink(client, session);
    if (made.ok) show(made.value);
    else failed(made.failure);
  };
  const hand = async () => {
    askHandOver(false);
    await editing.keepNow();
    const handed = await handOver(client, session);
    if (!handed.ok) failed(handed.failure);
  };
  return (
    <section>
      <h3>{words.second}</h3>
      <p className="hint">{isReady ? words.secondHint : words.waits}</p>
      {isReady && (
        <div className="actions">
          <Button kind="main" onClick={() => askHandOver(true)}>
            {words.hand}
          </Button>
          <Button onClick={() => void giveLink()}>{words.link}</Button>
        </div>
      )}
      {failure !== undefined && <NotAsked client={client} failure={failure} />}
      {link !== undefined && <CheckInLink client={client} link={link} />}
      <HandOverDialog isOpen={asksHandOver} onClose={() => askHandOver(false)} onHand={() => void hand()} />
    </section>
  );
}

type HandOverDialogProps = { readonly isOpen: boolean; readonly onClose: () => void; readonly onHand: () => void };

function HandOverDialog({ isOpen, onClose, onHand }: HandOverDialogProps) {
  const words = useSessionWords().end;
  return (
    <Dialog
      title={words.handTitle}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button kind="main" onClick={onHand}>
          {words.handNow}
        </Button>
      }
    >
      <p>{words.handSays}</p>
    </Dialog>
  );
}

/** Why no form could be opened, and who can change that. */
function NotAsked({ client, failure }: { readonly client: string; readonly failure: CallFailure }) {
  const words = useSessionWords().end;
  const explain = useRefusalWords();
  const own: Readonly<Record<string, string>> = words.refused;
  const because = failure.kind === "refused" ? failure.because : "";
  return (
    <div className="trouble" role="alert">
      <p>{own[because] ?? explain(failure)}</p>
      {own[because] !== undefined && because !== "no-crisis-lines" && (
        <ButtonLink to="/clients/$client/records" params={{ client }}>
          {words.toRecords}
        </ButtonLink>
      )}
    </div>
  );
}
