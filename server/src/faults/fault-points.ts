/**
 * The places where the crash tests may end the process. A point marks the moment at which stopping would do the most
 * harm, so each stands where one durable step is done and the next is not.
 */
export const faultPoints = [
  "first-start-half",
  "first-start-before-rename",
  "first-start-after-rename",
  "before-commit",
  "after-commit",
  "migration-step",
  "backup-half",
  "backup-before-rename",
  "restore-half",
  "restore-before-swap",
  "rotation-half",
  "erasure-after-rows",
  "erasure-after-keys",
] as const;

export type FaultPoint = (typeof faultPoints)[number];
