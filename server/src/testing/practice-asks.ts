import type { Answer, SignedInPerson, TestPractice } from "./test-practice.ts";

/** Short ways to ask a practice of a test for something. */
export const asksOf = (practice: TestPractice) => ({
  get: (as: SignedInPerson, path: string): Promise<Answer> => practice.ask({ as, path: `/api/v1${path}` }),
  post: (as: SignedInPerson, path: string, body?: object, version?: number): Promise<Answer> =>
    practice.ask({
      as,
      method: "POST",
      path: `/api/v1${path}`,
      ...(body !== undefined && { body }),
      ...(version !== undefined && { version }),
    }),
  put: (as: SignedInPerson, path: string, body: object, version: number): Promise<Answer> =>
    practice.ask({ as, method: "PUT", path: `/api/v1${path}`, body, version }),
  remove: (as: SignedInPerson, path: string, rest: { readonly body?: object; readonly version?: number } = {}) =>
    practice.ask({ as, method: "DELETE", path: `/api/v1${path}`, ...rest }),
});

export type Asks = ReturnType<typeof asksOf>;

/** A consent, asked for and given. @returns its id, and the version that it has then */
export async function agreed(
  { post }: Asks,
  therapist: SignedInPerson,
  client: string,
  purpose: string,
): Promise<{ readonly id: string; readonly version: number }> {
  const asked = await post(therapist, `/clients/${client}/consents`, { purpose });
  const path = `/clients/${client}/consents/${asked.body.id}/given`;
  const given = await post(therapist, path, { saidBy: "client-to-therapist" }, asked.body.version);
  if (given.status !== 200) throw new Error(given.text);
  return given.body;
}
