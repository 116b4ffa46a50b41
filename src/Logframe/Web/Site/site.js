// Every page can be read and used without this file; it only makes some things handier.
"use strict";

document.documentElement.classList.add("scripted");

// A refresh in hand: asks how far it is and says so, until it has ended.
for (const block of document.querySelectorAll("[data-progress]")) {
  const bar = block.querySelector("progress");
  const words = block.querySelector("[data-progress-words]");
  const look = async () => {
    let again = true;
    try {
      const answer = await fetch(block.dataset.progress, { cache: "no-store" });
      const progress = await answer.json();
      again = progress.running;
      bar.max = Math.max(1, progress.total);
      bar.value = progress.running ? progress.done : bar.max;
      if (words.textContent !== progress.sentence) {
        words.textContent = progress.sentence;
      }
    } catch {
      words.textContent = "The site does not answer at the moment. Load this page again.";
    }
    if (again) {
      setTimeout(look, 2000);
    }
  };
  setTimeout(look, 1000);
}

const SVG = "http://www.w3.org/2000/svg";
const NEAR = 45;

/** Adds an SVG element. */
function drawn(parent, name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

/** Where the marks of a drawn figure stand, one place for each of its values. */
function placesOf(shape, count) {
  if (shape.tagName === "circle") return [[+shape.getAttribute("cx"), +shape.getAttribute("cy")]];
  const points = (shape.getAttribute("points") || "").trim().split(/\s+/).filter(Boolean).map((pair) => pair.split(",").map(Number));
  if (points.length === count) return points;
  const box = shape.getBBox();
  return [points.length > 0 && count === 1 && shape.tagName === "polyline" ? points[points.length - 1] : [box.x + box.width / 2, box.y + box.height / 2]];
}

/** The values of a picture: whose, of when, how much, and where they are drawn. */
function valuesOf(picture, unit) {
  const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });
  const words = (value) => number.format(value) + (unit === "%" ? "%" : unit ? " " + unit : "");
  const intervals = new Map();
  const values = [];
  for (const mark of picture.querySelectorAll("g[data-series]")) {
    const { series, at, value, state } = mark.dataset;
    const times = at.split(";");
    if (series.endsWith("95% interval") && value) {
      intervals.set(series.replace(/ ?95% interval$/, "") + "|" + times[0], value.split(";").map(Number).map(words).join(" to "));
      continue;
    }
    const amounts = value ? value.split(";").map(Number).map(words) : [state];
    const places = placesOf(mark.firstElementChild, amounts.length);
    amounts.forEach((amount, i) => {
      if (places[i] && amount) values.push({ series, at: times[i] || times[0], amount, x: places[i][0], y: places[i][1] });
    });
  }
  for (const one of values) {
    const interval = intervals.get(one.series + "|" + one.at) || (one.series === "Now" ? intervals.get("|" + one.at) : undefined);
    one.words = `${one.series}, ${one.at}: ${one.amount}${interval ? ` (95% interval ${interval})` : ""}`;
  }
  return values;
}

