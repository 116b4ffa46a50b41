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
