import { MUST_BE_SAID, mainPartOf, type NotePart } from "@attune/core";
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/fields.tsx";
import { Card } from "../../../parts/layout.tsx";
import { AddLine } from "../held/add-line.tsx";
import type { RecordEditing } from "../use-record-editor.ts";
import { useWriteUpWords } from "../words.ts";
import { CopySection } from "./copy-section.tsx";
import type { Placed, Section, Sentence } from "./note.ts";
import { SentenceRow } from "./sentence-row.tsx";
import { useNoteWords } from "./use-note-words.ts";

type SectionCardProps = { readonly section: Section; readonly editing: RecordEditing<"note"> };

const MOST_SENTENCES = 200;

/** One heading of the form, with the sentences that stand under it. */
export function SectionCard({ section, editing }: SectionCardProps) {
  const words = useWriteUpWords();
  const { heading, parts } = section;
  const isOne = parts.length === 1;
  const isEmpty = parts.every(({ sentences }) => sentences.length === 0);
  return (
    <Card title={words.headings[heading]} actions={isEmpty ? undefined : <CopySection section={section} />}>
      {isEmpty && <p className="hint">{words.empty}</p>}
      {parts.map(({ part, sentences }) => (
        <PartOfNote key={part} part={part} sentences={sentences} editing={editing} isOne={isOne} />
      ))}
      {editing.body.sentences.length < MOST_SENTENCES && <AddSentence section={section} editing={editing} />}
    </Card>
  );
}

type PartProps = {
  readonly part: NotePart;
  readonly sentences: readonly Placed[];
  readonly editing: RecordEditing<"note">;
  readonly isOne: boolean;
};

function PartOfNote({ part, sentences, editing, isOne }: PartProps) {
  const words = useWriteUpWords();
  const noteWords = useNoteWords();
  const { body, change } = editing;
  const mustBeSaid = MUST_BE_SAID.includes(part);
  if (sentences.length === 0 && !mustBeSaid) return null;
  const notAssessed: Sentence = { section: part, words: noteWords.notAssessed(part), source: "not-assessed" };
  return (
    <div className="note-part">
      {!isOne && <h3>{words.parts[part]}</h3>}
      {sentences.length === 0 && (
        <Button onClick={() => change({ ...body, sentences: [...body.sentences, notAssessed] })}>
          {words.notAssessed}
        </Button>
      )}
      <ul className="sentences">
        {sentences.map(({ place }) => (
          <SentenceRow key={place} place={place} editing={editing} />
        ))}
      </ul>
    </div>
  );
}

/** Adds a sentence in one's own words; what was said to be not assessed there goes. */
function AddSentence({ section: { heading, parts }, editing }: SectionCardProps) {
  const words = useWriteUpWords();
  const { body, change } = editing;
  const names = parts.map(({ part }) => part);
  const [chosen, choose] = useState<NotePart>();
  const part = names.find((each) => each === chosen) ?? mainPartOf(heading);
  const add = (line: string) => {
    const others = body.sentences.filter(({ section, source }) => section !== part || source !== "not-assessed");
    change({ ...body, sentences: [...others, { section: part, words: line, source: "written" }] });
  };
  return (
    <div className="add-sentence">
      <AddLine label={words.add(words.headings[heading])} most={20_000} onAdd={add} />
      {names.length > 1 && (
        <Choice
          label={words.addWhere}
          labelHidden
          value={part}
          options={names.map((value) => ({ value, label: words.parts[value] }))}
          onChange={choose}
        />
      )}
    </div>
  );
}
