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

/** What is sent to an address that a client's codes do not go to any more. */
export const addressChangedLetter = (practiceName: string): Letter => ({
  subject: `Your address at ${oneLine(practiceName)} was changed`,
  text: [
    `${oneLine(practiceName)} does not send codes for signing in to this address any more.`,
    "Codes that were on their way no longer work.",
    "",
    "If you asked for this, you need do nothing.",
    "If you did not, please call the practice. On your own pages you can read who changed it.",
    "",
  ].join("\n"),
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
