/** The words of an erasure's certificate. */
export const CERTIFICATE = {
  title: "Certificate of erasure",
  number: (id: string) => `Number: ${id}`,
  practice: (id: string) => `Practice: ${id}`,
  client: (id: string) => `File: ${id}`,
  askedBy: (id: string) => `Erased by member: ${id}`,
  reason: {
    "client-asked": "Reason: the client asked for it.",
    "retention-ended": "Reason: the time for which the record had to be kept is over.",
    "entry-mistake": "Reason: the file was opened by mistake.",
  },
  began: (at: string) => `Rows deleted at: ${at}`,
  counted: (table: string, count: number) => `  ${table}: ${count}`,
  keys: (at: string) => `Keys destroyed at: ${at}`,
  meaning: "What was sealed with these keys cannot be read any more, also where copies of it remain in older backups.",
  hash: (hash: string) => `SHA-256 of the lines above: ${hash}`,
} as const;
