import { useState } from "react";
import { Dialog } from "../../parts/dialog.tsx";
import { PortalButtonLink } from "../portal-link.tsx";
import { usePortalWords } from "../words.ts";
import { LineList } from "./lines.tsx";
import { useSupport } from "./own.ts";

/** Whom to turn to, and the way to the own safety plan. */
export function HelpNow() {
  const words = usePortalWords();
  const { data } = useSupport();
  const lines = data?.lines ?? [];
  return (
    <div className="stack">
      <p>{lines.length === 0 ? words.helpNone : words.helpLead}</p>
      <LineList lines={lines} />
    </div>
  );
}

/** At the top of every page. */
export function HelpButton() {
  const words = usePortalWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-dark" onClick={() => setOpen(true)}>
        {words.help}
      </button>
      <Dialog title={words.helpTitle} isOpen={isOpen} onClose={() => setOpen(false)}>
        <HelpNow />
        <p className="help-plan">
          <PortalButtonLink to="/my/plan/safety" kind="dark" onClick={() => setOpen(false)}>
            {words.openPlan}
          </PortalButtonLink>
        </p>
      </Dialog>
    </>
  );
}
