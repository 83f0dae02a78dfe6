import type { TodayStore } from "../../ports/today.ts";
import type { Desk } from "../desk.ts";
import { readBeforeMeeting } from "./today-before-meeting.ts";
import { readDayOf } from "./today-day.ts";
import { readNamed } from "./today-named.ts";

/** What a therapist opens the day with, on the practice's database. */
export const todayStore = (desk: Desk): TodayStore => ({
  day: (_permit, asked) => readDayOf(desk, asked),
  named: (permit, clients) => readNamed(desk, permit, clients),
  beforeMeeting: (permit) => readBeforeMeeting(desk, permit),
});
