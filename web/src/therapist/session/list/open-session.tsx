import type { CallFailure } from "@attune/api";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Button, ButtonLink } from "../../../parts/button.tsx";
import { useKeys } from "../../../parts/use-keys.ts";
import { useRenew } from "../../../practice/asking.ts";
import { isRefusedFor } from "../../../practice/refusal.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import type { Preparation } from "../prepare/preparation.ts";
import { usePrepareWords } from "../words.ts";
import { startSession } from "./start-session.ts";

type OpenSessionProps = {
  readonly client: string;
  readonly preparation: Pick<Preparation, "number" | "appointment" | "episodeId">;
  readonly agenda: readonly string[];
  readonly onOpened?: () => void;
  /** Whether a key opens it too. */
  readonly hasKey?: boolean;
};

const NO_KEYS = [] as const;

/** Begins the session, with the agenda as it stands. */
export function OpenSession({ client, preparation, agenda, onOpened, hasKey = false }: OpenSessionProps) {
  const words = usePrepareWords();
  const go = useNavigate();
  const renew = useRenew();
  const [busy, work] = useState(false);
  const [failure, failed] = useState<CallFailure>();
  const open = async () => {
    if (busy) return;
    work(true);
    const kept = await startSession({ client, preparation, agenda });
    work(false);
    if (!kept.ok) return failed(kept.failure);
    onOpened?.();
    await renew();
    await go({ to: "/clients/$client/sessions/$session", params: { client, session: kept.value.id } });
  };
  const keys = useMemo(() => [{ key: "o", does: words.openKey, run: () => void open() }], [words, open]);
  useKeys(hasKey ? keys : NO_KEYS);
  return (
    <div className="open-session">
      <Button kind="main" busy={busy} {...(hasKey && { shortcut: "o" })} onClick={() => void open()}>
        {words.open}
      </Button>
      {failure !== undefined && <NotOpened client={client} failure={failure} />}
    </div>
  );
}

/** Why it did not open, and who can change that. */
function NotOpened({ client, failure }: { readonly client: string; readonly failure: CallFailure }) {
  const words = usePrepareWords().opening;
  const explain = useRefusalWords();
  const isLocked = isRefusedFor(failure, "no-consent");
  return (
    <div className="trouble" role="alert">
      <p>{isLocked ? words.noConsent : explain(failure)}</p>
      {isLocked && (
        <ButtonLink to="/clients/$client/records" params={{ client }}>
          {words.toConsents}
        </ButtonLink>
      )}
    </div>
  );
}
