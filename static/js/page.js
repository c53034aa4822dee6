// Small comforts. Every page works without this file.
(function () {
  "use strict";
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
  // A frozen page cannot expire by itself: what is valid until a day disappears after it.
  var today = new Date().toISOString().slice(0, 10);
  document.querySelectorAll("[data-until]").forEach(function (element) {
    if (element.getAttribute("data-until") < today) { element.hidden = true; }
  });
  document.querySelectorAll("[data-after]").forEach(function (element) {
    if (element.getAttribute("data-after") < today) { element.hidden = false; }
  });
})();
