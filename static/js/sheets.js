// Hides the sheets that do not fit the age, the time or the place. Without this file the list shows all, under headings.
(function () {
  "use strict";
  var form = document.querySelector("[data-choose]");
  if (!form) { return; }
  var sheets = Array.prototype.slice.call(document.querySelectorAll("[data-ages]"));
  function chosen(name) { return form.querySelector('[data-by="' + name + '"]').value; }
  function fits(sheet) {
    var ages = sheet.getAttribute("data-ages").split(" ").map(Number);
    var age = Number(chosen("age")), minutes = Number(chosen("minutes")), place = chosen("place");
    var where = sheet.getAttribute("data-place");
    return (!age || (ages[0] <= age && age <= ages[1])) &&
      (!minutes || Number(sheet.getAttribute("data-minutes")) <= minutes) &&
      (!place || where === place || where === "anywhere");
  }
  function show() {
    var count = 0;
    sheets.forEach(function (sheet) { sheet.hidden = !fits(sheet); count += sheet.hidden ? 0 : 1; });
    document.querySelectorAll(".sheets").forEach(function (list) {
      var empty = !list.querySelector("li:not([hidden])");
      list.hidden = empty;
      list.previousElementSibling.hidden = empty;
    });
    form.querySelector("[data-count]").textContent = count + " / " + sheets.length;
  }
  form.hidden = false;
  form.addEventListener("change", show);
  show();
})();
