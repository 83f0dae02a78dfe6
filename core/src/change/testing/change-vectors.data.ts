/** Worked changes: two scores, the threshold and cut-off that decide, and the verdict in words. */
export type ChangeVector = {
  readonly instrument: string;
  readonly baseline: number;
  readonly current: number;
  readonly reliableChange: number;
  readonly cutoff: number;
  readonly verdict: readonly [string, string, string];
};

/** PHQ-9 and GAD-7 at the start and at the end, and what the NHS definitions make of them. */
export type NhsVector = {
  readonly phq: readonly [number, number];
  readonly gad: readonly [number, number];
  readonly caseAtStart: boolean;
  readonly caseAtEnd: boolean;
  readonly reliableImprovement: boolean;
  readonly reliableDeterioration: boolean;
  readonly recovery: boolean;
  readonly reliableRecovery: boolean;
};

/** Three scores before and after a step, and its three criteria with the figure of the third. */
export type SuddenVector = {
  readonly pre: readonly [number | null, number | null, number | null];
  readonly post: readonly [number | null, number | null, number | null];
  readonly crit1: number;
  readonly result: readonly [boolean, boolean, boolean, number];
};

export const changeVectors: readonly ChangeVector[] = [
  {
    instrument: "phq-9",
    baseline: 18,
    current: 12,
    reliableChange: 6,
    cutoff: 10,
    verdict: ["reliable improvement", "stayed a case", "-"],
  },
  {
    instrument: "phq-9",
    baseline: 18,
    current: 13,
    reliableChange: 6,
    cutoff: 10,
    verdict: ["no reliable change", "stayed a case", "-"],
  },
  {
    instrument: "phq-9",
    baseline: 16,
    current: 9,
    reliableChange: 6,
    cutoff: 10,
    verdict: ["reliable improvement", "recovered", "reliable recovery"],
  },
  {
    instrument: "phq-9",
    baseline: 12,
    current: 9,
    reliableChange: 6,
    cutoff: 10,
    verdict: ["no reliable change", "recovered", "-"],
  },
  {
    instrument: "phq-9",
    baseline: 9,
    current: 15,
    reliableChange: 6,
    cutoff: 10,
    verdict: ["reliable deterioration", "became a case", "-"],
  },
  {
    instrument: "gad-7",
    baseline: 14,
    current: 10,
    reliableChange: 4,
    cutoff: 8,
    verdict: ["reliable improvement", "stayed a case", "-"],
  },
  {
    instrument: "gad-7",
    baseline: 14,
    current: 11,
    reliableChange: 4,
    cutoff: 8,
    verdict: ["no reliable change", "stayed a case", "-"],
  },
  {
    instrument: "gad-7",
    baseline: 11,
    current: 7,
    reliableChange: 4,
    cutoff: 8,
    verdict: ["reliable improvement", "recovered", "reliable recovery"],
  },
  {
    instrument: "gad-7",
    baseline: 9,
    current: 7,
    reliableChange: 4,
    cutoff: 8,
    verdict: ["no reliable change", "recovered", "-"],
  },
  {
    instrument: "gad-7",
    baseline: 6,
    current: 10,
    reliableChange: 4,
    cutoff: 8,
    verdict: ["reliable deterioration", "became a case", "-"],
  },
  {
    instrument: "pcl-5",
    baseline: 52,
    current: 42,
    reliableChange: 10,
    cutoff: 33,
    verdict: ["reliable improvement", "stayed a case", "-"],
  },
  {
    instrument: "pcl-5",
    baseline: 52,
    current: 42,
    reliableChange: 15,
    cutoff: 33,
    verdict: ["no reliable change", "stayed a case", "-"],
  },
  {
    instrument: "pcl-5",
    baseline: 45,
    current: 28,
    reliableChange: 15,
    cutoff: 33,
    verdict: ["reliable improvement", "recovered", "reliable recovery"],
  },
  {
    instrument: "pcl-5",
    baseline: 34,
    current: 31,
    reliableChange: 15,
    cutoff: 33,
    verdict: ["no reliable change", "recovered", "-"],
  },
  {
    instrument: "pcl-5",
    baseline: 30,
    current: 46,
    reliableChange: 15,
    cutoff: 33,
    verdict: ["reliable deterioration", "became a case", "-"],
  },
  {
    instrument: "core-10",
    baseline: 22,
    current: 16,
    reliableChange: 6,
    cutoff: 11,
    verdict: ["reliable improvement", "stayed a case", "-"],
  },
  {
    instrument: "core-10",
    baseline: 15,
    current: 10,
    reliableChange: 6,
    cutoff: 11,
    verdict: ["no reliable change", "recovered", "-"],
  },
  {
    instrument: "core-10",
    baseline: 16,
    current: 10,
    reliableChange: 6,
    cutoff: 11,
    verdict: ["reliable improvement", "recovered", "reliable recovery"],
  },
  {
    instrument: "core-10",
    baseline: 9,
    current: 15,
    reliableChange: 6,
    cutoff: 11,
    verdict: ["reliable deterioration", "became a case", "-"],
  },
  {
    instrument: "csi-4",
    baseline: 10,
    current: 14,
    reliableChange: 4,
    cutoff: 13.5,
    verdict: ["reliable improvement", "recovered", "reliable recovery"],
  },
  {
    instrument: "csi-4",
    baseline: 12,
    current: 14,
    reliableChange: 4,
    cutoff: 13.5,
    verdict: ["no reliable change", "recovered", "-"],
  },
  {
    instrument: "who-5",
    baseline: 36,
    current: 48,
    reliableChange: 10,
    cutoff: 51,
    verdict: ["reliable improvement", "stayed a case", "-"],
  },
  {
    instrument: "who-5",
    baseline: 44,
    current: 56,
    reliableChange: 10,
    cutoff: 51,
    verdict: ["reliable improvement", "recovered", "reliable recovery"],
  },
];

