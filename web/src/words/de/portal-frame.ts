import type { en } from "../en/portal-frame.ts";
import type { SameWords } from "../languages.tsx";

export const de: SameWords<typeof en> = {
  places: "Ihre Seiten",
  checkIn: "Fragen",
  work: "Meine Arbeit",
  going: "Wie es läuft",
  plan: "Mein Plan",
  back: "Zurück",
  help: "Hilfe jetzt",
  helpTitle: "Ich brauche jetzt Hilfe",
  helpLead:
    "Niemand schaut ständig auf diese Seiten. Ist Ihr Leben in Gefahr, rufen Sie den Notruf an, der bei Ihnen gilt. Sie können sich auch hierhin wenden:",
  helpNone:
    "Ihre Praxis hat noch nicht hinterlegt, an wen Sie sich wenden können. Ist Ihr Leben in Gefahr, rufen Sie den Notruf an, der bei Ihnen gilt, oder gehen Sie ins nächste Krankenhaus.",
  openPlan: "Meinen Sicherheitsplan öffnen",
  keeping: {
    kept: "Gespeichert",
    keeping: "Wird gespeichert …",
    waiting: "Noch nicht gespeichert. Lassen Sie die Seite offen: Es wird gespeichert, sobald die Praxis antwortet.",
    refused: "Nicht gespeichert",
  },
  removed: "Es ist gelöscht.",
  noConsent:
    "Dafür braucht es Ihr Ja dazu, dass die Behandlung festgehalten wird. Sie finden es unter „Mein Plan und meine Wahl“.",
};
