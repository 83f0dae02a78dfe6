export const en = {
  places: "Your places",
  checkIn: "Check in",
  work: "My work",
  going: "How it is going",
  plan: "My plan and choices",
} as const;
