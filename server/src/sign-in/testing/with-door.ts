import { openDoor } from "../../serve/open-door.ts";
import type { TestPractice } from "../../testing/test-practice.ts";
import type { Door } from "../door.ts";
import { openPasswords } from "../password/passwords.ts";
import type { Letter } from "../post.ts";

export type SentTo = Letter & { readonly to: string };

/** Opens the door of a practice of a test; where it has a post office, what is sent is kept here. */
export async function withDoor(
  { premises, vault }: TestPractice,
  { hasPost }: { readonly hasPost: boolean },
): Promise<{ readonly door: Door; readonly letters: readonly SentTo[] }> {
  const letters: SentTo[] = [];
  const post = {
    async send(to: string, letter: Letter) {
      letters.push({ to, ...letter });
      return { ok: true, value: undefined } as const;
    },
  };
  const door = openDoor(premises, vault, {
    passwords: await openPasswords({ memoryKiB: 64, passes: 1 }),
    relyingParty: { id: "localhost", origins: premises.origins },
    post: hasPost ? post : undefined,
  });
  Object.assign(premises, { doorOf: () => door });
  return { door, letters };
}
