import { NOTE_PARTS, type NotePart, partOfSection } from "@attune/core";
import { Button } from "../../../parts/button.tsx";
import { Choice, TextArea } from "../../../parts/fields.tsx";
import { Pill } from "../../../parts/layout.tsx";
import { useSay } from "../../../parts/notices.tsx";
import type { RecordEditing } from "../use-record-editor.ts";
import { useWriteUpWords } from "../words.ts";
import type { Sentence } from "./note.ts";

type SentenceRowProps = { readonly place: number; readonly editing: RecordEditing<"note"> };

const MOST_LETTERS = 20_000;

/** One sentence to edit, with its source. Once somebody changes it, it is theirs. */
export function SentenceRow({ place, editing: { body, change } }: SentenceRowProps) {
  const words = useWriteUpWords();
  const say = useSay();
  const sentence = body.sentences[place];
  if (sentence === undefined) return null;
  const part = partOfSection(sentence.section);
  const replace = (next: Sentence) =>
    change({ ...body, sentences: body.sentences.map((each, at) => (at === place ? next : each)) });
  const remove = () => {
    change({ ...body, sentences: body.sentences.filter((_, at) => at !== place) });
    say(words.removed, () => change(body));
  };
  return (
    <li className="sentence">
      <TextArea
        label={words.sentence(words.parts[part], place + 1)}
        labelHidden
        rows={1}
        most={MOST_LETTERS}
        value={sentence.words}
        onChange={(next) => replace({ section: sentence.section, words: next, source: "written" })}
        onBlur={() => sentence.words.trim() === "" && remove()}
      />
      <div className="sentence-foot">
        <SourcePill source={sentence.source} />
        <Choice
          label={words.moveOf(place + 1)}
          labelHidden
          value={part}
          options={NOTE_PARTS.map((value) => ({ value, label: words.parts[value] }))}
          onChange={(next: NotePart) => replace({ ...sentence, section: next })}
        />
        <Button kind="quiet" aria-label={words.removeOf(place + 1)} onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** What a sentence rests on. */
export function SourcePill({ source }: { readonly source: Sentence["source"] }) {
  const words = useWriteUpWords();
  if (source === undefined) return <Pill>{words.noSource}</Pill>;
  return <Pill tone={source === "not-assessed" ? "ask" : "neutral"}>{words.sources[source]}</Pill>;
}
