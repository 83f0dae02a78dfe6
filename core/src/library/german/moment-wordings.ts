/** What each rule for moments says, in German, by the rule's id: as its `words` say it in English. */
export const germanMoments = {
  "advice-after-cue": {
    title: "Auf einen Hinweis folgte ein Rat",
    why: "Der Rat kam, bevor Raum für mehr war. Er kann richtig gewesen sein; ein Wort für das Gefühl könnte zuerst kommen.",
    tryThis: "Vor dem Rat eine Frage: „Was haben Sie sich selbst schon überlegt?“",
  },
  "closed-questions-in-a-row": {
    title: "Drei geschlossene Fragen nacheinander",
    why: "Was die Klient:in sagte, wurde über diese Fragen hin kürzer.",
    tryThis: "Eine offene Frage könnte beginnen: „Wie war es, als …?“",
  },
  "cue-left-for-another-question": {
    title: "Ein Hinweis blieb für eine andere Frage liegen",
    why: "Der nächste Beitrag fragt nach einer Tatsache oder nach etwas anderem, und das Gefühl wartet. Dafür kann es einen Grund gegeben haben.",
    tryThis: "Um später darauf zurückzukommen: „Sie sprachen vorhin von …, davon würde ich gern mehr hören.“",
  },
  "cue-not-met": {
    title: "Ein Gefühl wurde im nächsten Beitrag nicht aufgegriffen",
    why: "Der nächste Beitrag wertete, riet, erklärte oder tröstete, bevor das Gefühl aufgegriffen war.",
    tryThis: "Eine Antwort könnte beginnen: „Sie fühlen …, weil …“",
  },
  "feeling-named": {
    title: "Ein Gefühl benannt, und es ging weiter",
    why: "Nach einem Hinweis wurde das bestimmte Gefühl benannt; danach sagte die Klient:in mehr oder Näheres von sich.",
  },
  "judging-words": {
    title: "Worte, die wie ein Urteil klingen können",
    why: "Dieser Beitrag liest sich als Vorwurf, Kritik oder Widerspruch. Ton und Vorgeschichte können etwas anderes daraus gemacht haben.",
    tryThis: "Dasselbe Anliegen könnte beginnen: „Mir fällt … auf, und ich frage mich, wie Sie das sehen.“",
  },
  "long-stretch": {
    title: "Eine lange Strecke eigener Worte",
    why: "Mehr als 150 Wörter am Stück, und die Klient:in sagte davor und danach fast nichts. Eine Erklärung oder Übung kann das brauchen.",
    tryThis: "Um zu sehen, wie es ankam: „Was fangen Sie damit an?“",
  },
  "meaning-named": {
    title: "Eine Bedeutung benannt und bestätigt",
    why: "In Worte kam, was bisher nur mitschwang, und die Klient:in bestätigte es.",
  },
  "open-invitation": {
    title: "Eine offene Einladung, die angenommen wurde",
    why: "Die Frage ließ Raum, und die Klient:in antwortete mit eigenen Gefühlen.",
  },
  "sympathy-for-feeling": {
    title: "Auf ein Gefühl folgte Trost",
    why: "Die Antwort ist freundlich und steht etwas außerhalb: Sie tröstet mehr, als sie sagt, was verstanden wurde.",
    tryThis: "Um daneben zu bleiben, könnte eine Antwort beginnen: „Sie fühlen …, weil …“",
  },
  "validated-after-shame": {
    title: "Auf Scham oder Schuld folgte Verständnis",
    why: "Gleich nach dem Hinweis sagten die Worte, dass ein Gefühl, eine Mühe oder eine Entscheidung verständlich ist oder zählt.",
  },
} as const;
