import { type ReactNode, useEffect, useId, useRef } from "react";
import { useCommonWords } from "../words/common.ts";
import { Button } from "./button.tsx";

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot; closing stands beside them. */
  readonly actions?: ReactNode;
};

/** A question that stands before the page: the browser's own dialog, which keeps the focus and closes with Escape. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  const words = useCommonWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const now = dialog.current;
    if (isOpen && now?.open === false) now.showModal();
    if (!isOpen && now?.open === true) now.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={id}>{title}</h2>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions">
            {actions}
            <Button onClick={onClose}>{actions ? words.cancel : words.close}</Button>
          </div>
        </>
      )}
    </dialog>
  );
}
