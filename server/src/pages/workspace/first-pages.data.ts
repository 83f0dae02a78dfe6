/** Which sources draw the page at a path, beyond those that every page has. What is not listed is loaded when it is drawn. */
const FIRST_PAGES: readonly { readonly path: RegExp; readonly sources: readonly string[] }[] = [
  { path: /^\/clients\/?$/, sources: ["therapist/clients/clients-page"] },
  { path: /^\/signals\/?$/, sources: ["therapist/today/signals-page"] },
  { path: /^\/settings(?:\/|$)/, sources: ["therapist/settings/settings-page"] },
  { path: /^\/account\/?$/, sources: ["therapist/settings/account-page"] },
  { path: /^\/clients\/./, sources: ["therapist/client/client-frame"] },
  { path: /^\/clients\/[^/]+\/?$/, sources: ["therapist/client/overview-page"] },
  { path: /^\/clients\/[^/]+\/plan$/, sources: ["therapist/client/plan-page"] },
  { path: /^\/clients\/[^/]+\/prepare$/, sources: ["therapist/session/prepare-page"] },
  { path: /^\/clients\/[^/]+\/sessions$/, sources: ["therapist/session/sessions-page"] },
  { path: /^\/clients\/[^/]+\/sessions\/[^/]+$/, sources: ["therapist/session/session-page"] },
  { path: /^\/clients\/[^/]+\/sessions\/[^/]+\/write-up$/, sources: ["therapist/session/write-up-page"] },
  { path: /^\/clients\/[^/]+\/listen$/, sources: ["therapist/review/listen-page"] },
  { path: /^\/clients\/[^/]+\/listen\/[^/]+$/, sources: ["therapist/review/review-page"] },
  { path: /^\/clients\/[^/]+\/progress$/, sources: ["therapist/progress/progress-page"] },
  { path: /^\/clients\/[^/]+\/together$/, sources: ["therapist/progress/together-page"] },
  { path: /^\/clients\/[^/]+\/triangle$/, sources: ["therapist/progress/triangle-page"] },
  { path: /^\/clients\/[^/]+\/records$/, sources: ["therapist/records/records-page"] },
  { path: /^\/my\/work$/, sources: ["portal/my-work/work-page"] },
  { path: /^\/my\/going$/, sources: ["portal/going/going-page"] },
  { path: /^\/my\/plan$/, sources: ["portal/plan/plan-page"] },
];

export const sourcesAt = (path: string): readonly string[] =>
  FIRST_PAGES.filter((page) => page.path.test(path)).flatMap(({ sources }) => sources);
