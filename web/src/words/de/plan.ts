import type { en } from "../en/plan.ts";
import { plural, type SameWords } from "../languages.tsx";

const n = (count: number, one: string, other: string): string => `${count} ${plural("de", count, { one, other })}`;

export const de: SameWords<typeof en> = {
  title: "Plan",
  lead: "Ziele, wie es zusammenhängt, was geübt wird, und was hilft, wenn es schwer wird.",
  waitsHere: "Was Sie tippen, wartet versiegelt auf diesem Gerät, bis Sie es speichern.",
  restored: "Was Sie zuvor getippt hatten, ist wieder da.",
  savedMeanwhile: "Inzwischen wurde in einem anderen Fenster oder von jemand anderem eine neuere Fassung gespeichert.",
  theirs: "Deren Fassung nehmen",
  mine: "Meine als neueste speichern",
  theirsIs: "Dort gespeichert",
  mineIs: "Hier getippt",

  formulation: {
    title: "Fallverständnis",
    hint: "Wie Sie und die Person verstehen, was es aufrechterhält. Ein neues Verständnis ist eine neue Fassung; die alten bleiben.",
    approach: "Verfahren",
    emptyTitle: "In diesem Verfahren gibt es noch kein Fallverständnis.",
    emptyText: "Für den Anfang genügen wenige Sätze: was es ausgelöst hat, was es aufrechterhält, was stark ist.",
    begin: "Die erste Fassung schreiben",
    revise: "Neue Fassung schreiben",
    text: "Das Fallverständnis",
    keep: "Als neue Fassung speichern",
    kept: "Die neue Fassung ist gespeichert. Die vorige bleibt lesbar.",
    version: (number, when) => `Fassung ${number}, ${when}`,
    versions: "Fassungen",
    read: "Diese Fassung lesen",
    compare: "Mit der neuesten vergleichen",
    compareTitle: (number) => `Fassung ${number} neben der neuesten`,
    compareHint: "Was wegfiel, ist durchgestrichen; was hinzukam, ist unterstrichen.",
    removed: "weggefallen:",
    added: "hinzugekommen:",
    latest: "die neueste",
  },

  safety: {
    title: "Sicherheitsplan",
    hint: "Gemeinsam geschrieben, in den Worten der Person. Sie öffnet ihn mit zwei Fingertipps unter „Mein Plan und meine Wahl“.",
    emptyTitle: "Es gibt noch keinen Sicherheitsplan.",
    emptyText:
      "Er gehört in die ersten Sitzungen, wo immer von Suizidgedanken oder Selbstverletzung die Rede war, und schadet auch sonst nicht.",
    begin: "Gemeinsam schreiben",
    revise: "Neue Fassung schreiben",
    keep: "Diesen Plan speichern",
    kept: "Der Sicherheitsplan ist gespeichert und ersetzt den vorigen, der lesbar bleibt.",
    nothing: "Schreiben Sie mindestens eine Zeile.",
    print: "Drucken",
    parts: {
      warningSigns: "1. Woran ich merke, dass es schwer wird",
      ownWays: "2. Was ich allein tun kann",
      peopleAndPlaces: "3. Menschen und Orte, die mich auf andere Gedanken bringen",
      peopleToAsk: "4. Menschen, die ich um Hilfe bitten kann",
      professionals: "5. Fachleute und Nummern, die ich anrufen kann",
      saferPlace: "6. Wie ich meine Umgebung sicherer mache",
    },
    hints: {
      warningSigns: "Gedanken, Gefühle, Stimmungen oder Situationen, in denen eine schwere Zeit beginnt.",
      ownWays: "Was hilft, ohne dass jemand anderes da sein muss.",
      peopleAndPlaces: "Gesellschaft und Umgebung, die ablenken, ohne dass man darüber sprechen muss.",
      peopleToAsk: "Mit Nummer, und wann sie erreichbar sind.",
      professionals: "Mit Nummern, darunter eine, die Tag und Nacht antwortet.",
      saferPlace:
        "Was außer Reichweite gebracht werden kann, und wer dabei hilft. Fragen Sie nach Medikamenten, Schusswaffen und anderen Mitteln.",
    },
    oneALine: "Eine Sache pro Zeile.",
    matters: "Etwas, das mir wichtig ist",
    likelihood: "Wie wahrscheinlich ist es, dass die Person diesen Plan nutzen würde?",
    low: "Gar nicht",
    high: "Ziemlich sicher",
    likelihoodIs: (value) => `${value} von 10`,
    reviewOn: "Wieder ansehen am",
    copies: "Wer eine Kopie hat und wo sie liegt",
    written: "Geschrieben",
    empty: "noch nichts",
    history: (count) => n(count, "frühere Fassung", "frühere Fassungen"),
    versionOf: (when) => `Der Plan vom ${when}`,
    source:
      "Seine sechs Teile folgen dem Aufbau der Sicherheitsplanung von Stanley und Brown; Überschriften und Worte stammen von Attune, und es ist nicht deren Formular.",
    noPromise: "Er ist kein Versprechen, sich nichts anzutun, und keine Risikoeinschätzung.",
  },

  diary: {
    title: "Was die Person geteilt hat",
    hint: "Einträge aus dem eigenen Tagebuch, die Sie sehen sollen. Die anderen gehören der Person allein.",
    emptyTitle: "Es wurde kein Tagebucheintrag geteilt.",
    emptyText: "Die Person entscheidet bei jedem Eintrag, unter „Meine Arbeit“, und kann ihn zurücknehmen.",
    mood: (value) => `Stimmung ${value} von 10`,
    more: "Alle zeigen",
  },
};
