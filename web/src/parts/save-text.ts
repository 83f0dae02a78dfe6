import { saveFile } from "./save-file.ts";

/** Gives a text to the person as a file. */
export const saveText = (name: string, text: string, type = "text/plain"): void =>
  saveFile(name, base64Of(new TextEncoder().encode(text)), type);

export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
