// Sends changes. Each carries an id of its own; when its fate is unknown, the same change sent again
// carries the same id, so it is carried out once.

const token = document.querySelector('meta[name="livewise-token"]')?.content ?? "";
const sentences = document.getElementById("sentences")?.dataset ?? {};
const unsure = new Map();
const LONGEST_WAIT = 30000; // milliseconds

export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

export function say(name) {
  return sentences[name] ?? "";
}

// Resolves to { html, to } or { problem, again }.
export async function send(path, parts) {
  const change = path + JSON.stringify(parts);
  const id = unsure.get(change) ?? newId();
  unsure.set(change, id);
  let response;
  try {
    response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Livewise-Token": token },
      body: JSON.stringify({ ...parts, id, zone }),
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    if (response.ok) {
      const html = await response.text();
      unsure.delete(change);
      return { html, to: response.headers.get("Location") };
    }
  } catch {
    return { problem: say("failed"), again: true };
  }
  const again = response.status >= 500;
  if (!again) unsure.delete(change);
  return { problem: await readProblem(response), again };
}

// Resolves to the fragment, null when it is gone, undefined when it could not be had.
export async function load(path) {
  try {
    const response = await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (response.ok) return await response.text();
    return response.status === 404 ? null : undefined;
  } catch {
    return undefined;
  }
}

export async function readProblem(response) {
  try {
    return (await response.json()).error ?? say("failed");
  } catch {
    return say("failed");
  }
}

// crypto.randomUUID exists on https and localhost alone.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
