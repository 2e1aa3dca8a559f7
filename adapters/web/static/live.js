// Server-sent events: hears what changed, says when the connection is lost, and comes back by itself.

import { readProblem, say } from "./net.js";

const LONGEST_SILENCE = 50000; // milliseconds; the server speaks every 20 seconds
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15000;
const HIDDEN_FOR = 20000; // a page nobody looks at gives its connection back: browsers have six per site
const PATIENCE = 1500; // a hiccup is not worth a sentence

export function follow(conversation, { changed, everything, lost, found }) {
  const address = conversation ? `/events?watch=${conversation}` : "/events";
  let source = null;
  let pause = FIRST_PAUSE;
  let silence = 0;
  let reopening = 0;
  let worry = 0;
  let hiding = 0;
  let over = false;

  function open() {
    close();
    if (over) return;
    source = new EventSource(address);
    source.addEventListener("hello", () => {
      calm();
      pause = FIRST_PAUSE;
      everything();
    });
    source.addEventListener("ready", () => {
      heard();
      everything();
    });
    source.addEventListener("beat", heard);
    source.addEventListener("changed", (event) => {
      heard();
      changed(event.data);
    });
    // Other pages of this person took the place. This one comes back when it is looked at again, not by itself:
    // it would only drive out the next.
    source.addEventListener("crowded", () => {
      close();
      clearTimeout(worry);
      worry = 0;
      lost(say("crowded"));
    });
    source.addEventListener("error", () => {
      fret(say("lost"));
      if (source?.readyState === EventSource.CLOSED) refused();
    });
    heard();
  }

  function close() {
    clearTimeout(silence);
    clearTimeout(reopening);
    source?.close();
    source = null;
  }

  // The conversation is gone: there is nothing to hear of any more.
  function stop() {
    over = true;
    clearTimeout(worry);
    close();
    found();
  }

  function heard() {
    clearTimeout(silence);
    silence = setTimeout(() => {
      fret(say("lost"));
      open();
    }, LONGEST_SILENCE);
  }

  function calm() {
    clearTimeout(worry);
    worry = 0;
    found();
    heard();
  }

  function fret(sentence) {
    if (!worry) worry = setTimeout(() => lost(sentence), PATIENCE);
  }

  // The browser does not try again after a refusal, and does not tell why; asking once more does.
  async function refused() {
    close();
    reopening = setTimeout(open, pause + Math.random() * 500);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    const question = new AbortController();
    try {
      const response = await fetch(address, { signal: question.signal });
      if (!response.ok && !over) lost(await readProblem(response));
    } catch {
      // Nobody there: the first sentence stands.
    } finally {
      question.abort();
    }
  }

  document.addEventListener("visibilitychange", () => {
    clearTimeout(hiding);
    if (document.hidden) {
      hiding = setTimeout(close, HIDDEN_FOR);
    } else if (!source) {
      open();
    }
  });
  addEventListener("pagehide", () => {
    clearTimeout(worry);
    close();
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) open();
  });
  addEventListener("online", open);
  open();
  return { stop };
}
