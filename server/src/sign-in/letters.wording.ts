import type { Letter } from "./post.ts";

/** The letter with a code. The practice's name is all it says of who sends it. */
export const codeLetter = (practiceName: string, code: string, minutes: number): Letter => ({
  subject: `Your code for ${oneLine(practiceName)}`,
  text: [
    `Your code for ${oneLine(practiceName)} is`,
    "",
    `    ${code.slice(0, 4)} ${code.slice(4)}`,
    "",
    `It works once, within ${minutes} minutes, on the page where you asked for it.`,
    "Nobody will ever ask you for it on the telephone or by e-mail.",
    "If you did not ask for a code, you need do nothing.",
    "",
  ].join("\n"),
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
