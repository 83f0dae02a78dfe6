import type { BrowserContext } from "playwright-core";

/**
 * Notes what the pages of a browser window do that they must not: messages, faults, requests to elsewhere, and whatever the
 * rules of the page forbade it.
 */
export async function watch(
  context: BrowserContext,
  home: string,
): Promise<{ readonly told: () => readonly string[] }> {
  const told: string[] = [];
  context.on("console", (message) => {
    const { url } = message.location();
    // The browser's own word on a page that is answered with "not here" or "not so": that is the page.
    if (message.text().startsWith("Failed to load resource") && url === message.page()?.url()) return;
    told.push(`${message.type()}: ${message.text()} ${url}`);
  });
  context.on("weberror", (error) => told.push(`fault: ${error.error().message}`));
  context.on("dialog", (dialog) => {
    told.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (origin !== home && !/^(?:data|blob):$/.test(protocol)) told.push(`request to elsewhere: ${origin}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      console.error(`forbidden: ${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return { told: () => told.splice(0) };
}
