import { useEffect, useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { useSessionWords } from "../words.ts";

const MINUTE_MS = 60_000;
const LOOKS_MS = 10_000;
/** Says nothing about anybody: only whether this device shows the clock. */
const HIDDEN_AS = "attune-clock-hidden";

/** How long the session lasts so far, in whole minutes; it neither counts down nor calls. */
export function QuietClock({ from }: { readonly from: string }) {
  const words = useSessionWords().clock;
  const [now, look] = useState(() => Date.now());
  const [isHidden, hide] = useState(() => localStorage.getItem(HIDDEN_AS) === "yes");
  useEffect(() => {
    const timer = setInterval(() => look(Date.now()), LOOKS_MS);
    return () => clearInterval(timer);
  }, []);
  const toggle = () => {
    localStorage.setItem(HIDDEN_AS, isHidden ? "no" : "yes");
    hide(!isHidden);
  };
  return (
    <span className="quiet-clock">
      {!isHidden && (
        <span className="figure">{words.minutes(Math.max(0, Math.floor((now - Date.parse(from)) / MINUTE_MS)))}</span>
      )}
      <Button kind="quiet" onClick={toggle}>
        {isHidden ? words.show : words.hide}
      </Button>
    </span>
  );
}
