// Makes sending files pleasant; the form works without it. Names and sizes of what was chosen,
// progress while it travels, and files kept when the form comes back with something to correct.
"use strict";

function sizeInWords(bytes, units) {
  const exponent = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2; // as the receipt counts
  const value = (bytes / 1024 ** exponent).toLocaleString(document.documentElement.lang, {
    minimumFractionDigits: exponent && 1,
    maximumFractionDigits: exponent && 1,
  });
  return `${value}\u00a0${units[exponent]}`;
}

function showChosen(input) {
  const units = input.form.dataset.units.split(" ");
  const list = document.createElement("ul");
  list.className = "chosen";
  for (const file of input.files) {
    const line = document.createElement("li");
    const name = input.files.length > 1 ? `${file.name}, ` : ""; // the browser shows a single one
    line.textContent = name + sizeInWords(file.size, units);
    list.append(line);
  }
  input.parentElement.querySelector(".chosen")?.remove();
  if (input.files.length) input.after(list);
}

// The returned form gets the files of the one it replaces, except those that were refused (their
// own error says so): nothing has to be chosen again without a reason.
function keepFiles(oldForm, newForm) {
  for (const fresh of newForm.querySelectorAll("input[type=file]")) {
    const chosen = oldForm.elements[fresh.name];
    if (!chosen?.files.length || fresh.getAttribute("aria-invalid")) continue;
    fresh.files = chosen.files;
    showChosen(fresh);
  }
  for (const note of document.querySelectorAll("[data-files-again]")) note.remove();
}

// False: an answer that would wipe out what was typed (a proxy's or a server's error page).
function showAnswer(form, request) {
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = answer.querySelector("main");
  const isOurs = answer.querySelector("form.application") || request.status < 400 || [409, 410].includes(request.status);
  if (!main || !isOurs) return false;
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

// The cookie that protects the form was lost: the page, asked for again, brings another.
async function renewProtection(form) {
  const page = await fetch(location.href);
  const answer = new DOMParser().parseFromString(await page.text(), "text/html");
  const fresh = answer.querySelector("[name=csrfmiddlewaretoken]");
  if (!fresh) throw new Error("no form");
  for (const field of form.querySelectorAll("[name=csrfmiddlewaretoken]")) field.value = fresh.value;
}

function send(form, again = false) {
  const status = form.querySelector(".sending");
  const button = form.querySelector("button[type=submit]");
  const bar = form.querySelector("progress") ?? document.createElement("progress");
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
    else if (request.status === 403 && !again) renewProtection(form).then(() => send(form, true), failed);
    else if (!showAnswer(form, request)) failed();
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
window.addEventListener("pageshow", () => {
  document.querySelector("form.application [aria-disabled]")?.removeAttribute("aria-disabled"); // came back
});
