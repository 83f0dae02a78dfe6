import { button, field, page, passkeyForm } from "./frame.ts";
import { type Html, html } from "./html.ts";
import { qrPicture } from "./qr-picture.ts";
import type { Problem } from "./sign-in-pages.ts";
import { words } from "./words.wording.ts";

export type FirstFields = { readonly practice: string; readonly name: string; readonly email: string };
export type FirstView = Problem & { readonly secret: string; readonly fields?: FirstFields };

/** The first page of a new server: it makes the practice and its first therapist. */
export const firstPage = ({ problem, secret, fields }: FirstView): string =>
  page({
    title: words.first.title,
    problem,
    body: html`<form method="post" action="/set-up/first/${secret}" class="card">
<p class="lead">${words.first.lead}</p>
${field({ name: "practice", label: words.first.practice, hint: words.first.practiceHint, autocomplete: "organization", ...kept(fields?.practice) })}
${field({ name: "name", label: words.first.name, autocomplete: "name", ...kept(fields?.name) })}
${field({ name: "email", label: words.first.email, type: "email", autocomplete: "email", ...kept(fields?.email) })}
${button(words.first.submit)}
</form>`,
  });

const kept = (value: string | undefined) => (value === undefined ? {} : { value });

export type SetUpView = Problem & {
  readonly token: string;
  /** Of the authenticator: base32, and as an address. */
  readonly secret: string;
  readonly uri: string;
  /** Whose password it will be, for the browser's own list of passwords. */
  readonly email: string;
};

/** What a set-up link opens: a member chooses a passkey, or a password and an authenticator. */
export const setUpPage = ({ problem, token, secret, uri, email }: SetUpView): string =>
  page({
    title: words.setUp.title,
    problem,
    body: html`${passkeyPart(token)}${passwordPart({ token, secret, uri, email })}`,
  });

const passkeyPart = (token: string): Html => html`<section class="card needs-script" hidden data-with-passkey>
<h2>${words.setUp.passkeyTitle}</h2>
<p>${words.setUp.passkeyLead}</p>
${passkeyForm({
  action: `/set-up/${token}/passkey`,
  purpose: "set-up",
  label: words.setUp.withPasskey,
  fields: field({
    name: "name",
    label: words.setUp.passkeyName,
    autocomplete: "off",
    value: words.setUp.passkeyDefault,
    most: 100,
  }),
})}
</section>`;

const passwordPart = ({
  token,
  secret,
  uri,
  email,
}: SetUpView): Html => html`<form method="post" action="/set-up/${token}" class="card">
<h2>${words.setUp.passwordTitle}</h2>
<input type="text" name="username" value="${email}" autocomplete="username" readonly hidden>
${field({ name: "password", label: words.setUp.password, hint: words.setUp.passwordHint, type: "password", autocomplete: "new-password", most: 1024 })}
<h3>${words.setUp.key}</h3>
<p class="hint">${words.setUp.keyHint}</p>
${qrPicture(uri, words.setUp.picture)}
<p class="key"><code>${inGroups(secret)}</code></p>
<p><a href="${uri}">${words.setUp.open}</a></p>
${field({ name: "code", label: words.setUp.code, autocomplete: "one-time-code", digits: true, most: 10 })}
${button(words.setUp.submit)}
</form>`;

const inGroups = (secret: string): string => secret.replaceAll(/.{4}(?=.)/g, "$& ");

/** Shown this once. */
export const recoveryCodesPage = (codes: readonly string[]): string =>
  page({
    title: words.recovery.title,
    body: html`<p class="lead">${words.recovery.lead}</p>
<ol class="codes card">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
<p class="actions"><button type="button" data-print hidden>${words.recovery.print}</button>
<a class="button" href="/signed-in">${words.recovery.go}</a></p>`,
  });
