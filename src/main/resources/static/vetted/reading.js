"use strict";

/* The page on which a reading is confirmed: shows beside the chosen fact the page of the report, with its words marked. */
const workplace = document.getElementById("workplace");
const viewer = workplace.querySelector("[data-viewer]");
const part = (name) => viewer.querySelector(`[data-${name}]`);
const picture = part("picture");
const frame = part("frame");
const pagesWithMarks = new Map();
let shown = 0;
let pages = 0;
let chosen = null;
let zoom = 0;
let changed = false;

const facts = () => [...workplace.querySelectorAll(".fact")];
const inSight = () => facts().filter((fact) => !fact.hidden && fact.closest("details").open && !fact.closest("details").hidden);
const pageOf = (fact) => Number(fact.dataset.page) || 0;

/* What was read from a page, with its places; asked for once. */
function marksOf(page) {
  if (!pagesWithMarks.has(page)) {
    const answer = fetch(`${workplace.dataset.pictures}${page}/marks`, { headers: { Accept: "application/json" } })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)));
    answer.catch(() => pagesWithMarks.delete(page));
    pagesWithMarks.set(page, answer);
  }
  return pagesWithMarks.get(page);
}

const addressOf = (page) => `${workplace.dataset.pictures}${page}?document=${workplace.dataset.document}`;

async function show(page) {
  if (page < 1 || (pages && page > pages)) {
    return;
  }
  shown = page;
  part("page-number").value = page;
  part("open").href = `${workplace.dataset.file}#page=${page}`;
  part("marks").replaceChildren();
  const address = addressOf(page);
  if (picture.getAttribute("src") !== address) {
    viewer.classList.add("is-loading");
    picture.src = address;
    picture.alt = `Page ${page} of the report`;
    frame.scrollTop = 0;
  }
  say("");
  const home = chosen ? pageOf(chosen) : 0;
  const [here, there] = await Promise.allSettled([marksOf(page), home && home !== page ? marksOf(home) : null]);
  if (shown !== page) {
    return;
  }
  if (here.status === "rejected") {
    say("This page cannot be shown as a picture. Open the PDF at this page instead.");
    return;
  }
  pages = here.value.pages;
  part("pages").textContent = `of ${pages}`;
  mark(page, here.value.marks, there.value?.marks ?? {});
}

/* Faintly what else was read from the page, strongly the chosen fact, which may begin on the page before. */
function mark(page, here, there) {
  const key = chosen?.dataset.fact;
  const all = { ...here, ...(key in there ? { [key]: there[key] } : {}) };
  const drawn = [];
  for (const [fact, places] of Object.entries(all)) {
    for (const place of places.filter((it) => it.page === page)) {
      const box = document.createElement("div");
      box.className = fact === key ? "mark mark-chosen" : "mark";
      box.dataset.of = fact;
      box.style.left = `${place.x * 100}%`;
      box.style.top = `${place.y * 100}%`;
      box.style.width = `${place.width * 100}%`;
      box.style.height = `${place.height * 100}%`;
      drawn.push(box);
    }
  }
  part("marks").replaceChildren(...drawn);
  const strong = drawn.find((box) => box.classList.contains("mark-chosen"));
  if (strong) {
    bringIntoView(strong);
  }
  tell(page, key, all[key], Boolean(strong));
}

function tell(page, key, places, marked) {
  const quote = (chosen?.querySelector("q") ?? chosen?.querySelector(".fact-value"))?.textContent;
  if (!chosen) {
    say("");
  } else if (!pageOf(chosen)) {
    say("This was found on no page. Look for it in the report.");
  } else if (pageOf(chosen) === page && places && !marked) {
    say(`The words could not be found on the picture. Look for: “${quote}”`);
  } else if (marked && places.some((it) => it.page !== page)) {
    say(pageOf(chosen) === page ? "The words go on on the next page." : "The words begin on the page before.");
  } else {
    say("");
  }
}

function say(words) {
  part("says").textContent = words;
}

function bringIntoView(box) {
  const place = () => {
    const inFirstView = box.offsetTop + box.offsetHeight < frame.clientHeight * 0.75;
    const top = inFirstView ? 0 : box.offsetTop + box.offsetHeight / 2 - frame.clientHeight / 2;
    const left = box.offsetLeft + box.offsetWidth / 2 - frame.clientWidth / 2;
    frame.scrollTo({ top, left: Math.max(0, left) });
  };
  if (picture.complete) {
    place();
  } else {
    picture.addEventListener("load", place, { once: true });
  }
}

function choose(fact) {
  if (fact === chosen) {
    return;
  }
  chosen?.removeAttribute("aria-current");
  chosen = fact;
  chosen.setAttribute("aria-current", "true");
  show(pageOf(fact) || shown || 1);
}

/* Choosing by mouse, by focus and by key. */
workplace.addEventListener("click", (event) => {
  const pick = event.target.closest(".pick");
  const fact = event.target.closest(".fact");
  if (pick && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
  }
  if (fact) {
    choose(fact);
    if (pick) {
      show(pageOf(fact) || shown);
    }
  }
  const box = event.target.closest(".mark");
  const marked = box && facts().find((it) => it.dataset.fact === box.dataset.of);
  if (marked) {
    goTo(marked);
  }
});
workplace.addEventListener("focusin", (event) => {
  const fact = event.target.closest(".fact");
  if (fact) {
    choose(fact);
  }
});

