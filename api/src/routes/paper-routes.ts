import { z } from "zod";
import { question } from "./check-in-routes.ts";
import { route } from "./route.ts";

const scale = z.object({
  scale: z.string(),
  min: z.number(),
  max: z.number(),
  /** It may be other than a whole number. */
  fractions: z.boolean(),
  /** It stands for the whole form. */
  isTotal: z.boolean(),
});

/** Forms that were filled in on paper, to be entered by a member. */
export const paperRoutes = [
  route({
    id: "list-paper-forms",
    method: "GET",
    path: "/api/v1/paper-forms",
    does: "Lists the forms whose totals or answers can be entered from paper, with the range of each scale.",
    answer: z.object({
      rows: z.array(
        z.object({
          instrument: z.string(),
          name: z.string(),
          /** Its questions may be shown here, so it can be entered by item and printed. */
          hasQuestions: z.boolean(),
          scales: z.array(scale),
        }),
      ),
    }),
  }),
  route({
    id: "read-questions",
    method: "GET",
    path: "/api/v1/instruments/{instrument}/questions",
    does: "Reads the questions of a form and the answers that they take, where its terms allow showing them.",
    params: z.object({ instrument: z.string().max(64) }),
    /** In which it is shown where it has words in it; left out, as it was written. */
    query: z.object({ language: z.enum(["en", "de"]).optional() }),
    answer: z.object({
      instrument: z.string(),
      name: z.string(),
      /** Shown with the form, always. */
      attribution: z.string(),
      lead: z.string().exactOptional(),
      language: z.string(),
      questions: z.array(question),
    }),
  }),
] as const;
