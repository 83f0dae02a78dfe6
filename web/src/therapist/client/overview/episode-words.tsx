import { Facts } from "../../../parts/layout.tsx";
import type { RecordBody } from "../../../practice/records.ts";
import { useFormats } from "../../../words/formats.ts";
import { useOverviewWords } from "../words.ts";

export function EpisodeWords({ body }: { readonly body: RecordBody<"episode"> }) {
  const words = useOverviewWords();
  const formats = useFormats();
  const { presentation, approach, startedOn, endedOn, ending, reason, endingNote } = body;
  const facts = [
    { name: words.episode.presentation, value: words.presentations[presentation] },
    { name: words.episode.approach, value: words.approaches[approach] },
    { name: words.episode.startedOn, value: formats.day(startedOn) },
    ...(endedOn === undefined ? [] : [{ name: words.episode.endedOn, value: formats.day(endedOn) }]),
    ...(ending === undefined ? [] : [{ name: words.episode.ending, value: words.episode.endings[ending] }]),
  ];
  return (
    <>
      <Facts facts={facts} />
      {reason !== undefined && <p className="spoken as-written">{reason}</p>}
      {endingNote !== undefined && <p className="as-written">{endingNote}</p>}
    </>
  );
}
