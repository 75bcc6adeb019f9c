"use strict";

/* Draws the model of an instance and marks where it stands; the marks follow what htmx fetches. */
const diagram = document.getElementById("diagram");
const READABLE = 0.6;
let viewer;
let marked = [];

function ids(name) {
  return (document.getElementById("position").dataset[name] || "").split(" ").filter(Boolean);
}

/* A gateway has no visits of its own: it was passed when the flow came in and went on. */
function passedGateways(registry, reached) {
  const gateways = registry.filter((it) => it.type.endsWith("Gateway"));
  const passed = new Set();
  let grown = true;
  while (grown) {
    grown = false;
    for (const gateway of gateways) {
      const cameIn = gateway.incoming.some((flow) => reached.has(flow.source.id) || passed.has(flow.source.id));
      const wentOn = gateway.outgoing.some((flow) => reached.has(flow.target.id));
      if (!passed.has(gateway.id) && cameIn && wentOn) {
        passed.add(gateway.id);
        grown = true;
      }
    }
  }
  return passed;
}

function mark() {
  const canvas = viewer.get("canvas");
  const registry = viewer.get("elementRegistry");
  marked.forEach(([id, marker]) => canvas.removeMarker(id, marker));
  const active = ids("active");
  const starts = registry.filter((it) => it.type === "bpmn:StartEvent").map((it) => it.id);
  const reached = new Set([...starts, ...ids("passed"), ...active]);
  const gateways = passedGateways(registry, reached);
  marked = [...reached, ...gateways]
    .filter((id) => registry.get(id))
    .map((id) => [id, active.includes(id) ? "is-active" : "is-passed"]);
  marked.forEach(([id, marker]) => canvas.addMarker(id, marker));
}

async function draw() {
  const answer = await fetch(diagram.dataset.model, { credentials: "same-origin" });
  const xml = await answer.text();
  diagram.replaceChildren();
  /* The wheel scrolls the page; the picture is dragged, and zoomed by its buttons. */
  viewer = new BpmnJS({ container: diagram, zoomScroll: { enabled: false } });
  await viewer.importXML(xml);
  document.querySelector(".diagram-tools").hidden = false;
  mark();
  show();
}

/* The whole picture, or on a narrow screen the part with the current position, so that it can be read. */
function show() {
  const canvas = viewer.get("canvas");
  canvas.zoom("fit-viewport", "auto");
  if (canvas.zoom() < READABLE) {
    const here = viewer.get("elementRegistry").get(ids("active")[0] || "");
    const outer = canvas.viewbox().outer;
    const width = outer.width / READABLE;
    const height = outer.height / READABLE;
    const whole = canvas.viewbox().inner;
    const middle = here ? [here.x + here.width / 2, here.y + here.height / 2] : [whole.x + width / 2, whole.y + whole.height / 2];
    canvas.viewbox({ x: middle[0] - width / 2, y: middle[1] - height / 2, width, height });
  }
}

for (const button of document.querySelectorAll("[data-zoom]")) {
  button.addEventListener("click", () => {
    const canvas = viewer.get("canvas");
    const steps = { in: 1.25, out: 0.8 };
    canvas.zoom(button.dataset.zoom === "fit" ? "fit-viewport" : canvas.zoom() * steps[button.dataset.zoom], "auto");
  });
}

draw().catch(() => {
  diagram.textContent = "The picture cannot be drawn now. The history below says the same in words.";
});
document.body.addEventListener("htmx:afterSettle", () => viewer && mark());
/* Only the width counts: on a phone the height changes with every scroll. */
let width = window.innerWidth;
window.addEventListener("resize", () => {
  if (viewer && window.innerWidth !== width) {
    width = window.innerWidth;
    show();
  }
});
