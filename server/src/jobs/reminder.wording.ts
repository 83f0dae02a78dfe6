import type { Instant } from "@attune/core";
import type { Letter } from "../sign-in/post.ts";

/** When an appointment begins, where it was agreed. */
export type AppointmentTime = { readonly at: Instant; readonly zone: string };

/** Says when, and whom to tell; nothing of what the meeting is about: others may read the letter too. */
export const reminderLetter = (practiceName: string, when: AppointmentTime): Letter => {
  const name = practiceName.replaceAll(/\s+/g, " ").trim();
  return {
    subject: `Your appointment on ${dayOf(when)}`,
    text: [
      `This is a reminder from ${name}.`,
      "",
      `Your appointment is on ${dayOf(when)} at ${timeOf(when)} (${when.zone}).`,
      "",
      "If you cannot come, please tell us as soon as you can.",
      "Please do not answer this letter: nobody reads the address it comes from.",
      "",
    ].join("\n"),
  };
};

const dayOf = ({ at, zone }: AppointmentTime): string =>
  new Date(at).toLocaleDateString("en-GB", { timeZone: zone, weekday: "long", day: "numeric", month: "long" });

const timeOf = ({ at, zone }: AppointmentTime): string =>
  new Date(at).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
