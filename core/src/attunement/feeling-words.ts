import { EMOTIONS, type Emotion } from "../coding/coding.ts";
import type { CueReply } from "./review.ts";

/** Each feeling as a noun in a sentence. Most are their own names. */
export const FEELING_NOUNS: Readonly<Record<Emotion, string>> = {
  ...(Object.fromEntries(EMOTIONS.map((emotion) => [emotion, emotion])) as Record<Emotion, string>),
  hopeless: "hopelessness",
  ambivalence: "mixed feelings",
  other: "a feeling",
};

/** "A cue of guilt", or "Guilt, said outright"; without a name where the feeling is only likely. Begins a title. */
export function cueInWords({ level, emotion, emotionUnsure = false }: CueReply): string {
  if (emotionUnsure) return level === 1 ? "A hint of feeling" : "A feeling, said outright,";
  const noun = FEELING_NOUNS[emotion];
  return level === 1 ? `A cue of ${noun}` : `${noun.charAt(0).toUpperCase()}${noun.slice(1)}, said outright,`;
}

const FEELING_WORD =
  /\b(?:feel|feeling|feelings|felt|panic|fear|scared|afraid|frightened|anxious|worried|upset|hurt|hurts|angry|sad|ashamed|guilty|alone|lonely)\b/i;

/** Whether the words name a feeling, or ask about one. English only. */
export const namesFeeling = (text: string): boolean => FEELING_WORD.test(text);

/** Feelings that are seldom shown twice when they are passed over. */
export const TENDER: ReadonlySet<Emotion> = new Set(["shame", "guilt", "hopeless", "fear"]);

/** Feelings that ask for no care; passing them over is rarely worth another look. */
export const LIGHT: ReadonlySet<Emotion> = new Set(["hope", "pride", "joy", "relief"]);
