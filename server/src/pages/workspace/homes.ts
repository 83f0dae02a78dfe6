/** Where somebody who has signed in begins. */
export const homeOf = (kind: "member" | "client"): string => (kind === "member" ? "/today" : "/my");
