import { codingAt, type OwnCodes, type OwnCoding, withCodings, withoutCoding } from "./own-codes.ts";
import { ATTUNEMENT, codesFor, type ReviewTurn, readersCoding, readersLevel, type SpokenCode } from "./shown-codes.ts";

export type Emotion = NonNullable<OwnCoding["emotion"]>;
type Level = OwnCoding["level"];

const placeOf = (turn: ReviewTurn, { codebook, id }: SpokenCode) => ({ turn: turn.index, codebook, code: id });

/** Only a cue carries a feeling. */
const mayFeel = ({ codebook, id }: SpokenCode, level: Level): boolean =>
  codebook === ATTUNEMENT && id === "cue" && level !== 0;

type Given = { readonly level: Level; readonly emotion?: Emotion | undefined };

/** A level as a person gives it; the words it rests on are those that the reader pointed at, where the levels are alike. */
function ownCoding(turn: ReviewTurn, code: SpokenCode, { level, emotion }: Given): OwnCoding {
  const said = readersCoding(turn, { codebook: code.codebook, code: code.id });
  const feeling = emotion ?? (said?.emotionUnsure === true ? undefined : said?.emotion);
  return {
    ...placeOf(turn, code),
    level,
    ...(mayFeel(code, level) && feeling !== undefined && { emotion: feeling }),
    evidence: said?.level === level ? [...said.evidence] : [],
  };
}

/** Sets a level; the same level once more takes the person's own code back. */
export function withLevel(
  own: OwnCodes,
  turn: ReviewTurn,
  { code, level }: { code: SpokenCode; level: Level },
): OwnCodes {
  const there = codingAt(own, placeOf(turn, code));
  if (there?.level === level) return withoutCoding(own, placeOf(turn, code));
  return withCodings(own, [ownCoding(turn, code, { level, emotion: there?.emotion })]);
}

export function withEmotion(own: OwnCodes, turn: ReviewTurn, emotion: Emotion): OwnCodes {
  const cue = codesFor("client", ATTUNEMENT).find(({ id }) => id === "cue");
  if (cue === undefined) return own;
  const level = codingAt(own, placeOf(turn, cue))?.level ?? readersLevel(turn, cue) ?? 1;
  return withCodings(own, [ownCoding(turn, cue, { level: level === 0 ? 1 : level, emotion })]);
}

/** The next level up from the one that counts, and from the highest to the lowest. */
export function withNextLevel(own: OwnCodes, turn: ReviewTurn, code: SpokenCode): OwnCodes {
  const levels = code.levels.map(({ level }) => level);
  const now = codingAt(own, placeOf(turn, code))?.level ?? readersLevel(turn, code);
  const at = now === undefined ? -1 : levels.indexOf(now);
  const next = levels[(at + 1) % levels.length];
  return next === undefined ? own : withCodings(own, [ownCoding(turn, code, { level: next })]);
}

/** Confirms what the reader said of a turn, where the person has not said otherwise. */
export function withReaderConfirmed(own: OwnCodes, turn: ReviewTurn): OwnCodes {
  const confirmed = codesFor(turn.speaker, ATTUNEMENT).flatMap((code) => {
    const level = readersLevel(turn, code);
    const isOwn = codingAt(own, placeOf(turn, code)) !== undefined;
    return level === undefined || isOwn ? [] : [ownCoding(turn, code, { level })];
  });
  return confirmed.length === 0 ? own : withCodings(own, confirmed);
}
