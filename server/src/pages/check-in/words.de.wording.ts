import type { Words } from "./words.ts";

export const de: Words = {
  title: "Kurze Fragen",
  needHelp: "Ich brauche jetzt Hilfe",
  helpLead: "Wenn Sie jetzt in Gefahr sind, rufen Sie den Notruf. Sie können sich auch hierhin wenden:",
  lead: (questions, seconds) =>
    `${questions} ${questions === 1 ? "Frage" : "Fragen"}, etwa ${inTime(seconds)}. Sie können jede auslassen.`,
  resumed: "Sie sind dort, wo Sie aufgehört haben.",
  allAtOnce: "Alle Fragen auf einer Seite zeigen",
  oneAtATime: "Eine Frage nach der anderen zeigen",
  recall: (days) => `Es geht um ${lastDays(days)}`,
  otherLanguage: "Diese Fragen sind auf Englisch; eine abgestimmte Übersetzung gibt es hier noch nicht.",
  onlyIf: (question) => `Nur wenn es sich aus Ihrer Antwort auf „${question}“ ergibt. Sonst lassen Sie es offen.`,
  skip: "Diese Frage auslassen",
  yourAnswer: "Ihre Antwort",
  units: { hours: "in Stunden", minutes: "in Minuten", times: "wie oft" },
  timeOfDay: "Uhrzeit",
  inWords: "In Ihren eigenen Worten",
  back: "Zurück",
  next: "Weiter",
  toReview: "Noch einmal ansehen",
  review: {
    title: "Bereit zum Senden",
    nothingSkipped: "Sie sind alle Fragen durchgegangen.",
    skipped: "Diese Fragen haben Sie offen gelassen. Sie können zu jeder zurückgehen oder so senden.",
    notNeeded: "Mehr ist nicht nötig.",
  },
  readers:
    "Ihre Therapeutin oder Ihr Therapeut liest das vor Ihrem nächsten Termin. In der Zwischenzeit sieht niemand zu. Wenn Sie früher jemanden brauchen, wählen Sie „Ich brauche jetzt Hilfe“.",
  send: "Senden",
  support: {
    title: "Danke, dass Sie uns das sagen",
    marked: "Sie haben angekreuzt: {answer}",
    thanks: "So etwas zu sagen kann schwer sein, und es allein zu tragen auch.",
    seenOnceSent:
      "Ihre Therapeutin oder Ihr Therapeut sieht diese Antwort, sobald Sie den Bogen gesendet haben. In der Zwischenzeit sieht niemand zu; bitte warten Sie hier nicht auf eine Antwort.",
    seen: "Ihre Therapeutin oder Ihr Therapeut sieht diese Antwort vor allen anderen, spätestens vor Ihrem nächsten Termin. In der Zwischenzeit sieht niemand zu; bitte warten Sie hier nicht auf eine Antwort.",
    call: "Wenn Sie jetzt in Gefahr sind, rufen Sie den Notruf oder eine dieser Nummern an:",
    goOn: "Mit den Fragen weitermachen",
    sendNow: "Senden, was ich beantwortet habe",
  },
  thanks: {
    title: "Danke",
    sent: "Ihre Antworten sind gesendet.",
    readers:
      "Ihre Therapeutin oder Ihr Therapeut liest sie vor Ihrem nächsten Termin. Sie gehören zu Ihrer Akte, und nur wer Sie behandelt, liest sie.",
    sessionCheck:
      "Ihre Therapeutin oder Ihr Therapeut liest das, bevor Sie sich wiedersehen. Niedrige Zahlen helfen genauso viel wie hohe.",
    close: "Sie können diese Seite schließen. Auf diesem Gerät bleibt nichts davon.",
  },
  giveBack: {
    title: "Bitte geben Sie das Gerät zurück",
    lead: "Danke. Was Sie geantwortet haben, wird hier weder gezeigt noch behalten.",
  },
  waiting: {
    title: "Auf diesem Telefon gespeichert, bis es eine Verbindung gibt",
    sending: "Ihre Antworten werden gesendet.",
    lead: "Ihre Antworten sind so verschlossen, dass nur die Praxis sie öffnen kann. Lassen Sie diese Seite offen, oder öffnen Sie den Link noch einmal, wenn Sie verbunden sind. Dann werden sie von selbst gesendet, solange der Link gilt: bis {until}.",
  },
  say: {
    progress: "{at} von {all}, noch etwa {time}.",
    seconds: "{n} Sekunden",
    minute: "eine Minute",
    minutes: "{n} Minuten",
    saved: "Wird laufend gespeichert.",
    saving: "Wird gespeichert.",
    offline: "Auf diesem Telefon gespeichert, bis es eine Verbindung gibt.",
    unsaved: "Noch nicht gespeichert. Es wird weiter versucht.",
    nothing:
      "Es gibt noch nichts zu senden. Beantworten Sie mindestens eine Frage, oder schließen Sie die Seite einfach.",
    refused: "Eine der Antworten konnte nicht angenommen werden. Bitte sehen Sie noch einmal nach.",
  },
  problem: {
    title: "Noch nicht gesendet",
    answers:
      "Bitte sehen Sie sich die unten gekennzeichneten Antworten an. Alles, was Sie ausgefüllt haben, ist noch da.",
    notKept:
      "Ihre Antworten konnten gerade nicht gespeichert werden. Sie stehen noch im Formular: bitte senden Sie es noch einmal.",
    nothing:
      "Es gibt noch nichts zu senden. Beantworten Sie mindestens eine Frage, oder schließen Sie die Seite einfach.",
    between: (low, high) => `Bitte geben Sie eine Zahl von ${low} bis ${high} an, oder lassen Sie es offen.`,
  },
  ended: {
    used: {
      title: "Danke, das ist gesendet",
      text: [
        "Ein solcher Link gilt einmal, und die Antworten sind angekommen. Hier lassen sie sich nicht ansehen oder ändern.",
        "Ihre Therapeutin oder Ihr Therapeut liest sie vor Ihrem nächsten Termin. Wenn Sie etwas ergänzen möchten, sagen Sie es dort.",
      ],
    },
    expired: {
      title: "Dieser Link ist abgelaufen",
      text: [
        "Ein solcher Link gilt 24 Stunden. Was bis dahin nicht gesendet war, ist gelöscht.",
        "Bitten Sie um einen neuen Link, oder füllen Sie die Fragen zu Beginn der nächsten Sitzung gemeinsam aus.",
      ],
    },
    revoked: {
      title: "Dieser Link wurde zurückgenommen",
      text: [
        "Ihre Praxis hat diesen Link beendet; was damit nicht gesendet war, ist gelöscht.",
        "Wenn Sie das überrascht, fragen Sie nach; es lässt sich ein neuer erstellen.",
      ],
    },
    unknown: {
      title: "Hier gibt es keine Fragen",
      text: [
        "Der Link ist vielleicht unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht, oder kopieren Sie ihn ganz.",
        "Wenn er wieder hierher führt, bitten Sie um einen neuen.",
      ],
    },
    unavailable: {
      title: "Das lässt sich hier zurzeit nicht ausfüllen",
      text: [
        "Ihre Praxis nimmt diese Antworten im Moment nicht über das Internet entgegen, oder Ihre Einwilligung hat sich geändert.",
        "Es wurde nichts gesendet. Bitte sprechen Sie in der Praxis darüber.",
      ],
    },
    elsewhere: {
      title: "Es wurde nichts gesendet",
      text: [
        "Dieses Formular kam von einer anderen Seite als der der Praxis. Öffnen Sie den Link noch einmal und senden Sie es von dort.",
      ],
    },
    sent: {
      title: "Dieser Bogen ist abgeschlossen",
      text: ["Auf diesem Gerät bleibt nichts davon. Sie können die Seite schließen."],
    },
  },
  emergency: "Wenn Sie jetzt in Gefahr sind, rufen Sie den Notruf.",
};

function inTime(seconds: number): string {
  if (seconds < 55) return `${Math.max(5, Math.round(seconds / 5) * 5)} Sekunden`;
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? "eine Minute" : `${minutes} Minuten`;
}

const NUMBERS = ["", "", "zwei", "drei", "vier"];
function lastDays(days: number): string {
  if (days === 1) return "den letzten Tag";
  if (days === 7) return "die letzte Woche";
  if (days === 365) return "das letzte Jahr";
  const weeks = days / 7;
  return Number.isInteger(weeks) && NUMBERS[weeks]
    ? `die letzten ${NUMBERS[weeks]} Wochen`
    : `die letzten ${days} Tage`;
}
