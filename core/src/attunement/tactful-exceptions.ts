import type { CodedSession } from "./coded-session.ts";

/** Words of safety work, in English: asking about it takes closed questions and plain advice, and rightly so. */
const SAFETY =
  /\b(?:suicid\w*|kill(?:ing)? (?:myself|yourself|me|you|himself|herself|themselves)|self[- ]harm\w*|(?:hurt|hurting|harm|harming|cut|cutting) (?:myself|yourself)|end(?:ing)? (?:it all|my life|your life)|better off (?:dead|without me)|(?:want|wanted|wanting) to die|be dead|not be here|not wake up|overdose\w*|safety plan|are you safe|keep(?:ing)? (?:you|yourself|myself) safe|safe right now|crisis (?:line|team)|emergency|ambulance)\b/i;

const CONDOLENCE =
  /\b(?:sorry (?:for|about) (?:your|the) loss|my condolences|sorry (?:that )?(?:he|she|they|your \w+) (?:died|passed|is gone|are gone))\b/i;

/** Questions of a form or a scale, which are closed on purpose. */
const SCALE =
  /\b(?:scale|out of (?:ten|10)|(?:zero|one|0|1) (?:to|through|and) (?:ten|10|five|5|hundred|100)|not at all|several days|more than half the days|nearly every day|date of birth|your address|phone number)\b/i;

/** Whether the passage between two turns, both included, is about the client's safety: no rule asks to look again at it. */
export const isAboutSafety = ({ turns }: CodedSession, from: number, to: number): boolean =>
  turns.slice(from, to + 1).some(({ text }) => SAFETY.test(text));

/** "I'm sorry for your loss" is decency, not a lapse. */
export const isCondolence = (text: string): boolean => CONDOLENCE.test(text);

export const isFormQuestion = (text: string): boolean => SCALE.test(text);
