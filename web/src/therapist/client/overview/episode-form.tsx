import { APPROACHES, PRESENTATIONS } from "@attune/api";
import { Choice, TextArea, TextField } from "../../../parts/fields.tsx";
import { useAsk } from "../../../practice/asking.ts";
import type { RecordBody } from "../../../practice/records.ts";
import { localDay } from "../../../words/formats.ts";
import { FormFoot } from "../shared/form-foot.tsx";
import { useAdding } from "../shared/use-adding.ts";
import { useDraft } from "../shared/use-draft.ts";
import { without } from "../shared/without.ts";
import { useOverviewWords } from "../words.ts";

export const newEpisodePlace = (client: string): string => `episode:${client}:new`;

type EpisodeBody = RecordBody<"episode">;
type EpisodeFormProps = { readonly client: string; readonly onClose: () => void };

export function EpisodeForm({ client, onClose }: EpisodeFormProps) {
  const words = useOverviewWords().episode;
  const { data: file } = useAsk("read-client", { params: { client } });
  const draft = useDraft<EpisodeBody>(newEpisodePlace(client), {
    presentation: file?.presentation ?? "other",
    approach: file?.approach ?? "integrative",
    startedOn: localDay(),
  });
  const { add, busy, problem } = useAdding("episode", client);
  const close = () => {
    draft.drop();
    onClose();
  };
  const keep = async () => {
    if ((await add(draft.body)) !== undefined) close();
  };
  return (
    <div className="inset-form fields">
      <EpisodeInputs body={draft.body} onChange={draft.change} />
      <FormFoot
        keep={words.keep}
        onKeep={() => void keep()}
        onCancel={close}
        busy={busy}
        disabled={draft.body.startedOn === ""}
        problem={problem}
        wasRestored={draft.wasRestored}
      />
    </div>
  );
}

type InputsProps = { readonly body: EpisodeBody; readonly onChange: (body: EpisodeBody) => void };

/** What an episode begins with. */
export function EpisodeInputs({ body, onChange }: InputsProps) {
  const words = useOverviewWords();
  const { presentation, approach, startedOn, reason = "" } = body;
  return (
    <>
      <div className="fields-row">
        <Choice
          label={words.episode.presentation}
          value={presentation}
          options={PRESENTATIONS.map((value) => ({ value, label: words.presentations[value] }))}
          onChange={(value) => onChange({ ...body, presentation: value })}
        />
        <Choice
          label={words.episode.approach}
          value={approach}
          options={APPROACHES.map((value) => ({ value, label: words.approaches[value] }))}
          onChange={(value) => onChange({ ...body, approach: value })}
        />
        <TextField
          type="date"
          label={words.episode.startedOn}
          value={startedOn}
          onChange={(value) => value !== "" && onChange({ ...body, startedOn: value })}
        />
      </div>
      <TextArea
        label={words.episode.reason}
        value={reason}
        onChange={(value) => onChange(value === "" ? without(body, "reason") : { ...body, reason: value })}
      />
    </>
  );
}
