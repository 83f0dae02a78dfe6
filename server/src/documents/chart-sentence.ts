import { type Audience, type Chart, chartSentence } from "@attune/core";
import type { Language } from "../ports/documents.ts";
import { numberWords } from "./when.ts";

/** What a chart shows in a sentence, in the language of the page; the English one is the engine's own. */
export function sentenceFor(chart: Chart, audience: Audience, language: Language): string {
  if (language === "en") return chartSentence(chart, audience);
  return audience === "client" ? forClient(chart) : forTherapist(chart);
}

const points = (value: number): string =>
  `${numberWords("de", Math.abs(value))} ${Math.abs(value) === 1 ? "Punkt" : "Punkte"}`;
/** Without the dust of fractions. */
const between = (from: number, to: number): number => Math.round((to - from) * 1e6) / 1e6;
const named = ({ ownForm, title }: Chart): string => (ownForm ? `zu „${title}“` : `im ${title}`);

function forClient(chart: Chart): string {
  const { points: scores, ownForm, y, steady } = chart;
  const [first] = scores;
  const last = scores.at(-1);
  if (first === undefined || last === undefined) return `Es gibt noch keine Antworten ${named(chart)}.`;
  if (scores.length === 1) return `Das sind Ihre ersten Antworten ${named(chart)}; mit den nächsten beginnt das Bild.`;
  const subject = `Ihre Antworten ${named(chart)} sind`;
  const step = between(first.y, last.y);
  if (step === 0) return `${subject} genauso wie am Anfang${sinceLastTime(chart)}.`;
  const way = step < 0 ? "niedriger" : "höher";
  if (ownForm || y.betterWhen === "neither")
    return `${subject} ${points(step)} ${way} als Ihre eigenen ersten${y.betterWhen === "neither" ? ", und keine Richtung ist besser als die andere" : ""}.`;
  if (steady === undefined)
    return `${subject} ${points(step)} ${way} als am Anfang; wie sehr solche Antworten von selbst schwanken, ist nicht bekannt.`;
  if (Math.abs(step) < steady.points)
    return `${subject} etwa wie am Anfang: ${points(step)} ${way}, nicht mehr, als solche Antworten von selbst schwanken können${sinceLastTime(chart)}.`;
  return `${subject} ${way} als am Anfang: ${meaning(way, y.betterWhen)}${sinceLastTime(chart)}.`;
}

function meaning(way: "niedriger" | "höher", betterWhen: "lower" | "higher"): string {
  if (betterWhen === "lower")
    return `${way === "niedriger" ? "weniger" : "mehr"} von den Beschwerden, nach denen er fragt`;
  return `${way === "höher" ? "mehr" : "weniger"} von dem Guten, nach dem er fragt`;
}

/** Said only where the last step went clearly another way than the whole. */
function sinceLastTime({ points: scores, steady }: Chart): string {
  const [first] = scores;
  const before = scores.at(-2);
  const last = scores.at(-1);
  if (first === undefined || before === undefined || last === undefined || steady === undefined) return "";
  const step = between(before.y, last.y);
  const whole = between(first.y, last.y);
  const isSameWay = Math.abs(whole) >= steady.points && step < 0 === whole < 0;
  if (scores.length === 2 || Math.abs(step) < steady.points || isSameWay) return "";
  return `, und ${step < 0 ? "niedriger" : "höher"} als beim letzten Mal`;
}

function forTherapist(chart: Chart): string {
  const { title, points: scores, ownForm } = chart;
  const [first] = scores;
  const last = scores.at(-1);
  if (first === undefined || last === undefined) return `${title}: noch keine Werte.`;
  const own = ownForm ? " Eigener Bogen, nicht validiert: nur mit eigenen früheren Antworten vergleichbar." : "";
  const at = (score: typeof first): string => `${numberWords("de", score.y)} in Sitzung ${score.session}`;
  if (scores.length === 1)
    return `${title}: ${at(first)}, der erste Wert; eine Veränderung braucht einen zweiten.${own}`;
  const step = between(first.y, last.y);
  const difference = step === 0 ? "kein Unterschied" : `${points(step)} ${step < 0 ? "niedriger" : "höher"}`;
  return `${title}: ${at(first)}, ${at(last)}, ${difference}${verdict(chart, step)}.${own}`;
}

function verdict({ basis, y }: Chart, step: number): string {
  if (basis === undefined || y.betterWhen === "neither") return "";
  const isRelevance = basis.thresholdBasis === "clinical-relevance";
  const rule = `nach dem Profil ${basis.used === "nhs" ? "NHS" : basis.used}, das ${numberWords("de", basis.threshold)} Punkte verlangt`;
  if (Math.abs(step) < basis.threshold)
    return `; keine ${isRelevance ? "bedeutsame" : "zuverlässige"} Veränderung ${rule}`;
  const isBetter = step < 0 === (y.betterWhen === "lower");
  return `; ${isRelevance ? "bedeutsam" : "zuverlässig"} ${isBetter ? "besser" : "schlechter"} ${rule}`;
}
