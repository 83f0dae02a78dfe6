import { type Html, html } from "../html.ts";
import { type CheckIn, isShort, pathOf, placedOf, type Showing, secondsForAll } from "./check-in.ts";
import { page } from "./frame.ts";
import { linesPart } from "./lines.ts";
import { type Filling, formPart } from "./questions.ts";
import { when } from "./when.ts";

export type FormPage = Filling & {
  readonly checkIn: CheckIn;
  /** What went wrong with what was sent. */
  readonly problem?: string | undefined;
};

/**
 * All questions of a link as one form that any browser can send. The script, where there is one, shows them one after the
 * other and saves as it goes, but for a few ratings, which it leaves on one page; everything that it shows is on the page from the start, so that it needs no connection.
 */
export function formPage(showing: Showing, { checkIn, problem, ...filling }: FormPage): string {
  const { words } = showing;
  const { practice, support } = checkIn;
  const placed = placedOf(checkIn);
  const body = html`<form id="check-in" method="post" action="${pathOf(showing)}" novalidate autocomplete="off"${when(isShort(checkIn), html` class="short"`)}${attributesOf(showing, checkIn)}>
<div class="intro">
<h1>${words.title}</h1>
${problem && html`<p class="problem" role="alert"><strong>${words.problem.title}.</strong> ${problem}</p>`}
<p class="hint">${words.lead(placed.length, secondsForAll(checkIn))}${when(checkIn.draft !== undefined, html` ${words.resumed}`)}</p>
</div>
<div class="along" hidden><p id="progress"></p><p id="state" role="status"></p></div>
${checkIn.forms.map((form) => formPart(showing, form, { placed, filling }))}
<section class="review" id="review" aria-labelledby="review-title">
<h2 id="review-title" tabindex="-1">${words.review.title}</h2>
<div id="skipped" hidden data-none="${words.review.nothingSkipped}"><p>${words.review.skipped}</p><ul></ul></div>
<p class="hint">${words.readers}</p>
<button type="submit" id="send">${words.send}</button>
</section>
<nav class="steps" hidden><button type="button" id="back" class="plain">${words.back}</button><button type="button" id="next" data-last="${words.toReview}">${words.next}</button></nav>
<p class="layout" hidden><button type="button" id="layout" class="link" data-other="${words.oneAtATime}">${words.allAtOnce}</button></p>
</form>
${supportPart(showing, support.lines)}
${waitingPart(showing)}
${thanksPart(showing, checkIn)}`;
  return page(showing, { title: words.title, practice, lines: support.lines, body });
}

/** What the script must know; every text in an attribute is only ever shown as text. */
function attributesOf({ token, words: { say } }: Showing, { key, endsAt }: CheckIn): Html {
  const texts = Object.entries(say).map(([name, text]) => html` data-say-${name}="${text}"`);
  return html` data-link="${token}" data-key="${key}" data-ends="${endsAt}"${texts}`;
}

function supportPart({ words: { support } }: Showing, lines: CheckIn["support"]["lines"]): Html {
  return html`<section id="support" class="card" aria-labelledby="support-title" hidden>
<h1 id="support-title" tabindex="-1">${support.title}</h1>
<p id="marked" data-text="${support.marked}"></p>
<p>${support.thanks}</p>
<p>${support.call}</p>
${linesPart(lines)}
<p>${support.seenOnceSent}</p>
<p class="actions"><button type="button" id="go-on">${support.goOn}</button><button type="button" id="send-now" class="plain">${support.sendNow}</button></p>
</section>`;
}

const waitingPart = ({ words: { waiting } }: Showing): Html =>
  html`<section id="waiting" class="card" aria-labelledby="waiting-title" hidden>
<h1 id="waiting-title" tabindex="-1" data-sending="${waiting.sending}">${waiting.title}</h1>
<p id="until" data-text="${waiting.lead}"></p>
</section>`;

/** After sending: first whom one can turn to, where an answer asks for it; then thanks. */
function thanksPart(showing: Showing, checkIn: CheckIn, { hasSupport = false, isShown = false } = {}): Html {
  const { words, isHere } = showing;
  const isSessionCheck = checkIn.forms.some(({ instrument }) => instrument === "session-check");
  return html`<section id="thanks"${when(!isShown, html` hidden`)}>
<div id="thanks-support" class="card"${when(!hasSupport, html` hidden`)}>
<h2 tabindex="-1">${words.support.title}</h2>
<p>${words.support.thanks} ${words.support.call}</p>
${linesPart(checkIn.support.lines)}
<p>${words.support.seen}</p>
</div>
${
  isHere
    ? giveBackPart(showing)
    : html`<h1 tabindex="-1">${words.thanks.title}</h1>
<p>${words.thanks.sent}</p>
<p>${isSessionCheck ? words.thanks.sessionCheck : words.thanks.readers}</p>
<p class="hint">${words.thanks.close}</p>`
}
</section>`;
}

export const giveBackPart = ({ words: { giveBack } }: Pick<Showing, "words">): Html =>
  html`<h1 tabindex="-1">${giveBack.title}</h1>
<p>${giveBack.lead}</p>`;

/** What is answered at once after sending, where an answer asks for it: nothing stands between that and these lines. */
export const supportedPage = (showing: Showing, checkIn: CheckIn): string =>
  page(showing, {
    title: showing.words.thanks.title,
    practice: checkIn.practice,
    lines: checkIn.support.lines,
    body: thanksPart(showing, checkIn, { hasSupport: true, isShown: true }),
  });
