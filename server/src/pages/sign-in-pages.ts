import { button, field, hidden, page, passkeyForm } from "./frame.ts";
import { html } from "./html.ts";
import { words } from "./words.wording.ts";

export type Problem = { readonly problem?: string | undefined };
export type EmailView = Problem & { readonly email?: string | undefined };

const passkey = (label: string) => passkeyForm({ action: "/passkey", purpose: "sign-in", label });

/** Where those who work in the practice sign in. */
export const signInPage = ({ problem, email }: EmailView = {}): string =>
  page({
    title: words.signIn.title,
    problem,
    body: html`<p class="lead">${words.signIn.lead}</p>
${passkey(words.signIn.withPasskey)}
<form method="post" action="/" class="card">
<h2>${words.signIn.or}</h2>
${field({ name: "email", label: words.signIn.email, type: "email", autocomplete: "username", ...given(email) })}
${field({ name: "password", label: words.signIn.password, type: "password", autocomplete: "current-password", most: 1024 })}
${field({ name: "code", label: words.signIn.code, autocomplete: "one-time-code", hint: words.signIn.codeHint, most: 64 })}
${button(words.signIn.submit)}
</form>
<p><a href="/client">${words.signIn.forClients}</a></p>`,
  });

const given = (email: string | undefined) => (email === undefined ? {} : { value: email });

/** Where clients ask for a code. */
export const clientPage = ({ problem, email, hasPost }: EmailView & { readonly hasPost: boolean }): string =>
  page({
    title: words.client.title,
    problem,
    body: html`${passkey(words.client.withPasskey)}
${hasPost ? askForm(email) : html`<p class="lead">${words.client.noPost}</p>`}
<p><a href="/">${words.client.back}</a></p>`,
  });

const askForm = (email: string | undefined) => html`<form method="post" action="/client" class="card">
<p class="lead">${words.client.lead}</p>
${field({ name: "email", label: words.client.email, type: "email", autocomplete: "email", ...given(email) })}
${button(words.client.submit)}
</form>`;

/** Where clients type the code in. The page is the same whether one was sent or not. */
export const codePage = ({ problem, email, ask }: Problem & { readonly email: string; readonly ask: string }): string =>
  page({
    title: words.code.title,
    problem,
    body: html`<form method="post" action="/client/code" class="card">
<p class="lead">${words.code.lead}</p>
${hidden("email", email)}${hidden("ask", ask)}
${field({ name: "code", label: words.code.code, autocomplete: "one-time-code", digits: true, most: 16 })}
${button(words.code.submit)}
</form>
<p><a href="/client">${words.code.again}</a></p>`,
  });

/** What a sign-in link opens. The button keeps programs that look into letters from using it up. */
export const linkPage = ({ problem, token }: Problem & { readonly token: string }): string =>
  page({
    title: words.link.title,
    problem,
    body: html`<form method="post" action="/link/${token}" class="card">
<p class="lead">${words.link.lead}</p>
${button(words.link.submit)}
</form>`,
  });

export type SignedInView = { readonly kind: "member" | "client"; readonly practice: string };

export const signedInPage = ({ kind, practice }: SignedInView): string =>
  page({
    title: words.signedIn.title,
    body: html`<p class="lead"><strong>${practice}</strong>. ${words.signedIn[kind]}</p>
<p>${words.signedIn.lead}</p>
${kind === "member" ? html`<p><a href="/health">${words.signedIn.health}</a></p>` : undefined}
<form method="post" action="/sign-out">${button(words.signedIn.signOut)}</form>`,
  });

export const notFoundPage = (): string =>
  page({
    title: words.notFound.title,
    body: html`<p class="lead">${words.notFound.lead}</p><p><a href="/">${words.notFound.back}</a></p>`,
  });
