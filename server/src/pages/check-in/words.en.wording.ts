import type { Words } from "./words.ts";

export const en: Words = {
  title: "Check-in",
  needHelp: "I need help now",
  helpLead: "If you are in danger now, call your emergency number. You can also turn to:",
  lead: (questions, seconds) =>
    `${questions} ${questions === 1 ? "question" : "questions"}, about ${inTime(seconds)}. Skip any you like.`,
  resumed: "You are where you left off.",
  allAtOnce: "Show all questions on one page",
  oneAtATime: "Show one question at a time",
  recall: (days) => `About ${lastDays(days)}`,
  otherLanguage: "These questions are in English; there is no agreed translation here yet.",
  onlyIf: (question) => `Only if it follows from your answer to “${question}”. Otherwise leave it open.`,
  skip: "Skip this one",
  yourAnswer: "Your answer",
  units: { hours: "in hours", minutes: "in minutes", times: "how many times" },
  timeOfDay: "time of day",
  inWords: "In your own words",
  back: "Back",
  next: "Next",
  toReview: "Look it over",
  review: {
    title: "Ready to send",
    nothingSkipped: "You went through every question.",
    skipped: "You left these open. You can go back to any of them, or send it like this.",
    notNeeded: "Nothing more is needed.",
  },
  readers:
    "Your therapist reads this before you meet again. Nobody is watching in between. If you need somebody sooner, use “I need help now”.",
  send: "Send",
  support: {
    title: "Thank you for telling us",
    marked: "You marked: {answer}",
    thanks: "That can be hard to say, and hard to carry alone.",
    seenOnceSent:
      "Your therapist sees this answer once you have sent the form. Nobody is watching in between, so please do not wait for a reply here.",
    seen: "Your therapist sees this answer before all the others, at the latest before you meet again. Nobody is watching in between, so please do not wait for a reply here.",
    call: "If you are in danger now, call your emergency number, or one of these:",
    goOn: "Go on with the questions",
    sendNow: "Send what I have answered",
  },
  thanks: {
    title: "Thank you",
    sent: "Your answers were sent.",
    readers:
      "Your therapist reads them before you meet again. They belong to your record, and only those who treat you read them.",
    sessionCheck: "Your therapist reads this before you meet again. Low numbers help as much as high ones.",
    close: "You can close this page. Nothing of it is kept on this device.",
  },
  giveBack: { title: "Give the device back", lead: "Thank you. Nothing you answered is shown or kept here." },
  waiting: {
    title: "Saved on this phone until there is a connection",
    sending: "Sending your answers.",
    lead: "Your answers are sealed so that only the practice can open them. Leave this page open, or open the link again when you are connected. They are then sent by themselves, as long as the link lasts: until {until}.",
  },
  say: {
    progress: "{at} of {all}, about {time} left.",
    seconds: "{n} seconds",
    minute: "a minute",
    minutes: "{n} minutes",
    saved: "Saved as you go.",
    saving: "Saving.",
    offline: "Saved on this phone until there is a connection.",
    unsaved: "Not saved yet. Trying again.",
    nothing: "There is nothing to send yet. Answer at least one question, or simply close this page.",
    refused: "One of the answers could not be taken. Please look at them once more.",
  },
  problem: {
    title: "Not sent yet",
    answers: "Please look at the answers that are marked below. Everything you filled in is still here.",
    notKept: "Your answers could not be kept just now. They are still in the form: please send it again.",
    nothing: "There is nothing to send yet. Answer at least one question, or simply close this page.",
    between: (low, high) => `Please give a number from ${low} to ${high}, or leave it open.`,
  },
  ended: {
    used: {
      title: "Thank you, this was sent",
      text: [
        "A check-in link works once, and the answers of this one have arrived. They cannot be seen or changed here.",
        "Your therapist reads them before you meet again. If you want to add something, tell your therapist when you meet.",
      ],
    },
    expired: {
      title: "This link has run out",
      text: [
        "A check-in link works for 24 hours. What was not sent by then is gone.",
        "Ask your therapist for a new link, or fill it in together at the beginning of your next session.",
      ],
    },
    revoked: {
      title: "This link was taken back",
      text: [
        "Your practice ended this link, and what was not sent by it is gone.",
        "If that surprises you, ask your therapist; they can make a new one.",
      ],
    },
    unknown: {
      title: "There is no check-in here",
      text: [
        "The link may be incomplete. Open it once more from the message it came in, or copy all of it.",
        "If it still leads here, ask your therapist for a new one.",
      ],
    },
    unavailable: {
      title: "This cannot be filled in here at present",
      text: [
        "Your practice does not take these answers over the internet at the moment, or your consent has changed.",
        "Nothing was sent. Please talk to your therapist.",
      ],
    },
    elsewhere: {
      title: "Nothing was sent",
      text: [
        "This form came from another page than the practice's own. Open the link once more and send it from there.",
      ],
    },
    sent: {
      title: "This check-in is finished",
      text: ["Nothing of it is kept on this device. You can close this page."],
    },
  },
  emergency: "If you are in danger now, call your emergency number.",
};

function inTime(seconds: number): string {
  if (seconds < 55) return `${Math.max(5, Math.round(seconds / 5) * 5)} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}

const NUMBERS = ["", "", "two", "three", "four"];
function lastDays(days: number): string {
  if (days === 1) return "the last day";
  if (days === 7) return "the last week";
  if (days === 365) return "the last year";
  const weeks = days / 7;
  return Number.isInteger(weeks) && NUMBERS[weeks] ? `the last ${NUMBERS[weeks]} weeks` : `the last ${days} days`;
}
