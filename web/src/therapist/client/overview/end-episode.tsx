import { useState } from "react";
import { Choice, TextArea, TextField } from "../../../parts/fields.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { type RecordBody, useWriter } from "../../../practice/records.ts";
import { localDay } from "../../../words/formats.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { FormFoot } from "../shared/form-foot.tsx";
import { type Drafting, useDraft } from "../shared/use-draft.ts";
import { bodyOf } from "../shared/without.ts";
import { useOverviewWords } from "../words.ts";
import type { Episode } from "./seen.ts";

const ENDINGS = ["agreed", "dropped-out", "referred-on", "moved", "died", "other"] as const;
type EndEpisodeProps = { readonly client: string; readonly episode: Episode; readonly onDone: () => void };
type Ending = Required<Pick<RecordBody<"episode">, "endedOn" | "ending" | "endingNote">>;

export function EndEpisode({ client, episode, onDone }: EndEpisodeProps) {
  const words = useOverviewWords().episode;
  const start: Ending = { endedOn: localDay(), ending: "agreed", endingNote: "" };
  const draft = useDraft(`episode-ending:${client}:${episode.id}`, start);
  const { endedOn } = draft.body;
  const close = () => {
    draft.drop();
    onDone();
  };
  const { end, busy, problem } = useEnding({ client, episode, onDone: close });
  return (
    <div className="inset-form fields">
      <EndingInputs draft={draft} startedOn={episode.startedOn} />
      <FormFoot
        keep={words.keepEnd}
        onKeep={() => void end(draft.body)}
        onCancel={close}
        busy={busy}
        disabled={endedOn < episode.startedOn}
        problem={problem}
        wasRestored={draft.wasRestored}
      />
    </div>
  );
}

type InputsProps = { readonly draft: Drafting<Ending>; readonly startedOn: string };

function EndingInputs({ draft: { body, change }, startedOn }: InputsProps) {
  const words = useOverviewWords().episode;
  return (
    <>
      <div className="fields-row">
        <TextField
          type="date"
          label={words.endedOn}
          value={body.endedOn}
          min={startedOn}
          onChange={(value) => change({ ...body, endedOn: value })}
        />
        <Choice
          label={words.ending}
          value={body.ending}
          options={ENDINGS.map((value) => ({ value, label: words.endings[value] }))}
          onChange={(value) => change({ ...body, ending: value })}
        />
      </div>
      <TextArea
        label={words.endingNote}
        value={body.endingNote}
        onChange={(value) => change({ ...body, endingNote: value })}
      />
    </>
  );
}

function useEnding({ client, episode, onDone }: EndEpisodeProps) {
  const words = useOverviewWords().episode;
  const explain = useRefusalWords();
  const { keep } = useWriter("episode");
  const say = useSay();
  const [state, tell] = useState<{ readonly busy: boolean; readonly problem?: string }>({ busy: false });
  return {
    busy: state.busy,
    problem: state.problem,
    async end({ endingNote, ...ending }: Ending) {
      tell({ busy: true });
      const before = bodyOf(episode);
      const note = endingNote.trim();
      const body = { ...before, ...ending, ...(note !== "" && { endingNote: note }) };
      const kept = await keep({ place: { client, id: episode.id, version: episode.version }, body });
      if (!kept.ok) return tell({ busy: false, problem: explain(kept.failure) });
      const place = { client, id: episode.id, version: kept.value.version };
      say(words.ended, () => keep({ place, body: before }));
      onDone();
    },
  };
}
