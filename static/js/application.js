// Makes sending files pleasant; the form works without it. Names and sizes of what was chosen,
// progress while it travels, and files kept when the form comes back with something to correct.
"use strict";

function sizeInWords(bytes, units) {
  const exponent = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : 2;
  const value = (bytes / 1000 ** exponent).toLocaleString(document.documentElement.lang, {
    maximumFractionDigits: exponent === 2 ? 1 : 0,
  });
  return `${value}\u00a0${units[exponent]}`;
}

function showChosen(input) {
  const units = input.form.dataset.units.split(" ");
  const list = document.createElement("ul");
  list.className = "chosen";
  for (const file of input.files) {
    const line = document.createElement("li");
    line.textContent = `${file.name}, ${sizeInWords(file.size, units)}`;
    list.append(line);
  }
  input.parentElement.querySelector(".chosen")?.remove();
  if (input.files.length) input.after(list);
}

// The returned form gets the files of the one it replaces, except those that were refused.
function keepFiles(oldForm, newForm) {
  let all = true;
  for (const fresh of newForm.querySelectorAll("input[type=file]")) {
    const chosen = oldForm.elements[fresh.name];
    if (!chosen?.files.length) continue;
    if (fresh.getAttribute("aria-invalid")) all = false;
    else {
      fresh.files = chosen.files;
      showChosen(fresh);
    }
  }
  if (all) for (const note of document.querySelectorAll("[data-files-again]")) note.remove();
}

function showAnswer(form, html) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  const main = answer.querySelector("main");
  if (!main) return false;
  document.title = answer.title;
  document.querySelector("main").replaceWith(document.adoptNode(main));
  const next = document.querySelector("form.application");
  if (next) {
    prepare(next);
    keepFiles(form, next);
  }
  (document.querySelector(".error-summary") ?? document.querySelector("main")).focus();
  window.scrollTo(0, 0);
  return true;
}

function send(form) {
  const status = form.querySelector(".sending");
  const button = form.querySelector("button[type=submit]");
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", form.dataset.sending);
  status.textContent = form.dataset.sending;
  status.after(bar);
  button.setAttribute("aria-disabled", "true");

  const request = new XMLHttpRequest();
  const failed = () => {
    status.textContent = form.dataset.failed;
    bar.remove();
    button.removeAttribute("aria-disabled");
  };
  request.upload.addEventListener("progress", (event) => {
    if (!event.lengthComputable) return;
    bar.max = event.total;
    bar.value = event.loaded;
  });
  request.addEventListener("error", failed);
  request.addEventListener("load", () => {
    if (new URL(request.responseURL).pathname !== location.pathname) location.assign(request.responseURL);
    else if (!showAnswer(form, request.responseText)) failed();
  });
  request.open("POST", location.href);
  request.send(new FormData(form));
}

function prepare(form) {
  for (const input of form.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => showChosen(input));
    if (input.files.length) showChosen(input);
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!form.querySelector('[aria-disabled="true"]')) send(form);
  });
}

const form = document.querySelector("form.application");
if (form) prepare(form);
