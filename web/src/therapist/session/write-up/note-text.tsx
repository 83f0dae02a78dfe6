import type { NoteForm } from "@attune/core";
import { Card } from "../../../parts/layout.tsx";
import { useWriteUpWords } from "../words.ts";
import { CopySection } from "./copy-section.tsx";
import { arranged, type Sentence } from "./note.ts";
import { SourcePill } from "./sentence-row.tsx";

type NoteTextProps = { readonly sentences: readonly Sentence[]; readonly form: NoteForm };

/** A note's words in short, to compare two versions. */
export function NoteText({ sentences, form }: NoteTextProps) {
  const words = useWriteUpWords();
  return arranged(sentences, form).map(({ heading, parts }) => (
    <div key={heading}>
      <h4>{words.headings[heading]}</h4>
      {parts.flatMap(({ sentences: placed }) =>
        placed.map(({ sentence, place }) => <p key={place}>{sentence.words}</p>),
      )}
    </div>
  ));
}

/** A note to read: each sentence with what it rests on. */
export function NoteSections({ sentences, form }: NoteTextProps) {
  const words = useWriteUpWords();
  return arranged(sentences, form).map((section) => {
    const placed = section.parts.flatMap((part) => part.sentences);
    return (
      <Card
        key={section.heading}
        title={words.headings[section.heading]}
        actions={placed.length === 0 ? undefined : <CopySection section={section} />}
      >
        {placed.length === 0 && <p className="hint">{words.empty}</p>}
        <ul className="sentences">
          {placed.map(({ sentence, place }) => (
            <li key={place} className="sentence-read">
              <p className="written-words">{sentence.words}</p>
              <SourcePill source={sentence.source} />
            </li>
          ))}
        </ul>
      </Card>
    );
  });
}
