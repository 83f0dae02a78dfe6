import type { Audience, Chart } from "./chart.ts";

/** What a chart shows in a sentence, in German: as `chartSentence` says it in English. */
export function germanSentence(chart: Chart, audience: Audience): string {
  return audience === "client" || chart.audience === "client" ? forClient(chart) : forTherapist(chart);
}

const number = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });
const points = (value: number): string =>
  `${number.format(Math.abs(value))} ${Math.abs(value) === 1 ? "Punkt" : "Punkte"}`;
/** Without the dust of fractions. */
const between = (from: number, to: number): number => Math.round((to - from) * 1e6) / 1e6;
const named = ({ ownForm, title }: Chart): string => (ownForm ? `zu „${title}“` : `im ${title}`);

function forClient(chart: Chart): string {
  const { points: scores } = chart;
  const [first] = scores;
  const last = scores.at(-1);
  if (first === undefined || last === undefined) return `Es gibt noch keine Antworten ${named(chart)}.`;
  if (scores.length === 1) return `Das sind Ihre ersten Antworten ${named(chart)}; mit den nächsten beginnt das Bild.`;
  const step = between(first.y, last.y);
  return `Ihre Antworten ${named(chart)} sind ${comparedWithStart(chart, step)}.`;
}

function comparedWithStart(chart: Chart, step: number): string {
  const { ownForm, y, steady } = chart;
  if (step === 0) return `genauso wie am Anfang${sinceLastTime(chart)}`;
  const way = step < 0 ? "niedriger" : "höher";
  const amount = `${points(step)} ${way}`;
  if (y.betterWhen === "neither")
    return `${amount} als Ihre eigenen ersten, und keine Richtung ist besser als die andere`;
  if (ownForm) return `${amount} als Ihre eigenen ersten`;
  if (steady === undefined)
    return `${amount} als am Anfang; wie sehr solche Antworten von selbst schwanken, ist nicht bekannt`;
  if (Math.abs(step) < steady.points)
    return `etwa wie am Anfang: ${amount}, nicht mehr, als solche Antworten von selbst schwanken können${sinceLastTime(chart)}`;
  return `${way} als am Anfang: ${meaning(step < 0, y.betterWhen)}${sinceLastTime(chart)}`;
}

function meaning(isLower: boolean, betterWhen: "lower" | "higher"): string {
  if (betterWhen === "lower") return `${isLower ? "weniger" : "mehr"} von den Beschwerden, nach denen gefragt wird`;
  return `${isLower ? "weniger" : "mehr"} von dem Guten, nach dem gefragt wird`;
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
  const at = (score: typeof first): string => `${number.format(score.y)} in Sitzung ${score.session}`;
  if (scores.length === 1)
    return `${title}: ${at(first)}, der erste Wert; eine Veränderung braucht einen zweiten.${own}`;
  const step = between(first.y, last.y);
  const difference = step === 0 ? "kein Unterschied" : `${points(step)} ${step < 0 ? "niedriger" : "höher"}`;
  const checked = chart.basis !== undefined && chart.basis.unverified.length > 0;
  const unchecked = checked ? " Nicht alle Zahlen dazu sind schon an der Quelle geprüft." : "";
  return `${title}: ${at(first)}, ${at(last)}, ${difference}${verdict(chart, step)}.${standing(chart, last.y)}${unchecked}${own}`;
}

function verdict({ basis, y }: Chart, step: number): string {
  if (basis === undefined || y.betterWhen === "neither") return "";
  const isRelevance = basis.thresholdBasis === "clinical-relevance";
  const profile = basis.used === "nhs" ? "NHS" : basis.used;
  const rule = `nach dem Profil ${profile}, das ${number.format(basis.threshold)} Punkte verlangt`;
  if (Math.abs(step) < basis.threshold)
    return `; keine ${isRelevance ? "bedeutsame" : "zuverlässige"} Veränderung ${rule}`;
  const isBetter = step < 0 === (y.betterWhen === "lower");
  return `; ${isRelevance ? "bedeutsam" : "zuverlässig"} ${isBetter ? "besser" : "schlechter"} ${rule}`;
}

function standing({ lines }: Chart, score: number): string {
  const line = lines.find(({ kind }) => kind === "cut-off");
  if (line === undefined) return "";
  const side = score === line.at ? "auf dem" : score < line.at ? "unter dem" : "über dem";
  return ` Der letzte Wert liegt ${side} Grenzwert von ${number.format(line.at)}.`;
}
