import { fail, ok, type Result } from "../../foundation/result.ts";
import { decodeReferences } from "../character-references.ts";
import { onOneLine } from "../spacing.ts";
import { tableLines } from "./table-lines.ts";
import { readXml, type XmlPiece } from "./tags.ts";

/** The line, counted from 1 in the text so far, at which the document breaks off. */
export type BrokenDocument = { readonly kind: "not-closed"; readonly line: number };

/** Parts of a document that hold no words, or words that somebody took out or moved away, or the same words again. */
const LEFT_OUT = new Set(
  ["pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "del", "moveFrom", "delText", "instrText", "rt"].map(
    (name) => `w:${name}`,
  ),
).add("mc:Fallback");

const NAMESPACE =
  /\bxmlns:([\w.-]{1,40})\s{0,9}=\s{0,9}["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;
const HEAD = 8000;

/**
 * The words of a Word document, a line for each paragraph; tables row by row. Deleted words, the codes of fields and
 * the formatting are left out.
 *
 * @error not-closed where the document's XML breaks off or declares a document type.
 * @source ECMA-376 part 1, chapter 17: https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export function documentText(xml: string): Result<string, BrokenDocument> {
  const prefix = `${NAMESPACE.exec(xml.slice(0, HEAD))?.[1] ?? "w"}:`;
  const text = new DocumentText();
  for (const piece of readXml(xml)) {
    if (piece.kind === "broken") return fail({ kind: "not-closed", line: text.lines.length + 1 });
    text.take(piece, prefix);
  }
  return text.isWhole ? ok(text.lines.join("\n")) : fail({ kind: "not-closed", line: text.lines.length + 1 });
}

class DocumentText {
  readonly lines: string[] = [];
  /** Words of the paragraph, or of the cell of a table, that is being read. */
  #words: string[] = [];
  #cells: string[] = [];
  #rows: string[][] = [];
  #isInText = false;
  #leftOut = 0;
  #tables = 0;

  /** Whether no word is left waiting for the end of a paragraph. */
  get isWhole(): boolean {
    return this.#words.join("").trim() === "";
  }

  take(piece: XmlPiece, prefix: string): void {
    if (piece.kind === "broken") return;
    if (piece.kind === "text") this.#takeText(piece.text, piece.isLiteral);
    else {
      const name = piece.name.startsWith(prefix) ? `w:${piece.name.slice(prefix.length)}` : piece.name;
      if (LEFT_OUT.has(name)) this.#leaveOut(piece.kind);
      else if (this.#leftOut === 0) this.#takeTag(name, piece.kind);
    }
  }

  #takeText(text: string, isLiteral: boolean): void {
    if (!this.#isInText || this.#leftOut > 0) return;
    this.#words.push(isLiteral ? text : decodeReferences(text));
  }

  #leaveOut(kind: "open" | "close" | "empty"): void {
    if (kind === "open") this.#leftOut++;
    if (kind === "close") this.#leftOut--;
  }

  #takeTag(name: string, kind: "open" | "close" | "empty"): void {
    const begins = kind !== "close";
    const ends = kind !== "open";
    if (name === "w:t") this.#isInText = kind === "open";
    else if (name === "w:tab" && begins) this.#words.push("\t");
    else if ((name === "w:br" || name === "w:cr") && begins) this.#words.push("\n");
    else if (name === "w:noBreakHyphen" && begins) this.#words.push("-");
    else if (name === "w:tbl") this.#takeTable(kind);
    else if (name === "w:p" && ends) this.#endParagraph();
    else if (this.#tables === 1 && kind === "close") this.#endInTable(name);
  }

  #endParagraph(): void {
    if (this.#tables > 0) this.#words.push("\n");
    else for (const line of this.#takeWords().split("\n")) this.lines.push(line);
  }

  #takeTable(kind: "open" | "close" | "empty"): void {
    if (kind === "open") this.#tables++;
    if (kind !== "close") return;
    this.#tables--;
    if (this.#tables > 0) return;
    if (this.#words.length > 0) this.#endInTable("w:tc");
    if (this.#cells.length > 0) this.#endInTable("w:tr");
    const isFirst = this.lines.every((line) => line.trim() === "");
    for (const line of tableLines(this.#rows, isFirst)) this.lines.push(line);
    this.#rows = [];
  }

  #endInTable(name: string): void {
    if (name === "w:tc") {
      this.#cells.push(onOneLine(this.#takeWords()));
    } else if (name === "w:tr") {
      this.#rows.push(this.#cells);
      this.#cells = [];
    }
  }

  #takeWords(): string {
    const words = this.#words.join("");
    this.#words = [];
    return words;
  }
}
