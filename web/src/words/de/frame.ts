import type { en } from "../en/frame.ts";
import type { SameWords } from "../languages.tsx";

export const de: SameWords<typeof en> = {
  places: "Orte",
  showKeys: "Tasten zeigen",
  goToday: "Zu Heute",
  goClients: "Zu den Klient:innen",
  goSignals: "Zu dem, was Sie ansehen könnten",
  notHere: "Diese Seite gibt es nicht.",
  toToday: "Zu Heute",
  ofClient: "Diese Person",
  tabs: {
    overview: "Überblick",
    prepare: "Vorbereiten",
    sessions: "Sitzungen und Notizen",
    listen: "Nachhören",
    triangle: "Empathie-Dreieck",
    progress: "Verlauf",
    plan: "Plan",
    privateNotes: "Private Notizen",
    records: "Akte",
  },
};
