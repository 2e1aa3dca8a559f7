// The page: sends what is pressed and typed, shows what comes back, and keeps itself up to date.

import { growing, prepare, readValues } from "./form.js";
import { follow } from "./live.js";
import { load, say, send } from "./net.js";
import { focusCard, patch, summaries } from "./patch.js";

const EXPECTED_WITHIN = 8000; // milliseconds after a press in which a new card is its answer
const EXPECTED_WITH_WORDS = 1500;
const STILL_BUSY = 2000; // milliseconds a button stays busy while its card is on the way

const conversation = document.body.dataset.conversation ?? "";
const at = (id) => document.getElementById(id);
const messages = at("messages");
const replies = at("replies");
const problem = at("problem");
const connection = at("connection");

let expected = null; // the press whose card is on the way: { button, home, until, follows }
let loading = false;
let stale = false;

// --- what is on screen ---------------------------------------------------------------------------------

async function refresh() {
  if (loading) {
    stale = true;
    return;
  }
  loading = true;
  do {
    stale = false;
    await Promise.all([refreshMessages(), refreshListed()]);
  } while (stale);
  loading = false;
}

async function refreshMessages() {
  if (!messages) return;
  const html = await load(`/c/${conversation}/messages`);
  if (html === undefined) return;
  if (html === null) {
    showGone();
    return;
  }
  const touched = patch(messages, html);
  for (const { element } of touched) prepare(element);
  if (touched.length) arrive(touched);
}

async function refreshListed() {
  const html = await load(`/plans?here=${conversation}`);
  if (!html || at("listed").innerHTML === html) return;
  const held = at("listed").contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  at("listed").innerHTML = html;
  if (held) Array.from(at("listed").querySelectorAll("a")).find((link) => link.getAttribute("href") === held)?.focus();
  const topic = at("listed").querySelector('[aria-current="page"] .listed-topic');
  const heading = document.querySelector("h1.topic");
  if (topic && heading && heading.textContent !== topic.textContent) heading.textContent = topic.textContent;
}

function arrive(touched) {
  const cards = touched.filter(({ element }) => element.dataset.summary);
  // A card is closed only when another took its place, and that one is what there is to say.
  const open = cards.filter(({ element }) => !element.classList.contains("closed"));
  const newest = open.filter(({ news }) => news);
  const words = summaries(newest);
  if (words) at("said").textContent = words;
  if (!expected || expected.until < Date.now()) return;
  const { button, home, follows } = expected;
  const pressed = cards.find(({ element }) => element.id === home);
  // A press brings other cards up to date, too: they answer it only by saying something new.
  const answer = open.includes(pressed) ? pressed : (newest.at(-1) ?? pressed);
  if (!answer) return;
  const card = answer.element;
  settle();
  if (!follows) {
    card.scrollIntoView({ block: "nearest" });
  } else if (!button || mayMove(button)) {
    focusCard(card);
  }
}

// The focus follows a press only where the person has not gone on to something else.
function mayMove(button) {
  const active = document.activeElement;
  return !active || active === document.body || active === button || !button.isConnected;
}

function showGone() {
  const line = document.createElement("p");
  line.className = "lead";
  line.textContent = say("gone");
  messages.replaceChildren(line);
  at("say").hidden = true;
  at("more")?.remove();
  at("onward").hidden = false;
  document.querySelector("h1").hidden = true; // it may be somebody's own words
  document.title = document.querySelector(".brand").textContent;
  live.stop();
}

function showReplies(html) {
  replies.innerHTML = html;
  prepare(replies);
  replies.scrollIntoView({ block: "nearest" });
}

function showProblem(sentence, again) {
  problem.replaceChildren(sentence);
  if (again) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button small";
    button.textContent = say("again");
    button.addEventListener("click", again);
    problem.append(" ", button);
  }
  problem.hidden = false;
  problem.scrollIntoView({ block: "nearest" });
}

// What was said to an earlier press; the card of the control that is pressed stays until it is answered itself.
function clearAnswers(control) {
  problem.hidden = true;
  problem.replaceChildren();
  if (!replies.contains(control)) replies.replaceChildren();
}

// --- what is sent --------------------------------------------------------------------------------------

async function act(path, parts, { control, follows, done }) {
  if (control.getAttribute("aria-busy") === "true") return;
  const inReplies = replies.contains(control);
  // Now, not when the answer comes: by then another press may have been answered.
  clearAnswers(control);
  control.setAttribute("aria-busy", "true");
  const home = control.closest("article")?.id;
  expected = { button: control, home, until: Date.now() + EXPECTED_WITHIN, follows };
  const result = await send(path, parts);
  if (result.problem) {
    settle();
    showProblem(result.problem, result.again && (() => act(path, parts, { control, follows, done })));
    return;
  }
  done?.();
  if (/^(speak|address)\|/.test(parts.press ?? "")) {
    location.reload(); // the page around the cards speaks the new language, too
    return;
  }
  if (result.to) {
    location.assign(result.to);
    return;
  }
  const answered = result.html.trim() !== "";
  if (answered || replies.contains(control)) showReplies(result.html);
  if (answered) {
    // The words are the answer; a card may come with them, but not much later.
    control.removeAttribute("aria-busy");
    if (expected) expected.until = Date.now() + EXPECTED_WITH_WORDS;
    if (inReplies) replies.querySelector("h2, article")?.focus();
  } else {
    setTimeout(() => control.removeAttribute("aria-busy"), STILL_BUSY);
  }
  await refresh();
  if (replies.firstElementChild) replies.scrollIntoView({ block: "nearest" });
}

function settle() {
  expected?.button?.removeAttribute("aria-busy");
  expected = null;
}

function press(control, source, values) {
  const { press: wire, session } = source.dataset;
  act(conversation ? `/c/${conversation}/press` : "/press", { press: wire, session, values }, { control, follows: true });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-press]");
  if (button) press(button, button, {});
  const link = event.target.closest('.problem a[href^="#"]');
  if (link) {
    event.preventDefault();
    at(link.getAttribute("href").slice(1))?.focus();
  }
});

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const control = form.querySelector('button[type="submit"]');
  if (form.dataset.press) {
    press(control, form, readValues(form));
    return;
  }
  const box = form.querySelector("textarea");
  const words = box.value;
  if (!words.trim()) {
    showProblem(say("empty"));
    box.focus();
    return;
  }
  const typed = () => {
    if (box.value === words) form.reset();
  };
  act(form.dataset.post, { [box.name]: words }, { control, follows: false, done: typed });
});

// --- start ---------------------------------------------------------------------------------------------

for (const box of document.querySelectorAll("form[data-post] textarea")) growing(box); // not those of cards
prepare(document);

const wide = matchMedia("(min-width: 62rem)");
const unfold = () => {
  at("side").open = wide.matches;
};
wide.addEventListener("change", unfold);
unfold();

const live = follow(conversation, {
  changed: refresh,
  everything: refresh,
  lost: (sentence) => {
    connection.textContent = sentence;
    connection.hidden = false;
  },
  found: () => {
    connection.textContent = "";
    connection.hidden = true;
  },
});
