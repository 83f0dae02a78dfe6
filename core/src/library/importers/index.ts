import type { Importer } from "../../session/transcript.ts";
import { chat } from "./chat.ts";
import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import { elan } from "./elan.ts";
import { googleMeet } from "./google-meet.ts";
import { otter } from "./otter.ts";
import { plainText } from "./plain-text.ts";
import { srt } from "./srt.ts";
import { webvtt } from "./webvtt.ts";
import { whisperJson } from "./whisper-json.ts";
import { zoomText } from "./zoom-text.ts";

/** Every transcript format that Attune reads. Adding one is a new file, an invented sample and a new line here. */
export const importers: readonly Importer[] = [
  chat,
  csv,
  docx,
  elan,
  googleMeet,
  otter,
  plainText,
  srt,
  webvtt,
  whisperJson,
  zoomText,
];
