/** What the client's check-in says, in one language. Parts in braces are filled in by page or script. */
export type Words = {
  readonly title: string;
  readonly needHelp: string;
  readonly helpLead: string;
  readonly lead: (questions: number, seconds: number) => string;
  readonly resumed: string;
  readonly allAtOnce: string;
  readonly oneAtATime: string;
  readonly recall: (days: number) => string;
  readonly otherLanguage: string;
  readonly onlyIf: (question: string) => string;
  readonly skip: string;
  readonly yourAnswer: string;
  readonly units: { readonly hours: string; readonly minutes: string; readonly times: string };
  readonly timeOfDay: string;
  readonly inWords: string;
  readonly back: string;
  readonly next: string;
  readonly toReview: string;
  readonly review: {
    readonly title: string;
    readonly nothingSkipped: string;
    readonly skipped: string;
    readonly notNeeded: string;
  };
  readonly readers: string;
  readonly send: string;
  readonly support: {
    readonly title: string;
    readonly marked: string;
    readonly thanks: string;
    readonly seenOnceSent: string;
    readonly seen: string;
    readonly call: string;
    readonly goOn: string;
    readonly sendNow: string;
  };
  readonly thanks: {
    readonly title: string;
    readonly sent: string;
    readonly readers: string;
    readonly sessionCheck: string;
    readonly close: string;
  };
  readonly giveBack: { readonly title: string; readonly lead: string };
  readonly waiting: { readonly title: string; readonly sending: string; readonly lead: string };
  /** What the script says while it works. */
  readonly say: {
    readonly progress: string;
    readonly seconds: string;
    readonly minute: string;
    readonly minutes: string;
    readonly saved: string;
    readonly saving: string;
    readonly offline: string;
    readonly unsaved: string;
    readonly nothing: string;
    readonly refused: string;
  };
  readonly problem: {
    readonly title: string;
    readonly answers: string;
    readonly notKept: string;
    readonly nothing: string;
    readonly between: (low: number, high: number) => string;
  };
  readonly ended: Readonly<
    Record<
      "used" | "expired" | "revoked" | "unknown" | "unavailable" | "elsewhere" | "sent",
      { readonly title: string; readonly text: readonly string[] }
    >
  >;
  readonly emergency: string;
};
