import type { Finding } from "../findings.ts";
import type { ReadQuestion } from "./form.ts";

/** Where the heading of an instrument stands in a Questionnaire. */
const HEADING: ReadonlyMap<string, string> = new Map([
  ["name", "title"],
  ["licence.terms", "copyright"],
  ["licence.attribution", "copyright"],
  ["source.url", "url"],
  ["stem", "item"],
]);

const ITEM = /^items\[(\d+)\]/;
const ANSWER = /^\.answer\.options(\[\d+\]).*$/;

/** The same finding, with the place at which it stands in the file that the practice has. */
export function pathInQuestionnaire(finding: Finding, questions: readonly ReadQuestion[]): Finding {
  const [before, index] = ITEM.exec(finding.path) ?? [];
  const [list = "", name = ""] = finding.path.split(".");
  const isOfItem = list === "items" || list === "itemOptions";
  const byName = isOfItem ? questions.find(({ id }) => id === name) : undefined;
  const question = index === undefined ? byName : questions[Number(index)];
  if (question === undefined) return { ...finding, path: HEADING.get(finding.path) ?? finding.path };

  const { path } = question.question.at;
  const rest =
    before === undefined ? (list === "items" ? ".text" : ".answerOption") : finding.path.slice(before.length);
  return { ...finding, path: path + restInItem(rest) };
}

function restInItem(rest: string): string {
  if (rest.startsWith(".id")) return ".linkId";
  if (rest.startsWith(".askedWhen")) return ".enableWhen";
  return rest.replace(ANSWER, ".answerOption$1").replace(/^\.answer\.range.*$/, ".extension");
}
