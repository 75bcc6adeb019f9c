"use strict";

/* Draws the model of an instance and marks where it stands; the marks follow what htmx fetches. */
const diagram = document.getElementById("diagram");
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
  viewer = new BpmnJS({ container: diagram });
  await viewer.importXML(xml);
  viewer.get("canvas").zoom("fit-viewport", "auto");
  mark();
}

draw().catch(() => {
  diagram.textContent = "The picture cannot be drawn now. The history below says the same in words.";
});
document.body.addEventListener("htmx:afterSettle", () => viewer && mark());
window.addEventListener("resize", () => viewer && viewer.get("canvas").zoom("fit-viewport", "auto"));
