// Comfort only: without it the page can be read to its end.
(function () {
  "use strict";
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  // A link into something closed opens it.
  function open(target) {
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  }
  function arrive() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const point = target.closest("[data-p]");
    if (point && point.hidden) showAll();
    open(target);
    target.scrollIntoView({ block: "nearest" });
  }
  addEventListener("hashchange", arrive);

  // Filters: a point's card says what it is; everything that speaks of the point follows it.
  const form = document.querySelector(".filters");
  const cards = all(".point");
  const followers = all("[data-p]");
  const texts = new Map();
  const has = (list, word) => (" " + list + " ").includes(" " + word + " ");
  function textOf(card) {
    if (!texts.has(card)) {
      const said = all(".told, .entry.reported mark, .details", card).map((one) => one.textContent);
      texts.set(card, said.join(" ").toLowerCase());
    }
    return texts.get(card);
  }
  function matches(card, want) {
    const data = card.dataset;
    if (want.finding && !has(data.findings, want.finding)) return false;
    if (want.article && !has(want.finding === "omission" ? data.lacking : data.told, want.article)) return false;
    if (want.kind && !has(data.kinds, want.kind)) return false;
    return want.words.every((word) => textOf(card).includes(word));
  }
  function wanted() {
    const value = (name) => form.elements[name].value;
    const words = value("words").toLowerCase().split(/\s+/).filter(Boolean);
    return { words, article: value("article"), finding: value("finding"), kind: value("kind") };
  }
  function filter() {
    const want = wanted();
    const kept = new Set(cards.filter((card) => matches(card, want)).map((card) => card.dataset.p));
    for (const one of followers) {
      const hidden = !kept.has(one.dataset.p);
      if (one.hidden !== hidden) one.hidden = hidden;
    }
    for (const group of all(".group, .matrix tbody")) group.hidden = !group.querySelector("[data-p]:not([hidden])");
    const whole = kept.size === cards.length;
    form.querySelector("output").textContent = whole ? "" : kept.size + " of " + cards.length + " points";
  }
  function showAll() {
    form.reset();
    filter();
  }
  if (form) {
    form.hidden = false;
    let soon;
    form.addEventListener("input", (event) => {
      clearTimeout(soon);
      if (event.target.name === "words" && cards.length > 200) soon = setTimeout(filter, 200);
      else filter();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(filter));
  }

  // Side by side: a claim that is chosen lights up its partners and brings them into sight.
  const sheets = document.querySelector(".sheets");
  const chosen = document.querySelector(".chosen");
  function bring(claim) {
    const sheet = claim.closest(".sheet");
    const by = claim.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
    sheet.scrollBy({ top: by - sheet.clientHeight / 3 });
  }
  function tell(id, count) {
    const link = document.createElement("a");
    link.href = "#" + id;
    link.textContent = "Open " + id;
    const clear = document.createElement("button");
    clear.type = "button";
    clear.textContent = "Clear";
    clear.addEventListener("click", unlight);
    const words = document.createElement("span");
    words.textContent = id + ": " + (count === 1 ? "in this article only" : "in " + count + " articles");
    chosen.replaceChildren(words, link, clear);
    chosen.hidden = false;
  }
  function unlight() {
    for (const one of all(".claim.lit")) one.classList.remove("lit");
    sheets.classList.remove("choosing");
    chosen.hidden = true;
  }
  function light(claim) {
    unlight();
    const id = claim.dataset.claim;
    const partners = all("a.claim", sheets).filter((one) => one.dataset.claim === id);
    const sheetsOf = new Set(partners.map((one) => one.closest(".sheet")));
    for (const one of partners) one.classList.add("lit");
    for (const sheet of sheetsOf) if (sheet !== claim.closest(".sheet")) bring(partners.find((one) => sheet.contains(one)));
    sheets.classList.add("choosing");
    tell(id, sheetsOf.size);
  }
  if (sheets) {
    for (const one of all(".scripted")) one.hidden = false;
    sheets.addEventListener("click", (event) => {
      const claim = event.target.closest("a.claim");
      if (!claim || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      light(claim);
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape") unlight();
    });
  }
  arrive();
})();
