import { useSay } from "../../../parts/notices.tsx";
import type { RecordBody, RecordNamed } from "../../../practice/records.ts";
import { type Drafting, useDraft } from "./use-draft.ts";
import { useNewVersion } from "./use-new-version.ts";

/** Kinds of which a new version takes the place of the one before. */
export type VersionedKind = "formulation" | "safety-plan";

export type VersionForm<Id extends VersionedKind> = {
  readonly draft: Drafting<RecordBody<Id>>;
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** Saved by somebody else since the writing began. */
  readonly theirs: RecordNamed<Id> | undefined;
  readonly close: () => void;
  /** @param over the version to be replaced; left out, the one that this was begun from */
  readonly save: (over?: string) => Promise<void>;
};

type Asked<Id extends VersionedKind> = {
  readonly kind: Id;
  readonly client: string;
  readonly place: string;
  /** The version to begin from, whose id stands in `replaces`. */
  readonly start: RecordBody<Id>;
  readonly tidy: (body: RecordBody<Id>) => RecordBody<Id>;
  readonly latestOf: (records: readonly RecordNamed<Id>[]) => RecordNamed<Id> | undefined;
  /** Said once it is saved. */
  readonly told: string;
  readonly onClose: () => void;
};

/** A form for a new version: what is typed waits on this device, and is saved when its author says so. */
export function useVersionForm<Id extends VersionedKind>(asked: Asked<Id>): VersionForm<Id> {
  const { kind, client, place, start, tidy, latestOf, told, onClose } = asked;
  const say = useSay();
  const draft = useDraft(place, start);
  const base = draft.body.replaces;
  const { keep, busy, problem, theirs } = useNewVersion({ kind, client, base, latestOf });
  const close = () => {
    draft.drop();
    onClose();
  };
  const save = async (over = base) => {
    const body = { ...tidy(draft.body), ...(over !== undefined && { replaces: over }) };
    if (!(await keep(body, over))) return;
    say(told);
    close();
  };
  return { draft, busy, problem, theirs, close, save };
}
