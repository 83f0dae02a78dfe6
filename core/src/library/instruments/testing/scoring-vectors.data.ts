/** What one form must come to. Words stand for bands as the instrument's own wording prints them. */
export type ExpectedScore = {
  readonly total?: number | null;
  readonly band?: string | null;
  readonly prorated?: boolean;
  /** Why there is no total. */
  readonly reason?: string;
  readonly risk?: "none" | "POSITIVE" | "not answered";
  readonly provisional?: boolean;
  readonly anxiety?: number;
  readonly depression?: number;
  /** The outcome of a screen without a total. */
  readonly result?: string;
};

/** Answers in the order of the form, a dash for one left open, and what they must come to. */
export type ScoringVector = readonly [answers: string, expected: ExpectedScore];

/** Worked examples of every instrument in this folder that has any, computed by one reference scorer. */
export const scoringVectors: Readonly<Record<string, readonly ScoringVector[]>> = {
  asq: [
    ["0,0,0,0,-", { result: "negative" }],
    ["1,0,0,0,0", { result: "non-acute" }],
    ["0,0,0,1,0", { result: "non-acute" }],
    ["0,0,1,0,1", { result: "acute" }],
    ["9,0,0,0,0", { result: "non-acute" }],
    ["0,0,1,0,-", { result: "non-acute, item 5 not answered: ask now" }],
  ],
  "audit-c": [
    ["0,-,-", { total: 0, band: "Below cut" }],
    ["1,0,0", { total: 1, band: "Below cut" }],
    ["2,1,0", { total: 3, band: "Positive for women" }],
    ["3,1,1", { total: 5, band: "Positive" }],
    ["4,4,4", { total: 12, band: "Positive" }],
  ],
  "ces-d": [
    ["0,0,0,3,0,0,0,3,0,0,0,3,0,0,0,3,0,0,0,0", { total: 0, band: "Below cut-off" }],
    ["1,1,1,2,1,1,1,2,1,0,1,2,0,1,0,2,0,1,0,1", { total: 15, band: "Below cut-off" }],
    ["2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2", { total: 36, band: "At or above screening cut-off" }],
    ["3,3,3,0,3,3,3,0,3,3,3,0,3,3,3,0,3,3,3,3", { total: 60, band: "At or above screening cut-off" }],
    ["1,-,1,2,1,1,1,2,1,0,1,2,0,1,0,2,0,1,0,1", { total: 15, band: "Below cut-off", prorated: true }],
  ],
  "gad-2": [
    ["0,0", { total: 0, band: "Screen negative" }],
    ["1,1", { total: 2, band: "Screen negative" }],
    ["2,1", { total: 3, band: "Screen positive" }],
    ["3,3", { total: 6, band: "Screen positive" }],
    ["-,2", { total: null, band: null, reason: "1 missing > 0" }],
  ],
  "gad-7": [
    ["0,0,0,0,0,0,0", { total: 0, band: "Minimal" }],
    ["1,1,1,1,1,0,0", { total: 5, band: "Mild" }],
    ["2,1,1,1,1,1,1", { total: 8, band: "Mild" }],
    ["2,2,2,2,1,1,1", { total: 11, band: "Moderate" }],
    ["3,3,3,2,2,2,2", { total: 17, band: "Severe" }],
    ["2,2,-,2,1,1,1", { total: 11, band: "Moderate", prorated: true }],
    ["2,2,-,-,1,1,1", { total: 10, band: "Moderate", prorated: true }],
    ["2,-,-,-,1,1,1", { total: null, band: null, reason: "3 missing > 2" }],
  ],
  k10: [
    ["1,1,1,1,1,1,1,1,1,1", { total: 10, band: "Low" }],
    ["2,2,1,2,2,1,2,2,1,1", { total: 16, band: "Moderate" }],
    ["3,3,2,2,3,2,2,3,2,2", { total: 24, band: "High" }],
    ["4,4,3,4,4,3,4,4,3,4", { total: 37, band: "Very high" }],
    ["5,5,5,5,5,5,5,5,5,5", { total: 50, band: "Very high" }],
  ],
  k6: [
    ["0,0,0,0,0,0", { total: 0, band: "Low distress" }],
    ["1,0,1,1,1,0", { total: 4, band: "Low distress" }],
    ["2,2,2,1,3,2", { total: 12, band: "Moderate distress" }],
    ["3,2,3,2,2,1", { total: 13, band: "High distress (probable serious mental illness)" }],
    ["4,4,4,4,4,4", { total: 24, band: "High distress (probable serious mental illness)" }],
    ["2,2,-,2,2,2", { total: 12, band: "Moderate distress", prorated: true }],
  ],
  "osss-3": [
    ["1,1,1", { total: 3, band: "Poor social support" }],
    ["2,3,3", { total: 8, band: "Poor social support" }],
    ["3,4,3", { total: 10, band: "Moderate social support" }],
    ["4,5,5", { total: 14, band: "Strong social support" }],
    ["4,4,4", { total: 12, band: "Strong social support" }],
  ],
  "pc-ptsd-5": [
    ["0,-,-,-,-,-", { total: 0, band: "Screen negative" }],
    ["1,0,0,0,0,0", { total: 0, band: "Screen negative" }],
    ["1,1,1,1,0,0", { total: 3, band: "Positive at sensitive cut" }],
    ["1,1,1,1,1,0", { total: 4, band: "Positive" }],
    ["1,1,1,1,1,1", { total: 5, band: "Positive" }],
    ["1,1,-,1,1,1", { total: null, band: null, reason: "missing item" }],
  ],
  "pcl-5": [
    ["0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0", { total: 0, band: "Below provisional cut", provisional: false }],
    ["1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1", { total: 20, band: "Below provisional cut", provisional: false }],
    ["2,1,0,2,1,2,1,1,2,2,1,1,1,1,1,0,2,2,2,2", { total: 27, band: "Below provisional cut", provisional: true }],
    [
      "3,3,2,3,3,3,3,2,3,2,3,3,3,2,2,1,3,3,3,3",
      { total: 53, band: "At or above provisional cut (31-33)", provisional: true },
    ],
    [
      "2,2,2,2,2,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2",
      { total: 36, band: "At or above provisional cut (31-33)", provisional: false },
    ],
    [
      "2,2,-,2,2,2,2,2,2,2,2,2,-,2,2,2,2,2,2,2",
      { total: 40, band: "At or above provisional cut (31-33)", prorated: true, provisional: true },
    ],
    ["2,2,2,2,2,-,-,2,2,2,2,2,2,2,2,2,2,2,2,2", { total: null, band: null, reason: "cluster C missing" }],
  ],
  "phq-2": [
    ["0,0", { total: 0, band: "Screen negative" }],
    ["1,1", { total: 2, band: "Screen negative" }],
    ["1,2", { total: 3, band: "Screen positive" }],
    ["3,3", { total: 6, band: "Screen positive" }],
    ["2,-", { total: null, band: null, reason: "1 missing > 0" }],
  ],
  "phq-4": [
    ["0,0,0,0", { total: 0, band: "Normal", anxiety: 0, depression: 0 }],
    ["1,1,0,1", { total: 3, band: "Mild", anxiety: 2, depression: 1 }],
    ["2,1,2,1", { total: 6, band: "Moderate", anxiety: 3, depression: 3 }],
    ["3,3,3,3", { total: 12, band: "Severe", anxiety: 6, depression: 6 }],
    ["0,1,3,2", { total: 6, band: "Moderate", anxiety: 1, depression: 5 }],
  ],
  "phq-9": [
    ["0,0,0,0,0,0,0,0,0", { total: 0, band: "Minimal", risk: "none" }],
    ["1,1,1,1,0,0,0,0,0", { total: 4, band: "Minimal", risk: "none" }],
    ["1,2,1,2,1,1,1,0,0", { total: 9, band: "Mild", risk: "none" }],
    ["2,2,2,2,2,2,1,1,1", { total: 15, band: "Moderately severe", risk: "POSITIVE" }],
    ["3,3,3,3,3,3,3,3,3", { total: 27, band: "Severe", risk: "POSITIVE" }],
    ["2,2,-,2,1,2,1,0,0", { total: 11, band: "Moderate", prorated: true, risk: "none" }],
    ["2,2,-,-,1,2,1,0,1", { total: 12, band: "Moderate", prorated: true, risk: "POSITIVE" }],
    ["2,2,-,-,-,2,1,0,0", { total: null, band: null, reason: "3 missing > 2", risk: "none" }],
    ["1,1,2,2,1,1,1,0,-", { total: 10, band: "Moderate", prorated: true, risk: "not answered" }],
    ["-,-,-,-,1,1,1,0,2", { total: null, band: null, reason: "4 missing > 2", risk: "POSITIVE" }],
  ],
  pswq: [
    ["5,1,5,1,1,1,1,5,1,5,5,1,1,1,1,1", { total: 16, band: "Low worry" }],
    ["3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3", { total: 48, band: "Moderate worry" }],
    ["1,5,1,5,5,5,5,1,5,1,1,5,5,5,5,5", { total: 80, band: "High worry" }],
    ["2,4,2,4,4,4,3,2,4,2,2,3,4,4,3,4", { total: 61, band: "High worry" }],
    ["2,4,2,4,4,4,3,-,4,2,2,3,4,4,3,4", { total: 61, band: "High worry", prorated: true }],
  ],
};
