import { ok } from "@attune/core";
import { keepCoded, sayFailed, talkToCode } from "../store/transcripts/coding-work.ts";
import type { Place } from "../store/transcripts/transcript-rows.ts";
import { gone } from "./gone.ts";
import type { Job, JobSubject } from "./job.ts";
import { MINUTE_SECONDS } from "./times.ts";

/** Codes a transcript with the built-in model, where the client consents to that before and after. */
export const codeTranscript: Job = {
  kind: "code-transcript",
  lane: "slow",
  seconds: 5 * MINUTE_SECONDS,

  async run({ atDesk, thread, ...subject }) {
    const place = placeOf(subject);
    if (place === undefined) return ok(undefined);
    const talk = await atDesk((desk) => talkToCode(desk, place));
    if (!talk.ok || talk.value === undefined) return gone(talk);
    const coded = await thread.code(talk.value);
    if (!coded.ok) return coded;
    return gone(await atDesk((desk) => keepCoded(desk, place, coded.value)));
  },

  async givenUp(subject, desk) {
    const place = placeOf(subject);
    if (place !== undefined) await sayFailed(desk, place);
  },
};

const placeOf = ({ client, object }: JobSubject): Place | undefined =>
  client === undefined || object === undefined ? undefined : { client, id: object };
