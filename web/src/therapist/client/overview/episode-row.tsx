import { useState } from "react";
import { recordDesk } from "../../../editing/record-desk.ts";
import { useEditor } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { KeepingLine } from "../../../parts/keeping.tsx";
import { useSay } from "../../../parts/notices.tsx";
import { useRenew } from "../../../practice/asking.ts";
import { useWriter } from "../../../practice/records.ts";
import { useRefusalWords } from "../../../words/refusals.ts";
import { useOpen } from "../shared/use-draft.ts";
import { bodyOf, without } from "../shared/without.ts";
import { useOverviewWords } from "../words.ts";
import { EndEpisode } from "./end-episode.tsx";
import { EpisodeInputs } from "./episode-form.tsx";
import { EpisodeWords } from "./episode-words.tsx";
import type { Episode } from "./seen.ts";

type EpisodeRowProps = { readonly client: string; readonly episode: Episode };

export function EpisodeRow({ client, episode }: EpisodeRowProps) {
  const words = useOverviewWords();
  const [isEditing, edit] = useOpen(`episode:${client}:${episode.id}`);
  const [isEnding, end] = useState(false);
  const reopen = useReopening(client, episode);
  if (isEditing) return <EpisodeEditor client={client} episode={episode} onDone={() => edit(false)} />;
  return (
    <div>
      <EpisodeWords body={episode} />
      {isEnding ? (
        <EndEpisode client={client} episode={episode} onDone={() => end(false)} />
      ) : (
        <div className="actions row-actions">
          <Button kind="quiet" onClick={() => edit(true)}>
            {words.edit}
          </Button>
          {episode.endedOn === undefined ? (
            <Button onClick={() => end(true)}>{words.episode.end}</Button>
          ) : (
            <Button kind="quiet" onClick={() => void reopen()}>
              {words.episode.reopen}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function EpisodeEditor({ client, episode, onDone }: EpisodeRowProps & { readonly onDone: () => void }) {
  const words = useOverviewWords();
  const renew = useRenew();
  const editing = useEditor(recordDesk("episode", { client, id: episode.id }, bodyOf), {
    body: bodyOf(episode),
    version: episode.version,
  });
  const done = async () => {
    if (!(await editing.keepNow())) return;
    await renew();
    onDone();
  };
  return (
    <div className="inset-form fields">
      <EpisodeInputs body={editing.body} onChange={editing.change} />
      <KeepingLine editing={editing} draw={(body) => <EpisodeWords body={body} />} />
      <div className="actions">
        <Button onClick={() => void done()}>{words.done}</Button>
      </div>
    </div>
  );
}

function useReopening(client: string, episode: Episode) {
  const words = useOverviewWords().episode;
  const explain = useRefusalWords();
  const { keep } = useWriter("episode");
  const say = useSay();
  return async () => {
    const before = bodyOf(episode);
    const running = without(before, "endedOn", "ending");
    const kept = await keep({ place: { client, id: episode.id, version: episode.version }, body: running });
    if (!kept.ok) return say(explain(kept.failure));
    const place = { client, id: episode.id, version: kept.value.version };
    say(words.reopened, () => keep({ place, body: before }));
  };
}
