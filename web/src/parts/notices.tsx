import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import { useCommonWords } from "../words/common.ts";
import { Button } from "./button.tsx";

type Notice = { readonly id: number; readonly words: string; readonly undo?: () => void };

/** Says something in passing: that something was done, and how to take it back. */
export type Say = (words: string, undo?: () => unknown) => void;

const SayContext = createContext<Say>(() => {});
export const useSay = (): Say => useContext(SayContext);

const SHOWN_MS = 6_000;
/** Time enough to think, to reach for the mouse and to press. */
const SHOWN_WITH_UNDO_MS = 15_000;

/** Notices stand at the foot of the page, are read out, and go by themselves. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, show] = useState<readonly Notice[]>([]);
  const last = useRef(0);
  const end = useCallback((id: number) => show((all) => all.filter((each) => each.id !== id)), []);
  const say = useCallback<Say>(
    (words, undo) => {
      last.current += 1;
      const id = last.current;
      show((all) => [...all, { id, words, ...(undo !== undefined && { undo: () => void undo() }) }]);
      setTimeout(() => end(id), undo === undefined ? SHOWN_MS : SHOWN_WITH_UNDO_MS);
    },
    [end],
  );
  return (
    <SayContext value={say}>
      {children}
      <NoticeList notices={notices} end={end} />
    </SayContext>
  );
}

type NoticeListProps = { readonly notices: readonly Notice[]; readonly end: (id: number) => void };

function NoticeList({ notices, end }: NoticeListProps) {
  const words = useCommonWords();
  const shown = useMemo(() => notices.slice(-3), [notices]);
  return (
    <div className="notices" role="status" aria-live="polite">
      {shown.map(({ id, words: told, undo }) => (
        <div key={id} className="notice">
          <span>{told}</span>
          {undo !== undefined && (
            <Button
              kind="quiet"
              onClick={() => {
                end(id);
                undo();
              }}
            >
              {words.undo}
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