export const nhsVectors: readonly NhsVector[] = [
  {
    phq: [18, 8],
    gad: [15, 6],
    caseAtStart: true,
    caseAtEnd: false,
    reliableImprovement: true,
    reliableDeterioration: false,
    recovery: true,
    reliableRecovery: true,
  },
  {
    phq: [12, 9],
    gad: [9, 7],
    caseAtStart: true,
    caseAtEnd: false,
    reliableImprovement: false,
    reliableDeterioration: false,
    recovery: true,
    reliableRecovery: false,
  },
  {
    phq: [18, 11],
    gad: [9, 7],
    caseAtStart: true,
    caseAtEnd: true,
    reliableImprovement: true,
    reliableDeterioration: false,
    recovery: false,
    reliableRecovery: false,
  },
  {
    phq: [9, 4],
    gad: [7, 3],
    caseAtStart: false,
    caseAtEnd: false,
    reliableImprovement: true,
    reliableDeterioration: false,
    recovery: false,
    reliableRecovery: false,
  },
  {
    phq: [10, 9],
    gad: [14, 15],
    caseAtStart: true,
    caseAtEnd: true,
    reliableImprovement: false,
    reliableDeterioration: false,
    recovery: false,
    reliableRecovery: false,
  },
  {
    phq: [14, 20],
    gad: [12, 7],
    caseAtStart: true,
    caseAtEnd: true,
    reliableImprovement: false,
    reliableDeterioration: false,
    recovery: false,
    reliableRecovery: false,
  },
  {
    phq: [8, 15],
    gad: [6, 7],
    caseAtStart: false,
    caseAtEnd: true,
    reliableImprovement: false,
    reliableDeterioration: true,
    recovery: false,
    reliableRecovery: false,
  },
  {
    phq: [16, 16],
    gad: [15, 9],
    caseAtStart: true,
    caseAtEnd: true,
    reliableImprovement: true,
    reliableDeterioration: false,
    recovery: false,
    reliableRecovery: false,
  },
  {
    phq: [11, 4],
    gad: [4, 4],
    caseAtStart: true,
    caseAtEnd: false,
    reliableImprovement: true,
    reliableDeterioration: false,
    recovery: true,
    reliableRecovery: true,
  },
];

export const suddenVectors: readonly SuddenVector[] = [
  { pre: [18, 19, 18], post: [10, 9, 10], crit1: 6, result: [true, true, true, 1.6] },
  { pre: [18, 12, 18], post: [11, 14, 9], crit1: 6, result: [true, true, false, 8.4] },
  { pre: [20, 19, 20], post: [14, 13, null], crit1: 6, result: [true, true, true, 1.98] },
  { pre: [16, null, 17], post: [9, null, 8], crit1: 6, result: [true, true, true, 3.04] },
  { pre: [12, 12, 11], post: [8, 7, 8], crit1: 6, result: [false, true, true, 1.6] },
];
