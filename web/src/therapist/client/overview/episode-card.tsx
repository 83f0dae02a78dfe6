import { Asked } from "../../../parts/asked.tsx";
import { Button } from "../../../parts/button.tsx";
import { Card, Empty } from "../../../parts/layout.tsx";
import { useRecords } from "../../../practice/records.ts";
import { useOpen } from "../shared/use-draft.ts";
import { useOverviewWords } from "../words.ts";
import { EpisodeForm, newEpisodePlace } from "./episode-form.tsx";
import { EpisodeRow } from "./episode-row.tsx";
import { EpisodeWords } from "./episode-words.tsx";
import { FileState } from "./file-state.tsx";
import type { Episode } from "./seen.ts";

/** The stretch of therapy that runs, and those before it. */
export function EpisodeCard({ client }: { readonly client: string }) {
  const words = useOverviewWords().episode;
  return (
    <Card title={words.title}>
      <Asked of={useRecords("episode", client)}>{(episodes) => <Episodes client={client} episodes={episodes} />}</Asked>
    </Card>
  );
}

type EpisodesProps = { readonly client: string; readonly episodes: readonly Episode[] };

function Episodes({ client, episodes }: EpisodesProps) {
  const words = useOverviewWords().episode;
  const [isStarting, start] = useOpen(newEpisodePlace(client));
  if (isStarting) return <EpisodeForm client={client} onClose={() => start(false)} />;
  const [latest, ...earlier] = episodes;
  if (latest === undefined)
    return (
      <Empty title={words.emptyTitle} action={<Button onClick={() => start(true)}>{words.start}</Button>}>
        {words.emptyText}
      </Empty>
    );
  return (
    <div className="stack">
      <EpisodeRow key={latest.id} client={client} episode={latest} />
      {latest.endedOn !== undefined && (
        <div className="actions">
          <Button onClick={() => start(true)}>{words.startAgain}</Button>
          <FileState client={client} />
        </div>
      )}
      {earlier.length > 0 && <EarlierEpisodes episodes={earlier} />}
    </div>
  );
}

function EarlierEpisodes({ episodes }: { readonly episodes: readonly Episode[] }) {
  const words = useOverviewWords().episode;
  return (
    <details>
      <summary>{words.earlier(episodes.length)}</summary>
      <ul className="rows">
        {episodes.map((episode) => (
          <li key={episode.id}>
            <EpisodeWords body={episode} />
          </li>
        ))}
      </ul>
    </details>
  );
}
