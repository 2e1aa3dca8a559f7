// What only the browser knows about a form: the day it is here, the zone, the names of all zones.

import { zone } from "./net.js";

export function prepare(root) {
  for (const input of root.querySelectorAll('input[type="date"]')) {
    const now = new Date();
    const here = new Date(now.getTime() - now.getTimezoneOffset() * 60000);
    input.min = here.toISOString().slice(0, 10);
  }
  for (const input of root.querySelectorAll("input[data-zone]")) {
    if (!input.value) input.value = zone;
    fillZones(document.getElementById(input.getAttribute("list")));
  }
}

export function readValues(form) {
  const values = {};
  for (const [name, value] of new FormData(form)) values[name] = String(value);
  return values;
}

// A text box that grows with its words, sends with Enter and breaks lines with Shift+Enter.
export function growing(box) {
  const fit = () => {
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight + 2, 240)}px`;
  };
  box.addEventListener("input", fit);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    box.form.requestSubmit();
  });
  box.form.addEventListener("reset", () => setTimeout(fit));
}

function fillZones(list) {
  if (!list || list.children.length || !Intl.supportedValuesOf) return;
  for (const name of Intl.supportedValuesOf("timeZone")) {
    const option = document.createElement("option");
    option.value = name;
    list.append(option);
  }
}
