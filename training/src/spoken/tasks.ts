import { type CodedSpeaker, EMOTIONS, type Level } from "@attune/core";

/** One code to be fitted, and how. Strengths and weights were chosen by cross-validation on real turns; see the model card. */
export type Task = {
  readonly codebook: string;
  readonly code: string;
  readonly speaker: CodedSpeaker;
  readonly levels: readonly Level[];
  /** Inverse of the penalty. */
  readonly strength: number;
  /** How much an invented turn counts beside a real one; 0 where invented turns carry no such code. */
  readonly invented: number;
  /** How a level is chosen: the most probable, or leaning so that rare levels are found (best macro-F1 out of fold). */
  readonly decision: "most-probable" | "macro-f1";
  /** From which level on the code counts as present. */
  readonly presentFrom: number;
  /** Index of the level that claims nothing about the turn; undefined where every level claims something. */
  readonly saysNothing: number | undefined;
  /** Whether a second look at the turn's other codes is taken. */
  readonly second: boolean;
};

const STRENGTH = 0.3;

type Choice = Pick<Task, "code" | "speaker" | "levels"> & Partial<Task>;

const attunement = (choice: Choice): Task => ({
  codebook: "attunement",
  strength: STRENGTH,
  invented: 1,
  decision: "macro-f1",
  presentFrom: 1,
  saysNothing: 0,
  second: false,
  ...choice,
});
const interviewing = (choice: Choice): Task => ({
  codebook: "miti",
  strength: STRENGTH,
  invented: 0,
  decision: "most-probable",
  presentFrom: 1,
  saysNothing: 0,
  second: true,
  ...choice,
});

const THREE = [0, 1, 2];
const TWO = [0, 1];

export const TASKS: readonly Task[] = [
  attunement({ code: "cognitive", speaker: "therapist", levels: THREE }),
  attunement({ code: "affective", speaker: "therapist", levels: THREE }),
  attunement({ code: "exploring", speaker: "therapist", levels: THREE }),
  attunement({ code: "sympathy", speaker: "therapist", levels: TWO }),
  attunement({ code: "judging", speaker: "therapist", levels: TWO, second: true }),
  attunement({ code: "directing", speaker: "therapist", levels: THREE }),
  attunement({ code: "validating", speaker: "therapist", levels: TWO }),
  attunement({ code: "pickup", speaker: "therapist", levels: THREE, invented: 0.5, saysNothing: undefined }),
  attunement({ code: "cue", speaker: "client", levels: THREE }),
  attunement({ code: "depth", speaker: "client", levels: [0, 1, 2, 3, 4], presentFrom: 3 }),
  attunement({ code: "emotion", speaker: "client", levels: EMOTIONS, saysNothing: undefined }),
  interviewing({
    code: "behaviour",
    speaker: "therapist",
    levels: ["question", "reflection", "input", "other"],
    saysNothing: undefined,
  }),
  interviewing({ code: "question", speaker: "therapist", levels: TWO }),
  interviewing({ code: "reflection", speaker: "therapist", levels: TWO }),
  interviewing({ code: "input", speaker: "therapist", levels: TWO, decision: "macro-f1" }),
  interviewing({
    code: "question-kind",
    speaker: "therapist",
    levels: ["open", "closed"],
    second: false,
    saysNothing: undefined,
  }),
  interviewing({
    code: "talk",
    speaker: "client",
    levels: ["change", "neutral", "sustain"],
    decision: "macro-f1",
    second: false,
    saysNothing: 1,
  }),
];

export const nameOf = ({ codebook, code }: Pick<Task, "codebook" | "code">): string => `${codebook}/${code}`;
