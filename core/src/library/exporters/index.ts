import type { Exporter } from "../../session/exporter.ts";
import { chat } from "./chat.ts";
import { elan } from "./elan.ts";
import { webvtt } from "./webvtt.ts";

/** Every format that Attune writes. Adding one is a new file and a new line here. */
export const exporters: readonly Exporter[] = [chat, elan, webvtt];
