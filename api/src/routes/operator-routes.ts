import { z } from "zod";
import { instant } from "../records/fields.ts";
import { route } from "./route.ts";

/** What whoever runs the machine may ask, and nothing of what clients said. */
export const operatorRoutes = [
  route({
    id: "read-health",
    method: "GET",
    path: "/api/v1/health",
    does: "Says how the server is: database, durability, jobs, last backup; its version only here or to a member.",
    door: "open",
    answer: z.object({
      status: z.enum(["well", "needs-attention", "not-set-up"]),
      version: z.string().exactOptional(),
      database: z.enum(["embedded", "postgres"]),
      isDurable: z.boolean(),
      isDemo: z.boolean().exactOptional(),
      lastBackupAt: instant.exactOptional(),
      jobFaults: z.int(),
    }),
  }),
  route({
    id: "make-backup",
    method: "POST",
    path: "/api/v1/backups",
    does: "Writes one encrypted backup file, and the keys' own copy beside it.",
    body: z.strictObject({ file: z.string().max(4096).exactOptional() }),
    mayRepeat: true,
    answer: z.object({ file: z.string(), keysFile: z.string(), bytes: z.int(), rows: z.int(), seconds: z.number() }),
  }),
  route({
    id: "list-backups",
    method: "GET",
    path: "/api/v1/backups",
    does: "Lists the backups in the practice's own folder, the latest first, and where that folder is.",
    answer: z.object({
      folder: z.string(),
      /** The keys' own copy, where there is one. */
      keysFile: z.string().exactOptional(),
      rows: z.array(z.object({ file: z.string(), madeAt: instant, bytes: z.int() })),
    }),
  }),
  route({
    id: "rotate-keys",
    method: "POST",
    path: "/api/v1/keys/rotations",
    does: "Renews the practice's key, or every client's, while the practice works on.",
    body: z.strictObject({ what: z.enum(["practice", "clients"]) }),
    mayRepeat: true,
    answer: z.object({ clients: z.int(), resealed: z.int() }),
  }),
  route({
    id: "export-practice",
    method: "POST",
    path: "/api/v1/practice-exports",
    does: "Writes the whole practice, in open formats, into one encrypted file.",
    body: z.strictObject({ file: z.string().max(4096) }),
    mayRepeat: true,
    answer: z.object({ file: z.string(), clients: z.int() }),
  }),
] as const;
