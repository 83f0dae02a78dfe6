import { createServer, type Server, type Socket } from "node:net";

/** What can be had for the asking, by name; each is made when it is first asked for, and once. */
export type Offers = Readonly<Record<string, () => Promise<string>>>;

/** What an asker reads: where it is, or why it cannot be had. */
type Answer = { readonly at: string } | { readonly because: string };

/**
 * Answers on a socket, so that the processes in which tests run need not make each its own, and nothing is made that no
 * test of the run needs. An asker writes a name, ends, and reads the answer as JSON.
 */
export function answerOnSocket(path: string, offers: Offers): Promise<Server> {
  const answers = new Map<string, Promise<Answer>>();
  const answerTo = (name: string): Promise<Answer> => {
    const answer = answers.get(name) ?? answerFrom(offers[name]);
    answers.set(name, answer);
    return answer;
  };

  const server = createServer({ allowHalfOpen: true }, (asker: Socket) => {
    // An asker that has gone, because its test was stopped, needs no answer.
    asker.on("error", () => {});
    let name = "";
    asker.on("data", (piece) => {
      name += piece;
    });
    asker.on("end", async () => asker.end(JSON.stringify(await answerTo(name))));
  });
  server.unref();
  return new Promise((listening, failed) => {
    server.on("error", failed);
    server.listen(path, () => listening(server));
  });
}

async function answerFrom(offer: Offers[string] | undefined): Promise<Answer> {
  try {
    return offer === undefined ? { because: "There is no such thing to ask for." } : { at: await offer() };
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) };
  }
}
