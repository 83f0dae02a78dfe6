type Told = readonly [pattern: RegExp, german: (...parts: string[]) => string];

const turns = (count: string | undefined, one: string, many: string): string =>
  `${count} ${count === "1" ? one : many}`;
const said = (count: string | undefined) => turns(count, "Beitrag", "Beiträge");

/** What the engine says of its figures, piece by piece: pieces are joined by "; ", and the last may end with a stop. */
const PIECES: readonly Told[] = [
  [/^(\d+) of (\d+) words$/, (part, all) => `${part} von ${all} Wörtern`],
  [/^(\d+) therapist turns?$/, (count) => `${said(count)} der Therapeut:in`],
  [/^(\d+) client turns?$/, (count) => `${said(count)} der Klient:in`],
  [/^(\d+) therapist turns? coded$/, (count) => `${said(count)} der Therapeut:in kodiert`],
  [
    /^(\d+) of them not counted, because the reader is unsure$/,
    (count) => `${count} davon nicht gezählt, weil unsicher`,
  ],
  [/^(\d+) more left out because the reader is unsure$/, (count) => `${count} weitere ausgelassen, weil unsicher`],
  [/^(\d+) of (\d+) questions are open$/, (open, all) => `${open} von ${all} Fragen sind offen`],
  [
    /^(\d+) turns? with a reflection, (\d+) turns? with a question$/,
    (one, other) => `${said(one)} mit einer Reflexion, ${said(other)} mit einer Frage`,
  ],
  [
    /^(\d+) cues? with a reply: (\d+) met, (\d+) partly met, (\d+) possibly missed$/,
    (...[all, met, partly, missed]) =>
      `${turns(all, "Hinweis", "Hinweise")} mit einer Antwort: ${met} aufgegriffen, ${partly} teils aufgegriffen, ${missed} möglicherweise nicht aufgegriffen`,
  ],
  [/^(\d+) more left open$/, (count) => `${count} weitere offen`],
  [/^(\d+) turns? with recorded times$/, (count) => `${said(count)} mit aufgezeichneten Zeiten`],
  [
    /^(\d+) answers? with recorded times$/,
    (count) => `${turns(count, "Antwort", "Antworten")} mit aufgezeichneten Zeiten`,
  ],
  [
    /^(\d+) pairs? of turns with recorded times(?:, the longest before turn (\d+))?$/,
    (count, turn) =>
      `${turns(count, "Paar", "Paare")} von Beiträgen mit aufgezeichneten Zeiten${turn ? `, die längste Stille vor Beitrag ${turn}` : ""}`,
  ],
  [/^(\d+) pairs? of turns$/, (count) => `${turns(count, "Paar", "Paare")} von Beiträgen`],
  [/^No recorded times$/, () => "Keine aufgezeichneten Zeiten"],
  [/^No turns coded$/, () => "Nichts kodiert"],
  [/^No such turns$/, () => "Keine solchen Beiträge"],
  [/^Nobody said a word$/, () => "Niemand sagte ein Wort"],
  [/^Only (\d+) to go by: too few for a figure$/, (count) => `Nur ${count} als Grundlage: zu wenig für eine Zahl`],
  [
    /^No cue with a reply that the reader is sure about$/,
    () => "Kein Hinweis mit einer Antwort, bei dem die Lesehilfe sicher ist",
  ],
  [/^No question that the reader is sure about$/, () => "Keine Frage, bei der die Lesehilfe sicher ist"],
  [
    /^No client turn of three words or more that the reader is sure about$/,
    () => "Kein Beitrag der Klient:in ab drei Wörtern, bei dem die Lesehilfe sicher ist",
  ],
  [
    /^No turn was surely a question, so there is nothing to divide by$/,
    () => "Kein Beitrag war sicher eine Frage, also fehlt, wodurch zu teilen wäre",
  ],
  [/^No two turns that follow each other have times$/, () => "Keine zwei Beiträge hintereinander haben Zeiten"],
  [/^This session was not coded for it \(.*\)$/, () => "Dafür wurde diese Sitzung nicht kodiert"],
  [/^This transcript has no recorded times.*$/, () => "Dieses Transkript hat keine aufgezeichneten Zeiten"],
];

const TOO_FEW = /^Too few for a share \((.*)\)\.?$/;

/** In German what the engine says of a figure; what is not known here stays as it was said. */
export function basisInGerman(text: string): string {
  const inner = TOO_FEW.exec(text)?.[1];
  if (inner !== undefined) return `Zu wenige für einen Anteil (${basisInGerman(inner)})`;
  return text.replace(/\.$/, "").split("; ").map(pieceInGerman).join("; ");
}

function pieceInGerman(piece: string): string {
  for (const [pattern, german] of PIECES) {
    const found = pattern.exec(piece);
    if (found !== null) return german(...found.slice(1));
  }
  return piece;
}
