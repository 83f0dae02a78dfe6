import type { en } from "../en/triangle.ts";
import { plural, type SameWords } from "../languages.tsx";

const n = (count: number, one: string, other: string): string => `${count} ${plural("de", count, { one, other })}`;

export const de: SameWords<typeof en> = {
  title: "Empathie-Dreieck",
  lead: "Was Ihre Worte zeigten, was Sie vermuteten, und was die Klient:in erlebte. Drei Dinge; aus keinem wird je ein anderes.",
  empty: "Noch gibt es keine Ecke",
  emptyText:
    "Geben Sie am Ende einer Sitzung Ihre Vermutung ab und lassen Sie die Klient:in die Rückmeldung geben. Beides braucht keine Aufnahme. „Gezeigt“ kommt mit einem Transkript.",
  toSessions: "Zu den Sitzungen",

  which: "Frage",
  whichShown: "Gezeigt an",
  items: {
    understood: "die eigene Sicht verstanden",
    "felt-with": "mitgefühlt",
    accepted: "angenommen, wie ich bin",
    mattered: "am Wichtigen gearbeitet",
    open: "alles sagen können",
    useful: "nützlich",
  },
  indices: {
    "cue-pickup-rate": "Hinweise aufgegriffen",
    "validating-turns": "anerkennende Beiträge",
    "reflections-to-questions": "Spiegelungen je Frage",
    "open-question-share": "offene Fragen, von allen",
    "depth-of-disclosure": "Tiefe des Sich-Öffnens",
    "sympathy-turns": "Beiträge mit Mitleid",
    "directing-turns": "lenkende Beiträge",
    "judging-turns": "wertende Beiträge",
    "therapist-talk-share": "Ihr Anteil an den Wörtern",
  },

  chart: {
    title: "Sitzung für Sitzung",
    shown: "Gezeigt: aus Ihren Worten kodiert",
    ratings: "Vermutet und erlebt, 0 bis 10",
    shownScale: (index) => `Eine eigene Skala: ${index}. Ihre Höhe sagt nichts über die Einschätzungen darunter.`,
    noShown:
      "Noch kein kodiertes Transkript. Diese Ecke braucht ein Transkript und die Zustimmung der Klient:in; die anderen beiden brauchen keines davon.",
    shownPicture: (index, values) => `Gezeigt, nach Sitzung: ${index}. ${values}.`,
    ratingsPicture: (latest) => `Vermutet und erlebt, nach Sitzung. ${latest}`,
    at: (session, value) => `Sitzung ${session}: ${value}`,
    felt: "erlebt: was die Klient:in sagte",
    predicted: "vermutet: was Sie erwarteten, bevor Sie es sahen",
    shownMark: "gezeigt: aus dem Transkript",
    between: "wie weit beide auseinanderliegen",
    incomplete: "eines von beiden fehlt",
    axis: "Sitzung",
  },

  latest: {
    both: ({ session, felt, predicted }) => `Nach Sitzung ${session}: erlebt ${felt}, vermutet ${predicted}`,
    usual: (size) => `; sonst liegen beide im Mittel ${size} auseinander`,
    felt: (session, felt) => `Nach Sitzung ${session}: erlebt ${felt}. Sie haben keine Vermutung abgegeben.`,
    predicted: (session, predicted) =>
      `Nach Sitzung ${session}: vermutet ${predicted}. Die Klient:in hat nicht geantwortet.`,
    none: "Zu dieser Frage gibt es weder eine Vermutung noch eine Antwort.",
    widening: (before, lately) =>
      `Zuletzt liegen beide weiter auseinander: ${lately} in den letzten drei Sitzungen, davor ${before}. Eine Frage wert.`,
    ask: "„Ich hatte den Eindruck, dass … Wie war es für Sie?“",
  },

  calibration: {
    title: "Wie Ihre Vermutungen trafen",
    hint: "Bei dieser Klient:in und dieser Frage. Nur für Sie; die Klient:in sieht es nie.",
    tooFew: (sessions, needed) =>
      `Zu wenige, um etwas zu sagen: ${n(sessions, "Sitzung hat", "Sitzungen haben")} beide Seiten, nötig sind ${needed}.`,
    none: "Zu wenige, um etwas zu sagen: Noch hat keine Sitzung beide Seiten.",
    higher: (size) => `Im Mittel haben Sie ${size} mehr erwartet, als erlebt wurde.`,
    lower: (size) => `Im Mittel haben Sie ${size} weniger erwartet, als erlebt wurde.`,
    unclear: "Keine Richtung ist zu erkennen: Sie haben etwa so oft mehr erwartet wie weniger.",
    size: (size) => `Eine Vermutung liegt im Mittel ${size} daneben, in welche Richtung auch immer.`,
    same: (same, sessions) => `In ${same} von ${sessions} Sitzungen war es dieselbe Zahl.`,
    interval: ({ mean, low, high, sessions }) =>
      `Mittel von vermutet minus erlebt ${mean}, 95-%-Intervall ${low} bis ${high}, ${sessions} Sitzungen. Es nimmt Sitzungen als unabhängig an und ist darum eher zu schmal.`,
  },

  list: {
    title: "Jede Sitzung, und worauf sie beruht",
    session: (number) => `Sitzung ${number}`,
    felt: (value) => `erlebt ${value}`,
    expected: (value) => `vermutet ${value}`,
    less: (points) => `${points} weniger erlebt als vermutet`,
    more: (points) => `${points} mehr erlebt als vermutet`,
    same: "genau wie vermutet",
    noFelt: "keine Antwort",
    noPrediction: "keine Vermutung",
    noTranscript: "kein kodiertes Transkript",
    shown: (index, value) => `${index} ${value}`,
    basis: "Grundlage",
    question: "Frage",
    predicted: "Vermutet",
    feltName: "Erlebt",
    gap: "Vermutet minus erlebt",
    codings: "Die Kodes dieser Sitzung",
    toSession: "Die Sitzung öffnen",
    none: "–",
    shownOf: "Aus den Worten, nach Kennzahl",
    figure: "Kennzahl",
    value: "Wert",
  },

  literature: {
    title: "Was man sagen darf und was nicht",
    points: [
      "„Gezeigt“ ist, was die Worte ausdrückten. Es ist nicht, ob die Klient:in sich verstanden fühlte: In 156 echten Sitzungen von 39 Paaren hingen die Einschätzungen von Beobachtenden und Klient:innen nicht signifikant zusammen. [1]",
      "In 106 Gesprächen, deren Klient:innen die Empathie auf einer veröffentlichten Skala einschätzten, gingen Kodes der Worte mit dieser Einschätzung um .05, .09 und −.16 einher, keines von null zu unterscheiden. Es gab nur einen Berater, einen Chatbot. [2]",
      "Wie Empathie eingeschätzt wird, geht damit einher, wie eine Therapie endet: r = .28 (95-%-Intervall .23 bis .33) über 82 Stichproben mit 6.138 Klient:innen. Das ist ein Zusammenhang; wem es besser geht, schätzt vielleicht auch höher ein. [3]",
      "Danebenzuliegen ist üblich: 62 Therapeut:innen von 93 Klient:innen überschätzten unangenehme und unterschätzten angenehme Gefühle. [4]",
      "Nach Sitzungen sind hohe Einschätzungen die Regel; ein kleiner Rückgang sagt darum mehr als eine hohe Zahl.",
    ],
    mayNot:
      "Man darf also nicht sagen, eine Sitzung habe Empathie gezeigt, weil die Klient:in sie erlebte, und nicht, die Klient:in habe sie erlebt, weil sie kodiert wurde.",
    sourcesTitle: "Quellen",
    sources: [
      "[1] CUEMPATHY, Beratungssitzungen mit Einschätzungen der Empathie. arXiv 2409.02466",
      "[2] MIBOT, veröffentlichte Gespräche und Einschätzungen (ACL 2025); die Zusammenhänge wurden für Attune berechnet, nach Kodes in der Art von EPITOME und dem CARE-Bogen",
      "[3] Elliott und andere, Therapist empathy and client outcome, 2018",
      "[4] Atzil-Slonim und andere, Therapists' empathic accuracy, 2019",
    ],
    unchecked: "In Zusammenfassungen gelesen; die Tabellen der Arbeiten sind nicht geprüft.",
  },
};
