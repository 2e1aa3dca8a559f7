// "Copy" beside each text that is there to be taken elsewhere. Without this script, or where the browser keeps pages
// from the clipboard, a click into the text selects all of it.

function select(text) {
  text.focus();
  getSelection().selectAllChildren(text);
}

async function copy(button, text) {
  const said = document.getElementById(button.dataset.said);
  said.textContent = "";
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = said.dataset.done;
  } catch {
    select(text);
  }
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.addEventListener("click", () => copy(button, document.getElementById(button.dataset.copy)));
    button.hidden = false;
  }
}
