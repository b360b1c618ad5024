/* Frames that show a part of the site are as high as what is in them. */
(() => {
  "use strict";

  const LEAST = 80;
  const MOST = 6000;

  function fit(frame) {
    const shown = frame.contentDocument;
    if (shown && shown.body) {
      const height = Math.max(LEAST, Math.min(MOST, shown.documentElement.offsetHeight + 2));
      frame.style.blockSize = `${height}px`;
    }
  }

  document.addEventListener("load", (event) => event.target.matches?.("iframe.look") && fit(event.target), true);
  window.addEventListener("resize", () => document.querySelectorAll("iframe.look").forEach(fit));
  document.querySelectorAll("iframe.look").forEach(fit);
})();
