/** What a transcript's turns are made of; every word is invented. */
const THERAPIST = [
  "What was that like, to stand there and not know what to say?",
  "So a part of you wanted to stay, and another part had already gone home.",
  "That sounds lonely, even with all of them in the room.",
  "Did that happen before the holiday, or after it?",
  "You felt small in front of him, and angry about feeling small.",
  "Would it help if we looked at what you tried last week?",
  "I'm so sorry that you had to go through that.",
  "You should ring her tonight and tell her.",
  "After a month like that, of course you are tired.",
  "Mm.",
  "Tell me more about the letter.",
  "If I hear you right, the quiet is the hardest part, because then it all comes back.",
];
const CLIENT = [
  "I was frightened, honestly, and I could not say it to anybody.",
  "Well, we had dinner, and then the bus was late again.",
  "I keep thinking that I let them down, all of them.",
  "Anyway. It's not as though anyone noticed.",
  "Yes.",
  "I think the reason is that I never learned how to ask.",
  "My chest goes tight when the phone rings, and then I just sit there until it stops.",
  "It was better on Thursday, I even laughed.",
  "I don't know. Maybe I wanted him to stay, and I hated that I wanted it.",
  "She moved the plants to the other window.",
  "I'm ashamed of it, if I'm honest, and I have not told my sister.",
  "I suppose I could try it on Monday, before work.",
];

const STEP = 1_103_515_245;
const PLUS = 12_345;
const MODULUS = 2 ** 31;

/** The same seed gives the same numbers, each from 0 up to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * STEP + PLUS) % MODULUS;
    return state / MODULUS;
  };
}

type Length = { readonly minutes: number; readonly seed?: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MS_A_WORD = 380;

/** A session of so many minutes as a WebVTT file, as a recording program would write it. */
export function longSession({ minutes, seed = 7 }: Length): string {
  const next = numbersFrom(seed);
  const cues: string[] = [];
  let at = SECOND;
  for (let turn = 0; at < minutes * MINUTE; turn++) {
    const speaker = turn % 2 === 0 ? "Therapist" : "Client";
    const words = sayOf(speaker === "Therapist" ? THERAPIST : CLIENT, next);
    const end = at + words.split(" ").length * MS_A_WORD;
    cues.push(`${clock(at)} --> ${clock(end)}\n<v ${speaker}>${words}</v>`);
    at = end + 300 + Math.floor(next() * 900);
  }
  return `WEBVTT\n\n${cues.join("\n\n")}\n`;
}

function sayOf(bank: readonly string[], next: () => number): string {
  const sentences = 1 + Math.floor(next() * 2);
  return Array.from({ length: sentences }, () => bank[Math.floor(next() * bank.length)] ?? "").join(" ");
}

function clock(ms: number): string {
  const padded = (value: number, places: number) => String(Math.floor(value)).padStart(places, "0");
  const hours = padded(ms / HOUR, 2);
  const minutes = padded((ms % HOUR) / MINUTE, 2);
  return `${hours}:${minutes}:${padded((ms % MINUTE) / SECOND, 2)}.${padded(ms % SECOND, 3)}`;
}
