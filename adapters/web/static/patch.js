// Brings the messages on screen up to date: only what has a new version is replaced, so typed but unsent
// words in another card stay, and the focus is never lost.

// Returns the elements that are new or replaced, in order; `news` of each is whether it says something it did not before.
export function patch(list, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const fresh = Array.from(template.content.children);
  const names = new Set(fresh.map((element) => element.id));
  for (const old of Array.from(list.children)) {
    if (!names.has(old.id)) old.remove();
  }
  const touched = [];
  let before = null;
  for (const element of fresh) {
    const old = document.getElementById(element.id);
    if (old && old.dataset.version === element.dataset.version) {
      before = old;
      continue;
    }
    if (old) {
      replace(old, element);
    } else if (before) {
      before.after(element);
    } else {
      list.prepend(element);
    }
    touched.push({ element, news: old?.dataset.summary !== element.dataset.summary });
    before = element;
  }
  return touched;
}

export function focusCard(card) {
  const target = card.querySelector('[aria-invalid="true"]') ?? heading(card);
  target.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const first = card.querySelector('[aria-invalid="true"]') ? card.querySelector(".problem") : card;
  (first ?? card).scrollIntoView({ block: card.offsetHeight < innerHeight ? "nearest" : "start", behavior: calm ? "auto" : "smooth" });
}

export function summaries(touched) {
  return touched.map(({ element }) => element.dataset.summary).filter(Boolean).join(" ");
}

// A card of one sentence has no heading and is itself what the focus goes to.
function heading(card) {
  return card.querySelector("h2") ?? card;
}

function replace(old, element) {
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(element);
  if (held) (counterpart(held, element) ?? heading(element)).focus({ preventScroll: true });
}

// The same control in the new card: the same press, or the same field of its form.
function counterpart(held, element) {
  if (held.dataset.press) {
    return find(element, (other) => other.dataset.press === held.dataset.press && other.tagName === held.tagName);
  }
  return held.name ? find(element, (other) => other.name === held.name) : null;
}

function find(element, matches) {
  return Array.from(element.querySelectorAll("button, input, select, textarea")).find(matches) ?? null;
}