function goTo(fact) {
  fact.hidden = false;
  fact.closest("details").hidden = false;
  fact.closest("details").open = true;
  fact.querySelector(".pick").focus({ preventScroll: true });
  fact.scrollIntoView({ block: "nearest" });
}

workplace.querySelector(".readings").addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !event.target.closest(".fact")) {
    return;
  }
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  const list = inSight();
  const next = step && list[list.indexOf(event.target.closest(".fact")) + step];
  if (next) {
    event.preventDefault();
    goTo(next);
  } else if (event.key === "x") {
    chosen?.querySelector("input[name=checked]")?.click();
  }
});

/* The viewer's own controls. */
viewer.addEventListener("click", (event) => {
  const turn = event.target.closest("[data-turn]");
  const size = event.target.closest("[data-zoom]");
  if (turn) {
    show(shown + Number(turn.dataset.turn));
  } else if (size) {
    enlarge(zoom + Number(size.dataset.zoom));
  } else if (event.target.closest("[data-fold]")) {
    const folded = viewer.classList.toggle("is-folded");
    event.target.textContent = folded ? "Show the page" : "Hide the page";
  }
});
function enlarge(steps) {
  zoom = Math.min(5, Math.max(0, steps));
  part("sheet").style.width = `${100 + zoom * 35}%`;
  const strong = viewer.querySelector(".mark-chosen");
  if (strong) {
    bringIntoView(strong);
  }
}
part("page-number").addEventListener("change", (event) => show(Number(event.target.value)));
picture.addEventListener("load", () => {
  viewer.classList.remove("is-loading");
  fetchAhead();
});
picture.addEventListener("error", () => viewer.classList.remove("is-loading"));

/* The page of the fact that comes next, so that it is there when it is chosen. */
function fetchAhead() {
  const list = inSight();
  const next = list.slice(list.indexOf(chosen) + 1).find((fact) => pageOf(fact) && pageOf(fact) !== shown);
  if (next && !pagesWithMarks.has(pageOf(next))) {
    marksOf(pageOf(next)).catch(() => {});
    new Image().src = addressOf(pageOf(next));
  }
}

/* Finding facts, and what still needs a look. */
const tools = workplace.querySelector("[data-tools]");
const filter = tools.querySelector("[data-filter]");
const onlyLooks = tools.querySelector("[data-only-looks]");
const isDone = (fact) => Boolean(fact.querySelector("input[name=checked]:checked, [data-kept]"));
const toLookAt = () => facts().filter((fact) => fact.dataset.look && !isDone(fact));
const openAtFirst = new Map([...workplace.querySelectorAll("details.group")].map((group) => [group, group.open]));

function sift() {
  const words = filter.value.trim().toLowerCase();
  const sifting = words || onlyLooks.checked;
  for (const group of openAtFirst.keys()) {
    let left = 0;
    for (const fact of group.querySelectorAll(".fact")) {
      fact.hidden = !((!words || fact.textContent.toLowerCase().includes(words)) && (!onlyLooks.checked || fact.dataset.look));
      left += fact.hidden ? 0 : 1;
    }
    group.hidden = Boolean(sifting) && left === 0;
    group.open = sifting ? left > 0 : openAtFirst.get(group);
  }
}

function count() {
  const all = facts().filter((fact) => fact.dataset.look);
  const left = toLookAt().length;
  tools.querySelector("[data-looked]").textContent =
    all.length === 0 ? "Nothing needs a look of its own." : `${all.length - left} of ${all.length} looked at`;
  tools.querySelector("[data-next-look]").hidden = left === 0;
}

filter.addEventListener("input", sift);
onlyLooks.addEventListener("change", sift);
tools.querySelector("[data-next-look]").addEventListener("click", () => {
  const list = facts();
  const from = chosen ? list.indexOf(chosen) : -1;
  const left = toLookAt();
  goTo(left.find((fact) => list.indexOf(fact) > from) ?? left[0]);
});

/* Changes of facts are kept on the page until the reading is confirmed. */
workplace.addEventListener("change", (event) => {
  if (event.target.name === "checked") {
    changed = true;
    count();
  }
});
workplace.addEventListener("click", (event) => {
  const change = event.target.closest("[data-undo]")?.closest(".change");
  if (change?.dataset.added) {
    change.remove();
  } else if (change) {
    const pick = change.closest(".fact").querySelector(".pick");
    const empty = document.createElement("div");
    empty.className = "change";
    change.replaceWith(empty);
    pick.focus();
  }
  count();
});
document.addEventListener("htmx:afterSettle", () => {
  changed = true;
  count();
});
document.addEventListener("htmx:load", (event) => {
  const change = event.detail.elt.closest?.(".change[data-changes]");
  if (!change) {
    return;
  }
  const page = change.querySelector("input[name=page]");
  if (page && !page.value && change.dataset.added) {
    page.value = shown;
  }
  if (change.dataset.kept) {
    change.querySelector("summary").focus();
  } else {
    change.querySelector("form input:not([type=hidden]), form textarea, form select")?.focus();
  }
});
window.addEventListener("beforeunload", (event) => {
  if (changed) {
    event.preventDefault();
  }
});
document.addEventListener("submit", (event) => {
  if (!event.target.hasAttribute("hx-post")) {
    changed = false;
  }
});

tools.hidden = false;
viewer.hidden = false;
workplace.classList.add("is-beside");
count();
enlarge(frame.clientWidth < 500 ? 2 : 0);
const first = toLookAt().find(pageOf) ?? facts().find(pageOf);
if (first) {
  choose(first);
} else {
  show(1);
}
