/** First bytes of files that hold no plain text, by what they are. A dot stands for any byte. */
const SIGNATURES: readonly (readonly [kind: string, begins: string])[] = [
  ["pdf", "%PDF-"],
  ["rtf", "{\\rtf"],
  ["word-97", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["program", "\x7fELF"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF8"],
  ["recording", "ID3"],
  ["recording", "OggS"],
  ["recording", "RIFF....WAVE"],
  ["recording", "....ftyp"],
  ["gzip", "\x1f\x8b\x08"],
];

/** What the file is by its first bytes, where those are not text ("pdf", "rtf", "word-97", "zip", …); else undefined. */
export function fileSignature(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, begins]) => beginsWith(bytes, begins))?.[0];
}

function beginsWith(bytes: Uint8Array, begins: string): boolean {
  for (let at = 0; at < begins.length; at++) {
    if (begins[at] !== "." && bytes[at] !== begins.charCodeAt(at)) return false;
  }
  return bytes.length >= begins.length;
}
