import { config } from "zod";

// The pages' rules forbid making code from text, so schemas check without it. Imported before any schema is made, since a
// schema tries once whether it may.
config({ jitless: true });
