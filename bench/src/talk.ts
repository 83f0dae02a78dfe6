import { type SpokenTurn, seededRandom } from "@attune/core";

/** Phrases of two invented people; talk for a benchmark is drawn from them, so that it reads like talk and never repeats exactly. */
const CLIENT = [
  "I got as far as the bus stop",
  "and then my heart went",
  "I don't know",
  "it's just",
  "everyone was looking",
  "so I went home",
  "my sister rang",
  "she said it would pass",
  "but it doesn't",
  "I felt so stupid",
  "I can't sleep",
  "and in the morning",
  "it starts again",
  "I used to like that job",
  "nobody asked",
  "I suppose it's fine",
  "I keep thinking about dad",
  "we didn't speak for years",
  "it's heavy",
  "maybe I should have gone",
  "I want to stop drinking",
  "it helps me relax though",
  "I'm tired of it",
  "then he left",
  "I was proud for once",
] as const;
const THERAPIST = [
  "So part of you wanted to stay",
  "and another part was already gone",
  "it sounds frightening",
  "what was that like",
  "tell me more about the morning",
  "you felt alone with it",
  "how often does that happen",
  "what did you tell yourself then",
  "that makes sense after such a week",
  "have you tried breathing slowly",
  "I'm wondering what your sister's call meant",
  "you should really see your doctor",
  "we could write that down together",
  "what would help this week",
  "it takes courage to say that",
  "let's look at the form you filled in",
  "so the nights are worst",
  "I'm sorry to hear that",
  "is there anybody you trust",
] as const;

const ENDS = [".", ".", ".", "?", ", ", "...", " --"] as const;

/** Turns of two speakers in alternation, at least as many words as asked for. The same seed gives the same talk. */
export function inventTalk(words: number, seed: number): readonly SpokenTurn[] {
  const random = seededRandom(seed);
  const turns: SpokenTurn[] = [];
  for (let said = 0; said < words; ) {
    const speaker = turns.length % 2 === 0 ? "client" : "therapist";
    const text = inventTurn(speaker === "client" ? CLIENT : THERAPIST, random);
    said += countWords(text);
    turns.push({ speaker, text });
  }
  return turns;
}

function inventTurn(phrases: readonly string[], random: () => number): string {
  const pieces = 1 + Math.floor(random() * 5);
  const drawn = Array.from({ length: pieces }, () => `${pick(phrases, random)}${pick(ENDS, random)}`);
  return drawn.join(" ");
}

const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;

const countWords = (text: string): number => text.split(" ").length;
export const wordsIn = (turns: readonly SpokenTurn[]): number =>
  turns.reduce((sum, { text }) => sum + countWords(text), 0);
