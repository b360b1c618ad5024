/* Lists of the console: one tick for all rows. Without this each row is ticked by itself. */
(() => {
  "use strict";

  document.querySelectorAll("form[data-list]").forEach((form) => {
    const all = form.querySelector(".tick-all");
    const rows = () => [...form.querySelectorAll("tbody input[type=checkbox]")];
    if (!all || rows().length === 0) {
      return;
    }
    all.hidden = false;
    all.addEventListener("change", () => rows().forEach((row) => (row.checked = all.checked)));
    form.addEventListener("change", () => {
      const ticked = rows().filter((row) => row.checked).length;
      all.checked = ticked === rows().length;
      all.indeterminate = ticked > 0 && !all.checked;
    });
  });
})();
