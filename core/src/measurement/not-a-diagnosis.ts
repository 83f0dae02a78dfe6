/** Stands under every score and in every report. @source Clinical reference, 1.3 */
export const NOT_A_DIAGNOSIS =
  "This score describes answers to a questionnaire. It does not make or exclude a diagnosis.";
