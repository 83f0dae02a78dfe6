import type { EvidenceFacts, en } from "../en/signals.ts";
import { plural, type SameWords } from "../languages.tsx";

function compared({ before, usual }: EvidenceFacts): string {
  if (before !== undefined) return `; beim Mal davor: ${before}`;
  return usual === undefined ? "" : `; sonst üblich: ${usual}`;
}

/** Some rest on a whole form and some on one question of it. */
const what = ({ form, item }: EvidenceFacts): string => (item === undefined ? form : `${form}, ${item}`);

const SENTENCES: Readonly<Record<string, (facts: EvidenceFacts) => string>> = {
  answer: (told) => `${what(told)}: Antwort ${told.value}${compared(told)} (${told.when}).`,
  "left-open": (told) => `${what(told)}, wurde gefragt und offen gelassen (${told.when}).`,
  score: ({ form, value, against, when }) =>
    `${form} ergab ${value} (${when})${against === undefined ? "" : `; Vergleichswert ${against}`}.`,
  change: ({ form, earlier, value, threshold, when }) =>
    `${form} ging von ${earlier} auf ${value} (${when}); ab ${threshold} Punkten ist es mehr als Messungenauigkeit.`,
  "expected-range": ({ form, value, lower, upper, cases, when }) =>
    `${form} ergab ${value} (${when}); erwartet waren ${lower} bis ${upper} (aus ${cases} abgeschlossenen Fällen).`,
  "session-check": (told) => `${what(told)}: ${told.value}${compared(told)} (${told.when}).`,
  "felt-gap": (told) => `${what(told)}: vermutet ${told.predicted}, geantwortet ${told.felt} (${told.when}).`,
  attendance: ({ attendance, when }) =>
    `${{ attended: "Der Termin fand statt", missed: "Der Termin wurde versäumt" }[attendance ?? ""] ?? "Der Termin wurde abgesagt"} (${when}).`,
  "blank-form": ({ form, when }) => `${form} wurde erbeten und kam ohne Antworten zurück (${when}).`,
};

