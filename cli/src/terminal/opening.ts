import { TIMED_WORDS } from "../page/words.ts";
import { bar, block, cut, pad } from "./layout.ts";
import { plain } from "./plain.ts";
import { counted, heading, type Sheet } from "./sheet.ts";

const MINUTE = 60_000;

/** The title, what the session is made of, and who is who where that is only a guess. */
export function opening(sheet: Sheet): readonly string[] {
  const { review, paint, width } = sheet;
  const facts = [...length(sheet), counted(review.turns.length, "turn"), TIMED_WORDS[review.transcript.timed]];
  return [
    ...block(plain(review.title), width, 0).map((line) => heading(sheet, line)),
    ...block(facts.join(" · "), width, 0).map((line) => paint("quiet", line)),
    ...guess(sheet),
  ];
}

function length({ review: { transcript } }: Sheet): readonly string[] {
  const { durationMs, timed } = transcript;
  if (durationMs === undefined || timed === "none") return [];
  const minutes = durationMs < MINUTE ? "under a minute" : `${Math.round(durationMs / MINUTE)} min`;
  return [timed === "estimated" ? `about ${minutes}` : minutes];
}

function guess({ review: { roles }, width, paint }: Sheet): readonly string[] {
  const [therapist] = roles.therapists;
  if (roles.decidedBy !== "guess" || therapist === undefined) return [];

  const because = roles.guessBecause ? `, because this speaker ${plain(roles.guessBecause)}` : "";
  const lines = [
    `A guess: the therapist is “${plain(therapist)}”${because}.`,
    `Everything below rests on it. To say it yourself: --therapist "${plain(therapist)}"`,
  ];
  return ["", ...lines.flatMap((line) => block(line, width - 2, 0)).map((line) => paint("sympathy", `? ${line}`))];
}

const LABEL = 27;
const BAR = 12;
/** Couples and families fit; a file that was read wrongly may have thousands. */
const MOST_SPEAKERS = 8;

/** Who spoke how much, by words, and by time where the recording says it. */
export function speakers(sheet: Sheet): readonly string[] {
  const { review, paint } = sheet;
  const rows = review.speakers.slice(0, MOST_SPEAKERS).map(({ label, speaker, shareOfWords, shareOfTime, turns }) => {
    const name = pad(`${cut(plain(label), LABEL - speaker.length - 4)} (${speaker})`, LABEL);
    const time = shareOfTime === undefined ? "" : `, ${percent(shareOfTime)} of time`;
    const tone = speaker === "client" ? "affective" : speaker === "therapist" ? "cognitive" : "directing";
    const shares = `${percent(shareOfWords).padStart(4)} of words${time}`;
    return `  ${name}${paint(tone, bar(shareOfWords, BAR).padEnd(BAR))} ${shares}, ${counted(turns, "turn")}`;
  });
  const more = review.speakers.length - rows.length;
  return [heading(sheet, "Who spoke"), ...rows, ...(more > 0 ? [`  and ${counted(more, "further speaker")}`] : [])];
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
