import { useState } from "react";
import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Dialog } from "../../../parts/dialog.tsx";
import { useAsk, useRenew } from "../../../practice/asking.ts";
import { practice } from "../../../practice/caller.ts";
import { goToDoor } from "../../../practice/leaving.ts";
import { troubleOf } from "../../../practice/refusal.ts";
import { useFormats } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useOverviewWords } from "../words.ts";
import { FormPicker } from "./form-picker.tsx";
import { LinkReady } from "./link-ready.tsx";
import type { FormToAsk, MadeLink } from "./seen.ts";

type InvitationDialogProps = { readonly client: string; readonly isOpen: boolean; readonly onClose: () => void };

/** Picks forms, makes the link, and shows it once. */
export function InvitationDialog({ client, isOpen, onClose }: InvitationDialogProps) {
  const words = useOverviewWords().checkIn;
  const asked = useAsk("list-forms-to-ask", { params: { client } }, { when: isOpen });
  const [link, show] = useState<MadeLink>();
  const close = () => {
    show(undefined);
    onClose();
  };
  return (
    <Dialog title={link === undefined ? words.pick : words.linkTitle} isOpen={isOpen} onClose={close}>
      {link === undefined ? (
        <Asked of={asked}>{({ rows }) => <Picking client={client} forms={rows} onMade={show} />}</Asked>
      ) : (
        <LinkReady link={link} />
      )}
    </Dialog>
  );
}

type PickingProps = {
  readonly client: string;
  readonly forms: readonly FormToAsk[];
  readonly onMade: (link: MadeLink) => void;
};

/** As many as one link takes. */
const MOST_FORMS = 8;
/** After a session, by the client in the room: the session page asks it. */
const AFTER_SESSIONS = "session-check";

function Picking({ client, forms, onMade }: PickingProps) {
  const words = useOverviewWords().checkIn;
  const { number } = useFormats();
  const { make, busy, problem } = useMaking(client, onMade);
  const [chosen, choose] = useState<readonly string[]>(() =>
    forms
      .filter(({ sets, instrument }) => sets.includes("eachSession") && instrument !== AFTER_SESSIONS)
      .map(({ instrument }) => instrument)
      .slice(0, MOST_FORMS),
  );
  const minutes = forms
    .filter(({ instrument }) => chosen.includes(instrument))
    .reduce((sum, form) => sum + (form.minutes ?? 0), 0);
  return (
    <div className="stack">
      <p className="hint">{words.pickHint}</p>
      <FormPicker forms={forms} chosen={chosen} most={MOST_FORMS} onChoose={choose} />
      <p role="status">
        {chosen.length === 0 ? words.none : minutes < 1 ? words.underAMinute : words.total(number(minutes))}
      </p>
      {problem !== undefined && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <Button kind="main" busy={busy} disabled={chosen.length === 0} onClick={() => void make(chosen)}>
        {words.ready}
      </Button>
    </div>
  );
}

function useMaking(client: string, onMade: (link: MadeLink) => void) {
  const explain = useRefusalWords();
  const renew = useRenew();
  const [state, tell] = useState<{ readonly busy: boolean; readonly problem?: string }>({ busy: false });
  return {
    busy: state.busy,
    problem: state.problem,
    async make(instruments: readonly string[]) {
      tell({ busy: true });
      const made = await practice.call("add-invitation", {
        params: { client },
        body: { instruments: [...instruments] },
      });
      tell(made.ok ? { busy: false } : { busy: false, problem: explain(made.failure) });
      if (!made.ok) return troubleOf(made.failure) === "signed-out" && goToDoor();
      onMade(made.value.body);
      // The link is shown at once; what stands behind it may take its time.
      void renew();
    },
  };
}
