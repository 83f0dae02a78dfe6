import { useEffect, useRef } from "react";

/** What a key does, and the words for it in the list of keys. */
export type KeyBinding = {
  /** As the keyboard names it: "j", "?", "ArrowDown"; two in a row as "g t". */
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
};

const PAIR_MS = 1_000;

/** Every page's keys that count now, for the list that "?" opens. */
const known = new Set<readonly KeyBinding[]>();
export const knownKeys = (): readonly KeyBinding[] => [...known].flat();

/** Keys of a page. They rest while somebody types in a field, and with Ctrl, Alt or Meta held. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  useEffect(() => {
    let first = "";
    let at = 0;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const pair = Date.now() - at < PAIR_MS ? `${first} ${event.key}` : "";
      const found = latest.current.find(({ key }) => key === pair || key === event.key);
      [first, at] = [event.key, Date.now()];
      if (found === undefined) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  useEffect(() => {
    known.add(bindings);
    return () => void known.delete(bindings);
  }, [bindings]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog[open]") !== null) return true;
  return (
    target.isContentEditable ||
    target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])")
  );
}
