import { fail, ok, type Result } from "@attune/core";
import { createTransport } from "nodemailer";

/** A letter in plain text. It says nothing of therapy: others may read over a shoulder or share the mailbox. */
export type Letter = { readonly subject: string; readonly text: string };
export type NotSent = { readonly kind: "not-sent" };
export type Post = { readonly send: (to: string, letter: Letter) => Promise<Result<void, NotSent>> };

export type PostSettings = {
  /** As `smtps://name:password@host:465`. */
  readonly smtpUrl: string;
  /** The practice's own address, from which letters come. */
  readonly from: string;
};

/** A post office that does not answer within this time is given up, in milliseconds. */
const PATIENCE = 20_000;

/** Sends through the practice's post office. Outside the machine itself nothing goes unencrypted. */
export function postOver({ smtpUrl, from }: PostSettings): Post {
  const url = new URL(smtpUrl);
  const isNear = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: url.protocol === "smtp:" && !isNear,
    connectionTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send(to, { subject, text }) {
      try {
        await transport.sendMail({ from, to, subject, text });
        return ok(undefined);
      } catch {
        // the error may hold the address; that it was not sent is all that is told
        return fail({ kind: "not-sent" });
      }
    },
  };
}