/** Lets the values of a chart be read by pointing at it and with the arrow keys. */
function readable(chart) {
  const pictures = [...chart.querySelectorAll("svg")].map((picture) => ({ picture, values: valuesOf(picture, chart.dataset.unit) }));
  if (!pictures.some((one) => one.values.length > 0)) return;
  const reader = document.createElement("div");
  reader.className = "reader";
  reader.tabIndex = 0;
  reader.setAttribute("role", "slider");
  const title = chart.querySelector("svg > title");
  reader.setAttribute("aria-label", "Values of the chart" + (title ? ": " + title.textContent : ""));
  chart.append(reader);
  let at = 0;

  const shown = () => pictures.find((one) => one.picture.getClientRects().length > 0) || pictures[0];
  const clear = () => chart.querySelectorAll(".tip").forEach((tip) => tip.remove());
  const place = () => {
    reader.setAttribute("aria-valuemin", 1);
    reader.setAttribute("aria-valuemax", shown().values.length);
    reader.setAttribute("aria-valuenow", at + 1);
  };
  const rest = () => {
    clear();
    reader.textContent = "Point at the chart to read its values, or go through them here with the arrow keys.";
    place();
    reader.setAttribute("aria-valuetext", "Arrow keys go through the values");
  };

  function show(index, marked) {
    const { picture, values } = shown();
    at = Math.max(0, Math.min(values.length - 1, index));
    const value = values[at];
    reader.textContent = value.words;
    place();
    reader.setAttribute("aria-valuetext", value.words);
    clear();
    if (!marked) return;
    const view = picture.viewBox.baseVal;
    const tip = drawn(picture, "g", { class: "tip", "aria-hidden": "true", "pointer-events": "none" });
    drawn(tip, "circle", { cx: value.x, cy: value.y, r: 11, fill: "none", stroke: "#0b0c0c", "stroke-width": 3 });
    const box = drawn(tip, "rect", { fill: "#0b0c0c", rx: 4, height: 34 });
    const text = drawn(tip, "text", { fill: "#ffffff", "font-size": 20 });
    text.textContent = value.words.length > 60 && view.width < 700 ? `${value.at}: ${value.amount}` : value.words;
    const width = text.getComputedTextLength() + 20;
    const left = Math.max(4, Math.min(view.width - width - 4, value.x - width / 2));
    const top = value.y > 60 ? value.y - 52 : value.y + 20;
    for (const [key, amount] of [["x", left], ["y", top], ["width", width]]) box.setAttribute(key, amount);
    text.setAttribute("x", left + 10);
    text.setAttribute("y", top + 24);
  }

  /** The next value of the same series, or the nearest of the next series. */
  function step(key) {
    const { values } = shown();
    const now = values[at];
    const along = values.map((value, i) => ({ value, i })).filter((one) => one.value.series === now.series).sort((a, b) => a.value.x - b.value.x || a.value.y - b.value.y);
    const here = along.findIndex((one) => one.i === at);
    if (key === "Home") return along[0].i;
    if (key === "End") return along[along.length - 1].i;
    if (key === "ArrowRight" || key === "ArrowLeft") return (along[here + (key === "ArrowRight" ? 1 : -1)] || along[here]).i;
    const names = [...new Set(values.map((value) => value.series))];
    const next = names[names.indexOf(now.series) + (key === "ArrowDown" ? 1 : -1)];
    if (!next) return at;
    return values.map((value, i) => ({ value, i })).filter((one) => one.value.series === next)
      .sort((a, b) => Math.abs(a.value.x - now.x) - Math.abs(b.value.x - now.x))[0].i;
  }

  reader.addEventListener("focus", () => {
    const { values } = shown();
    const counts = new Map();
    values.forEach((value) => counts.set(value.series, (counts.get(value.series) || 0) + 1));
    const main = values[values.length - 1] && [...counts].sort((a, b) => b[1] - a[1])[0][0];
    const subject = values.findLastIndex((value) => value.series !== "England" && counts.get(value.series) > 1);
    show(subject >= 0 ? subject : values.findLastIndex((value) => value.series === main), true);
  });
  reader.addEventListener("blur", rest);
  reader.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { clear(); return; }
    if (!["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) return;
    event.preventDefault();
    show(step(event.key), true);
  });
  for (const { picture, values } of pictures) {
    picture.addEventListener("pointermove", (event) => {
      const matrix = picture.getScreenCTM();
      if (!matrix || values.length === 0) return;
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
      let best = -1;
      let distance = NEAR;
      values.forEach((value, i) => {
        const away = Math.hypot(value.x - point.x, value.y - point.y);
        if (away < distance) [best, distance] = [i, away];
      });
      if (best >= 0) show(best, true);
    });
    picture.addEventListener("pointerleave", rest);
  }
  rest();
}

/** A slider over a list of days: it says how things stood, and leads to the day that is chosen. */
function slide(list) {
  const days = [...list.children];
  if (days.length < 2) return;
  const box = document.createElement("div");
  box.className = "slider";
  const label = document.createElement("label");
  label.textContent = list.dataset.days;
  label.htmlFor = "day-slider";
  const range = document.createElement("input");
  Object.assign(range, { type: "range", id: "day-slider", min: 0, max: days.length - 1, step: 1, value: days.length - 1 });
  const stand = document.createElement("output");
  stand.htmlFor = "day-slider";
  const link = document.createElement("a");
  const say = () => {
    const day = days[+range.value];
    const to = day.querySelector("a");
    stand.textContent = `${to.textContent}: ${day.querySelector("span").textContent}`;
    range.setAttribute("aria-valuetext", stand.textContent);
    link.href = to.href;
    link.textContent = `See it as known on ${to.textContent}`;
    days.forEach((one) => one.classList.toggle("chosen", one === day));
  };
  range.addEventListener("input", say);
  box.append(label, range, stand, link);
  list.before(box);
  say();
}

/** Offers what changed since this browser last looked; the day is kept in this browser alone. */
function lastVisit(place) {
  const key = "logframe-last-visit";
  try {
    const today = place.dataset.lastVisit;
    const [earlier, latest] = JSON.parse(localStorage.getItem(key) || "[null,null]");
    const last = latest && latest < today ? latest : earlier;
    localStorage.setItem(key, JSON.stringify([last, today]));
    if (!last || last >= today) return;
    const link = document.createElement("a");
    link.href = place.dataset.changes + last;
    link.textContent = "What changed since your last visit on " + new Date(last + "T12:00").toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
    place.append(link);
    place.hidden = false;
  } catch {
    // A browser that keeps nothing has no last visit.
  }
}

document.querySelectorAll(".chart").forEach(readable);
document.querySelectorAll("ol[data-days]").forEach(slide);
document.querySelectorAll("[data-last-visit]").forEach(lastVisit);
