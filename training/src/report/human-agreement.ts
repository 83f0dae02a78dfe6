/**
 * How far people agree on the same codes, to be read beside a model's figures.
 *
 * Interviewing codes: pairs of the ten annotators of seven transcripts of AnnoMI (accuracy / macro-F1), and Fleiss'
 * kappa. Attunement codes: two independent codings by raters of the same kind (kappa over levels): consistency, not
 * truth. Written support: 60 pairs that occur twice.
 */
export const HUMAN_AGREEMENT: Readonly<Record<string, string>> = {
  "miti/behaviour": "80.4/79.6, kappa .74",
  "miti/question": "94.0/93.4, kappa .87",
  "miti/reflection": "86.6/83.0, kappa .66",
  "miti/input": "87.1/82.0, kappa .64",
  "miti/question-kind": "76.8/73.5, kappa .52",
  "miti/talk": "70.0/64.5, kappa .47",
  "attunement/cognitive": "silver raters kappa .86",
  "attunement/affective": "silver raters kappa .87",
  "attunement/exploring": "silver raters kappa .92",
  "attunement/sympathy": "silver raters kappa .67",
  "attunement/judging": "silver raters kappa .91",
  "attunement/directing": "silver raters kappa .88",
  "attunement/validating": "silver raters kappa .80",
  "attunement/pickup": "silver raters kappa .83",
  "attunement/cue": "silver raters kappa .88",
  "attunement/depth": "silver raters kappa .85",
  "epitome/emotional-reactions": "repeats 83.3/72.9, kappa .69",
  "epitome/interpretations": "repeats 83.3/56.9, kappa .67",
  "epitome/explorations": "repeats 93.3/74.6, kappa .66",
};
