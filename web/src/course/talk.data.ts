/** A few invented minutes: once a feeling is met, and once it is passed over for the hour of the day. */
const TURNS = [
  "Inge: Where would you like to begin today?",
  "Tilda: I slept through the whole weekend. I don't know where it went.",
  "Inge: It sounds as if two days slipped away from you, and that leaves you uneasy.",
  "Tilda: Yes. It frightens me. I feel so ashamed in front of the children.",
  "Inge: You feel ashamed, and under it there is fear that they are losing you.",
  "Tilda: I cried in the kitchen on Sunday. I felt completely alone and hopeless.",
  "Inge: What time was that?",
  "Tilda: About four. It does not matter.",
  "Inge: And did you have lunch on that day?",
  "Tilda: No.",
  "Inge: What would you want them to see when they come home?",
  "Tilda: That I am awake. That I am glad of them. I am so sad that they do not see it.",
  "Inge: It makes sense that it hurts. You want so much for them to know that you are glad of them.",
  "Tilda: Nobody has said it like that before. I am relieved, a little.",
] as const;

const SECONDS_A_TURN = 12;

export const TALK = `WEBVTT\n\n${TURNS.map((turn, at) => `${clock(at)} --> ${clock(at + 0.9)}\n${turn}\n`).join("\n")}`;

function clock(turn: number): string {
  const seconds = turn * SECONDS_A_TURN;
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `00:${String(minutes).padStart(2, "0")}:${rest.toFixed(3).padStart(6, "0")}`;
}
