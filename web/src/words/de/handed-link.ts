import type { en } from "../en/handed-link.ts";
import type { SameWords } from "../languages.tsx";

export const de: SameWords<typeof en> = {
  link: "Der Link",
  once: "Er wird nur jetzt gezeigt und gilt einmal.",
  until: (when) => `Er gilt bis ${when}.`,
  copy: "Link kopieren",
  copied: "Der Link ist kopiert.",
  copyByHand: "Dieser Browser erlaubt das Kopieren hier nicht. Markieren Sie den Link und kopieren Sie ihn.",
  scan: "Zum Scannen mit dem Telefon der anderen Person",
  picture: "QR-Code des Links",
  thisMachine:
    "Diese Adresse ist nur von diesem Rechner aus erreichbar. Übergeben Sie dieses Gerät, oder öffnen Sie Attune unter der Adresse der Praxis.",
};
