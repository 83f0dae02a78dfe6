import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { codeLetter } from "./letters.wording.ts";
import { postOver } from "./post.ts";

/** A post office that takes every letter, as RFC 5321 has it. */
async function postOffice() {
  const letters: string[] = [];
  const serve = (socket: Socket) => {
    let letter: string | undefined;
    let left = "";
    const read = (line: string) => {
      if (letter !== undefined && line !== ".") letter += `${line}\n`;
      else if (letter !== undefined) {
        letters.push(letter);
        letter = undefined;
        socket.write("250 taken\r\n");
      } else if (line === "DATA") {
        letter = "";
        socket.write("354 go on\r\n");
      } else socket.write(line === "QUIT" ? "221 bye\r\n" : "250 yes\r\n");
    };
    socket.write("220 here\r\n");
    socket.on("data", (bytes) => {
      const lines = (left + bytes.toString()).split("\r\n");
      left = lines.pop() ?? "";
      lines.forEach(read);
    });
    socket.on("error", () => {});
  };
  const server = createServer(serve);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.close();
  });
  return { letters, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

test("a letter reaches the post office, with nothing but its own words", async () => {
  const { letters, url } = await postOffice();
  const post = postOver({ smtpUrl: url, from: "hello@harbour-lane.example" });
  expect(await post.send("jo.field@example.org", codeLetter("Harbour Lane", "12345678", 10))).toEqual({ ok: true });
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain("Subject: Your code for Harbour Lane");
  expect(letters[0]).toContain("1234 5678");
  expect(letters[0]).not.toMatch(/therap|attune|x-mailer/i);
});

test("what could not be sent is a value that names nobody", async () => {
  const { url, server } = await postOffice();
  await new Promise((closed) => server.close(closed));
  const post = postOver({ smtpUrl: url, from: "hello@harbour-lane.example" });
  const sent = await post.send("jo.field@example.org", codeLetter("Harbour Lane", "12345678", 10));
  expect(sent).toEqual({ ok: false, failure: { kind: "not-sent" } });
});
