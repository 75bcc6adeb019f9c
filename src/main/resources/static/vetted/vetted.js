"use strict";

/* The current entry of the navigation. */
for (const link of document.querySelectorAll("[data-nav]")) {
  if (link.dataset.nav.split(" ").some((start) => location.pathname.startsWith(start))) {
    link.setAttribute("aria-current", "page");
  }
}

/* Errors of a form come into view and are read out first. */
document.querySelector("[data-errors]")?.focus();

/* Adds empty lines to lists in forms. */
for (const button of document.querySelectorAll("[data-add]")) {
  const name = button.dataset.add;
  const rows = document.querySelector(`[data-rows="${name}"]`);
  const template = document.querySelector(`[data-template="${name}"]`);
  button.hidden = false;
  button.addEventListener("click", () => {
    const next = rows.children.length;
    const holder = document.createElement("template");
    holder.innerHTML = template.innerHTML.replaceAll("NEXT", String(next));
    rows.append(holder.content);
    rows.lastElementChild.querySelector("input, textarea").focus();
  });
}

/* Says before an upload that a file is too large. */
for (const input of document.querySelectorAll("input[data-largest]")) {
  input.addEventListener("change", () => {
    const tooLarge = [...input.files].some((file) => file.size > Number(input.dataset.largest));
    document.getElementById("file-problem").hidden = !tooLarge;
    input.setCustomValidity(tooLarge ? document.getElementById("file-problem").textContent : "");
  });
}

/* A form is sent once. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.hasAttribute("hx-post")) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
  }
  form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});
