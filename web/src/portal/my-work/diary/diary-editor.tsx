import { useState } from "react";
import { recordDesk } from "../../../editing/record-desk.ts";
import { type Editing, useEditor } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { OnOff, TextArea } from "../../../parts/fields.tsx";
import { Card, PageHead } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { Rating } from "../../../parts/rating.tsx";
import type { RecordBody, RecordNamed } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { usePortalGo } from "../../portal-link.tsx";
import { useOwnId } from "../../shared/own.ts";
import { PortalKeeping } from "../../shared/portal-keeping.tsx";
import { useSaveOnLeaving } from "../../shared/use-leaving.ts";
import { useRemoving } from "../../shared/use-removing.ts";
import { useWorkWords } from "../words.ts";

type DiaryEntry = RecordNamed<"diary-entry">;
type DiaryBody = RecordBody<"diary-entry">;

const EMPTY: DiaryBody = { text: "", isShared: false };

/** Writes for oneself. Whether somebody else may read it is off until the client turns it on. */
export function DiaryEditor({ entry }: { readonly entry?: DiaryEntry }) {
  const words = useWorkWords().diary;
  const formats = useFormats();
  const editing = useDiaryEditing(entry);
  const { body, change } = editing;
  return (
    <>
      <PageHead title={entry === undefined ? words.newTitle : formats.dayAndTime(entry.happenedAt)} />
      <Card>
        <div className="fields">
          <TextArea
            label={words.text}
            value={body.text}
            rows={8}
            most={20_000}
            onChange={(text) => change({ ...body, text })}
          />
          <Mood editing={editing} />
          <ShareSwitch editing={editing} />
        </div>
        <PortalKeeping editing={editing} draw={({ text }) => <p className="spoken diary-words">{text}</p>} />
        <DiaryButtons editing={editing} entry={entry} />
      </Card>
    </>
  );
}

function useDiaryEditing(entry: DiaryEntry | undefined): Editing<DiaryBody> {
  const desk = recordDesk("diary-entry", { client: useOwnId(), id: entry?.id }, bodyOfDiary);
  const editing = useEditor(desk, {
    body: entry === undefined ? EMPTY : bodyOfDiary(entry),
    version: entry?.version,
  });
  useSaveOnLeaving(editing);
  return editing;
}

export const bodyOfDiary = ({ text, mood, isShared, happenedAt }: DiaryEntry): DiaryBody => ({
  happenedAt,
  text,
  isShared,
  ...(mood !== undefined && { mood }),
});

type WithEditing = { readonly editing: Editing<DiaryBody> };

function Mood({ editing: { body, change } }: WithEditing) {
  const words = useWorkWords().diary;
  const [isOpen, setOpen] = useState(body.mood !== undefined);
  if (!isOpen)
    return (
      <p>
        <Button onClick={() => setOpen(true)}>{words.rateMood}</Button>
      </p>
    );
  return (
    <Rating
      label={words.mood}
      low={words.low}
      high={words.high}
      value={body.mood}
      onChange={(mood) => change({ ...body, mood })}
    />
  );
}

/** Saved at once: whoever takes an entry back does not wait for it. */
function ShareSwitch({ editing }: WithEditing) {
  const words = useWorkWords().diary;
  const say = useSay();
  const { body, change, keepNow } = editing;
  const share = async (isShared: boolean) => {
    change({ ...body, isShared });
    if (await keepNow()) say(isShared ? words.sharedNow : words.takenBack);
  };
  return (
    <OnOff
      label={words.share}
      hint={words.shareHint}
      value={body.isShared}
      disabled={body.text.trim() === "" && !body.isShared}
      onChange={(isShared) => void share(isShared)}
    />
  );
}

function DiaryButtons({ editing, entry }: WithEditing & { readonly entry: DiaryEntry | undefined }) {
  const words = useWorkWords().diary;
  const go = usePortalGo();
  const remove = useRemoving("diary-entry");
  const done = async () => {
    if (await editing.keepNow()) go("/my/work");
  };
  const removeEntry = async ({ id }: DiaryEntry) => {
    await editing.keepNow();
    if (await remove({ id, version: editing.version() ?? 1, body: editing.body })) go("/my/work");
  };
  return (
    <div className="actions card-foot">
      <Button kind="main" onClick={() => void done()}>
        {words.done}
      </Button>
      {entry !== undefined && (
        <Button kind="quiet" onClick={() => void removeEntry(entry)}>
          {words.remove}
        </Button>
      )}
    </div>
  );
}
