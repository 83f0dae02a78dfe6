import type { Setting } from "../ports/practice.ts";

/** What the invented practice has decided. None of its crisis lines is one: nobody must call a number of a demo. */
export const demoSettings: readonly Setting[] = [
  {
    name: "crisis-lines",
    value: {
      country: "DE",
      lines: [
        {
          name: "Crisis line of the demo (invented)",
          number: "000 000 000 (no real number)",
          hours: "In a real practice: day and night",
          says: "This practice is invented. In an emergency of your own, call the emergency number where you are.",
        },
      ],
    },
  },
  { name: "retention", value: { yearsAfterEnd: 10 } },
  { name: "reminders", value: { on: false, hoursBefore: 24 } },
];
