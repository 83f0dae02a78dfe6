export const en = {
  places: "Your places",
  checkIn: "Check in",
  work: "My work",
  going: "How it is going",
  plan: "My plan",
  back: "Back",
  help: "Help now",
  helpTitle: "I need help now",
  helpLead:
    "Nobody watches these pages. If your life is in danger, call the emergency number where you are. You can also turn to:",
  helpNone:
    "Your practice has not written down whom you can turn to. If your life is in danger, call the emergency number where you are, or go to the nearest hospital.",
  openPlan: "Open my safety plan",
  keeping: {
    kept: "Saved",
    keeping: "Saving…",
    waiting: "Not saved yet. Leave this page open: it is saved when the practice answers.",
    refused: "Not saved",
  },
  removed: "It was deleted.",
  noConsent: "This needs your yes to the treatment being written down. You find it under “My plan and my choices”.",
} as const;
