import type { Editing } from "../../../editing/use-editor.ts";
import { Button } from "../../../parts/button.tsx";
import { OnOff, TextField } from "../../../parts/fields.tsx";
import { Card, Pill } from "../../../parts/layout.tsx";
import { useCommonWords } from "../../../words/common.ts";
import { useSessionWords } from "../words.ts";
import { clockOf, type Mark, type SessionBody } from "./session-body.ts";
import { LAST_WORD, MARK_KEYS, MARKS, type Marking, useMarks } from "./use-marks.ts";

type MarksProps = { readonly editing: Editing<SessionBody>; readonly isOff: boolean };

/** What was marked with one key while the session was held. */
export function Marks({ editing, isOff }: MarksProps) {
  const words = useSessionWords();
  const marking = useMarks(editing);
  return (
    <Card title={words.marks.title} hint={words.marks.hint} tone={isOff ? "private" : "plain"}>
      {marking.isLive && <MarkBar marking={marking} isOff={isOff} />}
      <p className="visually-hidden" role="status">
        {marking.told}
      </p>
      {marking.marks.length === 0 ? (
        <p className="hint">{words.marks.none}</p>
      ) : (
        <ol className="marks">
          {marking.marks
            .map((mark, place) => <MarkRow key={`${mark.at}-${mark.kind}`} marking={marking} place={place} />)
            .toReversed()}
        </ol>
      )}
    </Card>
  );
}

function MarkBar({ marking: { mark, marks, undo }, isOff }: { readonly marking: Marking; readonly isOff: boolean }) {
  const words = useSessionWords();
  const { kinds } = words.marks;
  const began = marks.findLast(({ kind }) => kind === "off-the-record");
  return (
    <>
      <div className="mark-bar">
        {MARKS.map((kind) => (
          <Button key={kind} shortcut={MARK_KEYS[kind]} disabled={isOff} onClick={() => mark(kind)}>
            <span className={`mark-dot mark-${kind}`} aria-hidden="true" />
            {kinds[kind]}
          </Button>
        ))}
      </div>
      <div className="off-record">
        <OnOff
          label={isOff && began !== undefined ? `${words.off.now} ${clockOf(began.at)}` : words.off.on}
          hint={words.off.hint}
          value={isOff}
          onChange={() => mark("off-the-record")}
        />
        <kbd>{MARK_KEYS["off-the-record"]}</kbd>
      </div>
      {marks.length > 0 && (
        <Button kind="quiet" shortcut="u" onClick={undo}>
          {words.marks.undo}
        </Button>
      )}
    </>
  );
}

function MarkRow({ marking, place }: { readonly marking: Marking; readonly place: number }) {
  const words = useSessionWords().marks;
  const common = useCommonWords();
  const mark = marking.marks[place];
  if (mark === undefined) return null;
  const { kind, at, words: own = "" } = mark;
  const time = clockOf(at);
  const isLast = place === marking.marks.length - 1;
  return (
    <li className="mark">
      <span className="figure mark-time">{time}</span>
      <MarkKindPill marks={marking.marks} place={place} />
      {kind === "off-the-record" ? (
        <span />
      ) : (
        <TextField
          label={words.wordOf(words.kinds[kind], time)}
          labelHidden
          placeholder={words.word}
          value={own}
          most={4000}
          onChange={(next) => marking.change(place, worded(mark, next))}
          onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
          {...(isLast && { id: LAST_WORD })}
        />
      )}
      <Button kind="quiet" aria-label={words.removeOf(words.kinds[kind], time)} onClick={() => marking.remove(place)}>
        {common.remove}
      </Button>
    </li>
  );
}

const worded = ({ kind, at }: Mark, words: string): Mark => (words === "" ? { kind, at } : { kind, at, words });

/** Off the record opens a passage and closes it; every other mark stands for itself. */
function MarkKindPill({ marks, place }: { readonly marks: readonly Mark[]; readonly place: number }) {
  const words = useSessionWords().marks;
  const kind = marks[place]?.kind ?? "cue";
  if (kind !== "off-the-record")
    return (
      <span className="mark-kind">
        <span className={`mark-dot mark-${kind}`} aria-hidden="true" />
        {words.kinds[kind]}
      </span>
    );
  const before = marks.slice(0, place).filter((each) => each.kind === "off-the-record").length;
  return <Pill>{before % 2 === 0 ? words.from : words.to}</Pill>;
}
