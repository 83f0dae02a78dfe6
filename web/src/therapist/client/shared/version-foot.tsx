import type { ReactNode } from "react";
import type { RecordBody } from "../../../practice/records.ts";
import { FormFoot } from "./form-foot.tsx";
import type { VersionedKind, VersionForm } from "./use-version-form.ts";
import { VersionMeeting } from "./version-meeting.tsx";

type VersionFootProps<Id extends VersionedKind> = {
  readonly form: VersionForm<Id>;
  readonly keep: string;
  readonly disabled: boolean;
  readonly draw: (body: RecordBody<Id>) => ReactNode;
  readonly children?: ReactNode;
};

/** The foot of a form for a new version; where somebody else saved one meanwhile, both and the choice between them. */
export function VersionFoot<Id extends VersionedKind>(props: VersionFootProps<Id>) {
  const { form, keep, disabled, draw, children } = props;
  const { draft, busy, problem, theirs, close, save } = form;
  return (
    <>
      {theirs !== undefined && (
        <VersionMeeting
          theirs={draw(theirs)}
          mine={draw(draft.body)}
          onTheirs={close}
          onMine={() => void save(theirs.id)}
        />
      )}
      <FormFoot
        keep={keep}
        onKeep={() => void save()}
        onCancel={close}
        busy={busy}
        disabled={disabled || theirs !== undefined}
        problem={problem}
        wasRestored={draft.wasRestored}
      >
        {children}
      </FormFoot>
    </>
  );
}
