/** The only script of the door: passkeys, which a page cannot ask for without one, and the button that prints. */
export const DOOR_SCRIPT = `"use strict";
(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=/g, "");
  const withBytes = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const asked = {
    "set-up": (options) =>
      navigator.credentials.create({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          user: { ...options.user, id: bytes(options.user.id) },
          excludeCredentials: withBytes(options.excludeCredentials),
        },
      }),
    "sign-in": (options) =>
      navigator.credentials.get({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          allowCredentials: withBytes(options.allowCredentials),
        },
      }),
  };

  const answered = (made) => {
    const given = made.response;
    const response = { clientDataJSON: text(given.clientDataJSON) };
    if (given.attestationObject) {
      response.attestationObject = text(given.attestationObject);
      response.transports = given.getTransports ? given.getTransports() : [];
    } else {
      response.authenticatorData = text(given.authenticatorData);
      response.signature = text(given.signature);
      if (given.userHandle) response.userHandle = text(given.userHandle);
    }
    return { id: made.id, rawId: text(made.rawId), type: made.type, clientExtensionResults: {}, response };
  };

  const ask = async (form) => {
    const question = await fetch(form.action + "/question", { method: "POST" });
    if (!question.ok) return false;
    const { challenge, options } = await question.json();
    const made = await asked[form.dataset.passkey](options);
    form.elements.challenge.value = challenge;
    form.elements.response.value = JSON.stringify(answered(made));
    return true;
  };

  const onSubmit = async (event) => {
    const form = event.target;
    event.preventDefault();
    // Whoever closes the browser's own window has seen why; an empty answer makes the server say it in words.
    await ask(form).catch(() => false);
    form.submit();
  };

  if (window.PublicKeyCredential) {
    for (const part of document.querySelectorAll("[data-passkey], [data-with-passkey]")) part.hidden = false;
    for (const form of document.querySelectorAll("[data-passkey]")) form.addEventListener("submit", onSubmit);
  }
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
})();
`;
