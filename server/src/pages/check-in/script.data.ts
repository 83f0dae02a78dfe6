/**
 * What the check-in does where there is a script: one question at a time, saving as it goes, and sealing what cannot be
 * sent. It makes no markup of text, and keeps nothing that can be read.
 */
export const CHECK_IN_SCRIPT = `"use strict";
(() => {
  const STORE = "attune-check-in";
  const by = (id) => document.getElementById(id);
  const form = by("check-in");
  const ended = by("ended");
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (all) => {
    let signs = "";
    for (const one of all) signs += String.fromCharCode(one);
    return btoa(signs).replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=/g, "");
  };
  const encoded = (words) => new TextEncoder().encode(words);

  /* What waits on this device: ciphertext, a key for sending once, and a hash in place of the link. */
  const asked = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const opening = async () => {
    const request = indexedDB.open(STORE, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore("waiting", { keyPath: "at", autoIncrement: true });
    return asked(request);
  };
  const withStore = async (mode, work) => {
    const database = await opening();
    try {
      return await work(database.transaction("waiting", mode).objectStore("waiting"));
    } finally {
      database.close();
    }
  };
  const hashOf = async (link) => text(new Uint8Array(await crypto.subtle.digest("SHA-256", encoded(link))));
  const keep = (one) => withStore("readwrite", (store) => asked(store.add(one)));
  const drop = (at) => withStore("readwrite", (store) => asked(store.delete(at)));
  const waitingFor = (id) =>
    withStore("readonly", (store) => asked(store.getAll())).then((all) => all.filter((one) => one.id === id));
  /* Takes away all of this link and of links that have run out; the store itself with the last. */
  const forget = async (id) => {
    const now = new Date().toISOString();
    const left = await withStore("readwrite", async (store) => {
      const all = await asked(store.getAll());
      const going = all.filter((one) => one.id === id || one.endsAt < now);
      for (const one of going) await asked(store.delete(one.at));
      return all.length - going.length;
    });
    if (left === 0) await asked(indexedDB.deleteDatabase(STORE));
  };

  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  if (ended && ended.dataset.gone && window.indexedDB && crypto.subtle)
    hashOf(ended.dataset.gone).then(forget).catch(() => undefined);
  /* Without these the form is sent as any form is. */
  if (!form || !window.indexedDB || !crypto.subtle) return;

  const { link, key, ends } = form.dataset;
  const say = (name) => form.dataset["say" + name[0].toUpperCase() + name.slice(1)];
  const isHere = location.search.includes("here");
  const questions = [...form.querySelectorAll("fieldset")];
  const sections = [...form.querySelectorAll("section.form")];
  let id = "";

  /* Answers, as the practice takes them. */
  const valueOf = (question) => {
    const field = question.querySelector("input:checked, textarea, .typed input");
    const given = field ? field.value.trim() : "";
    if (given === "") return null;
    if ("words" in question.dataset) return given;
    if (!("clock" in question.dataset)) return Number(given);
    const [hours, minutes] = given.split(":");
    return Number(hours) * 60 + Number(minutes);
  };
  const isTaken = (question) => {
    const field = question.querySelector(".typed input");
    return !field || field.validity.valid;
  };
  const isAsked = (question) => {
    const { when, whenIs, whenOpen } = question.dataset;
    if (when === undefined) return true;
    return when.split(" ").some((field) => {
      const value = valueOf(by(field));
      return value === null ? whenOpen !== undefined : whenIs.split(" ").includes(String(value));
    });
  };
  const contentOf = (some, withOpen) => {
    const forms = new Map();
    for (const question of some) {
      const value = isTaken(question) ? valueOf(question) : null;
      if (value === null && !withOpen) continue;
      const { form: instrument, item } = question.dataset;
      if (!forms.has(instrument)) forms.set(instrument, { instrument, answers: {}, inWords: {} });
      forms.get(instrument)["words" in question.dataset ? "inWords" : "answers"][item] = value;
    }
    return JSON.stringify({ forms: [...forms.values()] });
  };

  /* Sealing, to the link's own key: a pair for this once, HKDF, AES-GCM. */
  const P256 = { name: "ECDH", namedCurve: "P-256" };
  const seal = async (content) => {
    const theirs = bytes(key);
    const pair = await crypto.subtle.generateKey(P256, false, ["deriveBits"]);
    const own = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
    const to = await crypto.subtle.importKey("raw", theirs, P256, false, []);
    const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: to }, pair.privateKey, 256);
    const from = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
    const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array([...own, ...theirs]), info: encoded("attune/1/check-in") };
    const sealing = await crypto.subtle.deriveKey(how, from, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const box = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, sealing, encoded(content)));
    return text(new Uint8Array([...own, ...iv, ...box]));
  };

  /* One thing after the other goes to the practice, the oldest first. */
  const WAYS = { draft: ["PUT", "/api/v1/check-in/draft"], send: ["POST", "/api/v1/check-in/sealed"] };
  const GONE = [403, 404, 409, 410];
  const post = async ({ what, sealed, once }) => {
    const [method, path] = WAYS[what];
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), 15000);
    try {
      const headers = { "content-type": "application/json", "attune-link": link, "idempotency-key": once };
      return await fetch(path, { method, headers, body: JSON.stringify({ sealed }), signal: stop.signal, cache: "no-store" });
    } finally {
      clearTimeout(late);
    }
  };
  let pause = 1000;
  let retry = 0;
  let isFlushing = false;
  let isAgain = false;
  let isOver = false;
  const later = () => {
    clearTimeout(retry);
    retry = setTimeout(flush, pause);
    pause = Math.min(pause * 2, 60000);
  };
  async function flush() {
    if (isOver) return;
    if (isFlushing) {
      isAgain = true;
      return;
    }
    isFlushing = true;
    clearTimeout(retry);
    let isDone = false;
    try {
      isDone = await flushAll();
    } catch {
      isDone = false;
    }
    isFlushing = false;
    if (isOver) return;
    if (isAgain) {
      isAgain = false;
      return flush();
    }
    tell(isDone ? "saved" : "offline");
    if (!isDone) later();
    return isDone;
  }
  const flushAll = async () => {
    for (const one of await waitingFor(id)) {
      const answer = await post(one);
      if (answer.ok) {
        const body = await answer.json();
        pause = 1000;
        if (one.what === "send") return body.received === true && finish(body);
        await drop(one.at);
        if (ownDraft && ownDraft.at === one.at) ownDraft = undefined;
      } else if (!isOurs(answer)) return false;
      else if (GONE.includes(answer.status)) {
        await over();
        location.reload();
        return true;
      } else if (answer.status === 422 && one.what === "draft") await drop(one.at);
      else if (answer.status === 422 || answer.status === 413) return refused(one);
      else return false;
    }
    return true;
  };
  /* What a wireless network answers in the practice's place ends nothing. */
  const isOurs = (answer) => (answer.headers.get("content-type") || "").includes("problem+json");
  const over = async () => {
    isOver = true;
    clearTimeout(retry);
    await forget(id).catch(() => undefined);
  };
  const finish = async ({ support }) => {
    await over();
    form.remove();
    by("support").remove();
    by("waiting").remove();
    by("thanks-support").hidden = !support;
    history.replaceState(null, "", "/check-in/sent" + (isHere ? "?here=1" : ""));
    reveal("thanks");
    return true;
  };
  const refused = async (one) => {
    await drop(one.at);
    isSending = false;
    reveal("check-in");
    goTo(questions.find((question) => !isTaken(question)) || questions[0]);
    tell("refused");
    return true;
  };

  /* What the page says of itself. */
  let told = "";
  const tell = (name) => {
    if (isSending) {
      const title = by("waiting-title");
      const words = name === "offline" ? title.dataset.waiting : title.dataset.sending;
      if (title.textContent !== words) title.textContent = words;
      by("until").hidden = name !== "offline";
      return;
    }
    if (told === "refused" && name === "saved") return;
    told = name;
    const words = say(name);
    if (by("state").textContent !== words) by("state").textContent = words;
  };
  const until = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", hour: "numeric", minute: "2-digit" });
  by("until").textContent = by("until").dataset.text.replace("{until}", until.format(new Date(ends)));
  by("waiting-title").dataset.waiting = by("waiting-title").textContent;
  const reveal = (name) => {
    for (const part of ["check-in", "support", "waiting", "thanks"]) if (by(part)) by(part).hidden = part !== name;
    window.scrollTo(0, 0);
    const title = [...by(name).querySelectorAll("[tabindex]")].find((one) => one.getClientRects().length > 0);
    if (title && name !== "check-in") title.focus({ preventScroll: true });
  };

  /* Saving: what changed since, sealed and kept first, then sent. */
  const changed = new Set();
  let ownDraft;
  let saving = 0;
  let turn = Promise.resolve();
  const save = () => {
    clearTimeout(saving);
    turn = turn.then(saveNow).catch(() => tell("unsaved"));
    return turn;
  };
  const saveNow = async () => {
    if (changed.size === 0 || isOver || isSending) return;
    const before = ownDraft;
    const some = new Set([...changed, ...(before ? before.some : [])]);
    const content = contentOf(some, true);
    changed.clear();
    try {
      ownDraft = { at: await keep({ id, what: "draft", endsAt: ends, once: crypto.randomUUID(), sealed: await seal(content) }), some };
    } catch (error) {
      for (const question of some) changed.add(question);
      throw error;
    }
    if (before) await drop(before.at);
    flush();
  };
  const note = (question) => {
    changed.add(question);
    clearTimeout(saving);
    saving = setTimeout(save, 250);
  };

  /* Sending: all that is answered and asked, once. */
  let isSending = false;
  const send = async () => {
    if (isSending || isOver) return;
    const wrong = questions.find((question) => isAsked(question) && !isTaken(question));
    if (wrong) {
      goTo(wrong);
      return wrong.querySelector("input").reportValidity();
    }
    const content = contentOf(questions.filter(isAsked), false);
    if (content === '{"forms":[]}') return tell("nothing");
    clearTimeout(saving);
    await turn;
    isSending = true;
    const sealed = await seal(content);
    const earlier = (await waitingFor(id)).map((one) => one.at);
    await keep({ id, what: "send", endsAt: ends, once: crypto.randomUUID(), sealed });
    for (const at of earlier) await drop(at);
    tell("saving");
    reveal("waiting");
    return flush();
  };

  /* One question at a time; where there are a few ratings alone, all at once. */
  let at = 0;
  const isShort = form.classList.contains("short");
  let isOne = !(history.state ? history.state.all : isShort);
  let isReturning = false;
  const steps = form.querySelector(".steps");
  const along = form.querySelector(".along");
  const layout = form.querySelector(".layout");
  const review = by("review");
  const nextWords = by("next").textContent;
  const askedNow = () => questions.filter(isAsked);
  const timeLeft = (some) => {
    const seconds = some.reduce((sum, question) => sum + Number(question.dataset.seconds), 0);
    if (seconds < 55) return say("seconds").replace("{n}", Math.max(5, Math.round(seconds / 5) * 5));
    const minutes = Math.round(seconds / 60);
    return minutes === 1 ? say("minute") : say("minutes").replace("{n}", minutes);
  };
  const draw = (isMoved) => {
    const now = askedNow();
    const current = isOne ? questions[at] : undefined;
    const isReview = isOne && !current;
    form.classList.toggle("one", isOne);
    for (const question of questions) question.hidden = isOne ? question !== current : !now.includes(question);
    for (const section of sections) section.hidden = isOne && !section.contains(current || null);
    steps.hidden = !isOne;
    along.hidden = false;
    layout.hidden = isReview;
    review.hidden = isOne && !isReview;
    by("skipped").hidden = !isReview;
    by("next").hidden = isReview;
    by("next").textContent = current && current === now.at(-1) ? by("next").dataset.last : nextWords;
    form.querySelector(".intro").classList.toggle("unseen", isOne && current !== questions[0]);
    const place = now.indexOf(current);
    const progress = say("progress").replace("{at}", place + 1).replace("{all}", now.length);
    by("progress").textContent = current ? progress.replace("{time}", timeLeft(now.slice(place))) : "";
    by("back").setAttribute("aria-disabled", String(place === 0));
    if (isReview) drawSkipped(now);
    if (!isMoved) return;
    window.scrollTo(0, 0);
    (current ? current.querySelector("legend") : isReview ? by("review-title") : form).focus({ preventScroll: true });
  };
  const drawSkipped = (now) => {
    const open = now.filter((question) => valueOf(question) === null);
    const [lead, list] = by("skipped").children;
    lead.dataset.text = lead.dataset.text || lead.textContent;
    lead.textContent = open.length === 0 ? by("skipped").dataset.none : lead.dataset.text;
    list.replaceChildren(...open.map((question) => {
      const row = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link";
      button.lang = question.closest("section").lang;
      button.textContent = question.querySelector("legend").textContent.trim().replace(/^\\d+\\s+/, "");
      button.addEventListener("click", () => {
        isReturning = true;
        goTo(question);
      });
      row.append(button);
      return row;
    }));
  };
  const goTo = (question) => {
    at = questions.indexOf(question);
    if (isOne) return draw(true);
    draw(false);
    question.scrollIntoView();
    question.querySelector("legend").focus();
  };
  const move = (by) => {
    if (by > 0 && questions[at] && !isTaken(questions[at])) {
      questions[at].querySelector("input").reportValidity();
      return;
    }
    let next = Math.min(at, questions.length) + by;
    while (questions[next] && !isAsked(questions[next])) next += by;
    if (next < 0) return;
    at = by > 0 && isReturning ? questions.length : Math.min(next, questions.length);
    isReturning = false;
    if (changed.size > 0) save();
    draw(true);
  };
  const next = (question) => {
    if (!supported(question)) move(1);
  };

  /* An answer after which somebody must know whom to turn to: at once, and before anything else. */
  const shownFor = new Map();
  const supported = (question) => {
    const value = question && valueOf(question);
    if (!question || value === null || shownFor.get(question) === value) return false;
    if (!(question.dataset.support || "").split(" ").includes(String(value))) return false;
    shownFor.set(question, value);
    const answer = question.querySelector("input:checked + span").textContent;
    const words = question.querySelector("legend").textContent.trim().replace(/^\\d+\\s+/, "");
    by("marked").textContent = by("marked").dataset.text.replace("{answer}", () => words + ": " + answer);
    if (changed.size > 0) save();
    reveal("support");
    return true;
  };
  by("go-on").addEventListener("click", () => {
    reveal("check-in");
    if (isOne) move(1);
    else draw(true);
  });
  by("send-now").addEventListener("click", send);

  /* Thumbs, keys and what is typed. */
  let touched = -1e9;
  let before;
  form.addEventListener("pointerdown", (event) => {
    const option = event.target.closest(".scale .option");
    before = option && option.querySelector("input:checked");
  });
  form.addEventListener("pointerup", (event) => {
    touched = event.timeStamp;
  });
  form.addEventListener("click", (event) => {
    const choice = event.target;
    if (!(choice instanceof HTMLInputElement) || choice.type !== "radio") return;
    const question = choice.closest("fieldset");
    /* Where all is in sight, a second tap on an answer takes it back. */
    if (isShort && !isOne && choice === before) choice.checked = false;
    before = undefined;
    note(question);
    if (event.timeStamp - touched > 900) return draw(false);
    touched = -1e9;
    if (supported(question)) return;
    if (!isOne) return draw(false);
    setTimeout(() => questions[at] === question && move(1), 160);
  });
  form.addEventListener("input", (event) => {
    if (event.target.type !== "radio") note(event.target.closest("fieldset"));
  });
  form.addEventListener("focusout", (event) => {
    const question = event.target.closest("fieldset");
    if (!isOne && question && !question.contains(event.relatedTarget)) supported(question);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isOne) next(questions[at]);
  });
  by("next").addEventListener("click", () => next(questions[at]));
  by("back").addEventListener("click", () => move(-1));
  by("layout").addEventListener("click", (event) => {
    isOne = !isOne;
    history.replaceState({ all: !isOne }, "");
    labelLayout(event.target);
    at = Math.min(at, questions.length - 1);
    draw(true);
  });
  const labelLayout = (button) => {
    const other = button.dataset.other;
    button.dataset.other = button.textContent;
    button.textContent = other;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const missed = askedNow().find((question) => supported(question));
    if (!missed) send();
  });
  window.addEventListener("online", () => {
    pause = 1000;
    flush();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save();
  });

  const begin = async () => {
    id = await hashOf(link);
    if (!isOne) labelLayout(by("layout"));
    const first = questions.findIndex((question) => isAsked(question) && valueOf(question) === null);
    at = first === -1 ? questions.length : first;
    for (const question of questions) if (valueOf(question) !== null) shownFor.set(question, valueOf(question));
    form.tabIndex = -1;
    draw(false);
    tell("saved");
    const before = await waitingFor(id);
    if (before.length === 0) return;
    isSending = before.some((one) => one.what === "send");
    if (isSending) {
      tell("saving");
      reveal("waiting");
    }
    if ((await flush()) && !isSending && !isOver) location.reload();
  };
  /* A browser that lets nothing be kept sends the form as any form is sent. */
  begin().catch(() => {
    form.classList.remove("one");
    form.noValidate = true;
  });
})();
`;