export const de: SameWords<typeof en> = {
  title: "Ansehen",
  lead: "Jedes sagt, warum, und schließt mit dem, was daraus wurde. Nichts hier ist eine Diagnose oder eine Vorhersage.",
  states: { open: "Offen", closed: "Geschlossen", passed: "Vorbei" },
  stateNames: "Was gezeigt wird",
  stateHints: {
    open: "Antworten zur Sicherheit zuerst, dann das Dringendere.",
    closed: "Was aus jedem wurde, in Ihren Worten.",
    passed:
      "Zurückgehalten, weil es in der Woche schon zwei gab, oder von Späterem überholt. Was die Sicherheit betrifft, wird nie zurückgehalten.",
  },
  empty: {
    open: "Nichts wartet darauf, angesehen zu werden",
    closed: "Noch nichts geschlossen",
    passed: "Nichts ist vorbei",
  },
  emptyHint: {
    open: "Was die Regeln in Antworten, Bewertungen und Teilnahme finden, kommt hierher, mit seinen Belegen.",
    closed: "Sobald Sie sagen, was aus etwas wurde, steht es hier und zählt dafür, wie gut seine Regel ist.",
    passed: "Das bleibt leer, solange alles Gefundene gezeigt werden konnte.",
  },
  urgency: { today: "heute", "next-session": "in der nächsten Sitzung", "when-convenient": "wenn Zeit ist" },
  raised: (when) => `gefunden ${when}`,
  aboutSafety: "zur Sicherheit",
  restsOn: "Worauf es beruht",
  toAsk: "Was man fragen könnte",
  amended: "Der Bogen wurde später berichtigt: Die Antwort ist jetzt eine andere.",
  openFor: (name) => `Von ${name}`,
  goTo: { progress: "Verlauf ansehen", client: "Akte öffnen" },
  shared: "Mit Ihnen geteilt. Wer die Person behandelt, schließt es.",
  review: "Jetzt ansehen",
  close: "Sagen, was daraus wurde",
  closing: {
    title: "Was daraus wurde",
    happened: "Was war es?",
    options: {
      useful: "Nützlich: Es führte zu einem Gespräch, einer Frage oder einer Änderung",
      "already-known": "Stimmt, war schon bekannt",
      "not-useful": "Stimmt, half aber nicht",
      wrong: "Stimmt nicht",
      "entry-mistake": "Ein Eingabefehler",
    },
    choose: "Bitte wählen",
    note: "In Ihren Worten",
    noteHint: "Freiwillig. Es bleibt in der Akte.",
    risk: "Eine Antwort zur Sicherheit schließt damit, wann sie gesehen wurde, was getan wurde und was daraus wurde.",
    seenAt: "Von Ihnen gesehen um",
    action: "Was getan wurde",
    outcome: "Was daraus wurde",
    needHappened: "Wählen Sie, was es war.",
    needSeen: "Sagen Sie, wann Sie es gesehen haben; das kann nicht in der Zukunft liegen.",
    needAction: "Sagen Sie, was getan wurde.",
    needOutcome: "Sagen Sie, was daraus wurde.",
    save: "Schließen",
    closed: "Geschlossen, mit dem, was daraus wurde.",
    restored: "Was Sie zuvor getippt hatten, ist wieder da.",
  },
  short: {
    useful: "nützlich",
    "already-known": "schon bekannt",
    "not-useful": "half nicht",
    wrong: "stimmte nicht",
    "entry-mistake": "Eingabefehler",
  },
  closedOn: (day) => `geschlossen ${day}`,
  seenOn: (when) => `Gesehen ${when}.`,
  done: "Getan",
  outcome: "Daraus wurde",
  note: "Notiz",
  precision: {
    title: "Wie gut jede Regel bei Ihren Klient:innen ist",
    hint: "Wie viele von denen, die Sie geschlossen haben, nützlich waren; Eingabefehler zählen nicht.",
    rule: "Regel",
    closed: "Geschlossen",
    useful: "Nützlich",
    tooFew: (have, need) => `bisher ${have}; ein Anteil steht ab ${need} hier`,
    share: ({ share, lower, upper }) => `${share} (zwischen ${lower} und ${upper})`,
    onItem: ({ share, of }) => `${share} von ${of} solchen waren Ihnen nützlich.`,
    onlyFirst: (count) => `Gezählt unter den letzten ${count}.`,
  },
  counted: (number) => `${number} ${plural("de", number, { one: "Hinweis", other: "Hinweise" })}`,
  grades: {
    "ask-about": "Bitte sprechen Sie es in der nächsten Sitzung an.",
    "same-day": "Bitte sehen Sie es sich heute an, bevor der Tag endet.",
    urgent: "Bitte sehen Sie es sich an, sobald Sie dies lesen.",
    acute:
      "Bitte handeln Sie jetzt: Bleiben Sie bei der Person, lassen Sie sie nicht allein, und holen Sie Nothilfe, wie es in Ihrer Praxis vereinbart ist.",
  },
  rules: {
    "early-strong-response": {
      title: "Eine Frage wert: früh viel besser",
      says: "Die Werte haben sich in den ersten Sitzungen stark gebessert. Zu wissen, was geholfen hat, macht es leichter, es zu behalten.",
      toAsk: [
        "Was hat Ihrer Meinung nach den Unterschied gemacht?",
        "Was haben Sie selbst getan, und was würde helfen, damit weiterzumachen?",
        "Woran würden Sie zuerst merken, dass es zurückgeht, und was dann?",
      ],
    },
    "missed-or-blank-measures": {
      title: "Eine Frage wert: versäumte Termine oder leere Bögen",
      says: "Etwas hat die Person davon abgehalten zu kommen oder zu antworten. Das kann praktische Gründe haben, und es kann um die Arbeit oder um Sie beide gehen.",
      toAsk: [
        "Was kam dazwischen, und könnten wir es leichter machen?",
        "Ist der Bogen noch von Nutzen? Was lässt er aus?",
        "Gibt es etwas an unserer Arbeit, das Sie lieber nicht beantworten wollten?",
      ],
    },
    "mood-chart-change": {
      title: "Eine Frage wert: auffallende Tage im Stimmungsbogen",
      says: "Im täglichen Bogen gibt es Tage an einem seiner Enden oder zwei hohe Tage nach kurzen Nächten. Bitte sehen Sie heute hin, und vergleichen Sie mit den vereinbarten frühen Zeichen.",
      toAsk: [
        "Wie waren diese Tage? Kennen Sie sie von früher?",
        "Wie haben Sie geschlafen, und hat Ihnen der Schlaf gefehlt?",
        "Hat sich an Ihren Medikamenten etwas geändert?",
        "Sehr tiefe Tage: Gab es Gedanken, nicht leben zu wollen?",
      ],
    },
    "not-on-track": {
      title: "Eine Frage wert: weniger Veränderung als sonst um diese Zeit",
      says: "Die Werte haben sich nicht so bewegt, wie sie es bis zu dieser Sitzung oft tun. Fragen Sie noch einmal, bevor Sie etwas ändern; manche verändern sich spät und dann schnell.",
      toAsk: [
        "Arbeiten wir an dem, was Ihnen am wichtigsten ist?",
        "Was hat hier geholfen und was nicht?",
        "Macht draußen etwas es schwer: Zeit, Geld, Sicherheit, Schlaf, Alkohol, jemand anderes?",
        "Wie finden Sie es, mit mir zu arbeiten?",
      ],
    },
    "predicted-felt-gap-widening": {
      title: "Eine Frage wert: Ihre Vermutungen und die Antworten gehen auseinander",
      says: "Was Sie nach einer Sitzung erwarten und was die Person sagt, liegt weiter auseinander als zuvor. Beide können recht haben; der Abstand ist das, was zu erkunden lohnt.",
      toAsk: [
        "Ich hatte einen anderen Eindruck von unserer letzten Sitzung als Sie. Helfen Sie mir, es zu sehen?",
        "Was verstehe ich noch nicht davon, wie es für Sie ist?",
      ],
    },
    "ready-to-discuss-ending": {
      title: "Eine Frage wert: Abschluss, oder sich seltener sehen",
      says: "Drei Werte in Folge liegen im gesunden Bereich, und die Besserung ist zuverlässig. Vielleicht fragt sich die Person das auch.",
      toAsk: [
        "Was ist, auf Ihre Ziele gesehen, erreicht und was noch offen?",
        "Wie wäre es, sich eine Weile seltener zu sehen?",
        "Was sollten wir noch tun, bevor wir aufhören, und was würde Sie zurückbringen?",
      ],
    },
    "reliable-deterioration": {
      title: "Eine Frage wert: schwerer als zu Beginn",
      says: "Der letzte Wert ist schlechter als der erste, um mehr als die Ungenauigkeit des Fragebogens. Zuerst die Sicherheit; dann, was geschehen ist und ob die Arbeit noch passt.",
      toAsk: [
        "Ihre Antworten sind schwerer als zu Beginn. Passt das dazu, wie es war?",
        "Was ist seither geschehen, in Ihrem Leben und hier?",
        "Hilft, was wir tun, und was würden Sie ändern?",
      ],
    },
    "risk-answer": {
      title: "Eine Frage wert: eine Antwort zur Sicherheit",
      says: "Es gab eine Antwort, die zu einem Gespräch führen sollte. Sie steht unten, mit der Antwort vom Mal davor.",
      toAsk: [
        "Was ging Ihnen durch den Kopf, als Sie so geantwortet haben?",
        "Gibt es jetzt Gedanken, zu sterben oder sich zu verletzen? Einen Plan, einen Zeitpunkt, ein Mittel zur Hand?",
        "Was hat Sie bisher geschützt, und wer könnte bei Ihnen sein?",
        "Sehen wir uns gemeinsam Ihren Sicherheitsplan an?",
      ],
    },
    "risk-item-skipped": {
      title: "Eine Frage wert: Eine Frage zur Sicherheit blieb offen",
      says: "Es wurde nach der Sicherheit gefragt und nicht geantwortet. Das wurde nicht als Nein gezählt. Auslassen ist immer erlaubt; persönlich zu fragen ist oft freundlicher als noch einmal im Bogen.",
      toAsk: [
        "Sie haben eine Frage offen gelassen, das ist in Ordnung. Darf ich sie hier stellen?",
        "War sie schwer zu beantworten, oder passten die Worte nicht?",
      ],
    },
    "safety-on-relationship-form": {
      title: "Eine Frage wert, mit dieser Person allein",
      says: "Vertraulich. Sprechen Sie zuerst mit dieser Person allein, ohne der anderen einen Grund zu nennen. Fragen Sie zuerst, ob es sicher ist, jetzt zu sprechen.",
      toAsk: [
        "Ist das ein guter Moment und Ort zum Reden, ohne dass jemand zuhört?",
        "Wie ist es zu Hause, wenn Sie beide uneins sind? Hatten Sie Angst?",
        "Gibt es einen Weg, Sie zu erreichen, den niemand sonst sieht?",
      ],
    },
    "session-check-strain": {
      title: "Eine Frage wert: Die letzte Sitzung hat sich vielleicht anders angefühlt",
      says: "Die Sitzung wurde niedriger bewertet als sonst. Bewertungen sind meist hoch und Menschen höflich, darum kann ein kleiner Rückgang zählen; offen zu fragen tut oft gut, was auch immer der Grund war.",
      toAsk: [
        "Wie war es letztes Mal für Sie, und gab es etwas, das nicht gepasst hat?",
        "Habe ich etwas übersehen oder bin zu schnell darüber hinweggegangen?",
        "Sie können mir sagen, was Ihnen nicht gefallen hat; das hilft uns beiden.",
      ],
    },
    "sudden-gain": {
      title: "Eine Frage wert: von einer Sitzung zur nächsten viel besser",
      says: "Der Wert hat sich zwischen zwei Sitzungen stark verändert. Ist da etwas geschehen? Es kann Zufall gewesen sein, und es kann etwas gewesen sein, das zu behalten lohnt.",
      toAsk: [
        "Zwischen diesen beiden Sitzungen haben sich Ihre Antworten sehr verändert. Was war da los?",
        "Haben Sie etwas anders gesehen oder anders gemacht?",
      ],
    },
  },
  sayEvidence: (facts) => SENTENCES[facts.kind]?.(facts) ?? "",
};
