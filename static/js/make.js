// Draws the rosette of a name and fills the sheets of /pride/make/. The same drawing as leopard/art/rosette.py makes,
// number by number; a test compares the two. Nothing is stored and nothing is sent.
(function () {
  "use strict";
  var PI = Math.PI, SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
  var EDGES = new RegExp("^" + SPACE + "|" + SPACE + "$", "g");
  var WIDTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16], CUTS = [1, 2, 2, 3, 3];

  function normal(name) { return name.normalize("NFC").replace(EDGES, ""); }

  function crc32(words) {
    var crc = -1;
    new TextEncoder().encode(words).forEach(function (byte) {
      crc ^= byte;
      for (var bit = 0; bit < 8; bit++) { crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1; }
    });
    return ~crc >>> 0;
  }

  // MT19937 (Matsumoto and Nishimura 1998), seeded as Python's random.Random(number) seeds it.
  function generator(words) {
    var seed = crc32(words), N = 624, state = new Uint32Array(N), place = N, i = 1, k;
    state[0] = 19650218;
    for (k = 1; k < N; k++) { state[k] = Math.imul(1812433253, state[k - 1] ^ (state[k - 1] >>> 30)) + k; }
    function mixed(factor) { return state[i] ^ Math.imul(state[i - 1] ^ (state[i - 1] >>> 30), factor); }
    function step() { if (++i >= N) { state[0] = state[N - 1]; i = 1; } }
    for (k = N; k; k--) { state[i] = mixed(1664525) + seed; step(); }
    for (k = N - 1; k; k--) { state[i] = mixed(1566083941) - i; step(); }
    state[0] = 0x80000000;
    function word() {
      if (place === N) {
        for (k = 0; k < N; k++) {
          var y = (state[k] & 0x80000000) | (state[(k + 1) % N] & 0x7fffffff);
          state[k] = state[(k + 397) % N] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
        }
        place = 0;
      }
      var z = state[place++];
      z ^= z >>> 11; z ^= (z << 7) & 0x9d2c5680; z ^= (z << 15) & 0xefc60000;
      return (z ^ (z >>> 18)) >>> 0;
    }
    return {
      uniform: function (a, b) {
        var high = word() >>> 5, low = word() >>> 6;
        return a + (b - a) * ((high * 67108864 + low) / 9007199254740992);
      },
      choice: function (items) {
        var bits = 32 - Math.clz32(items.length), n;
        do { n = word() >>> (32 - bits); } while (n >= items.length);
        return items[n];
      }
    };
  }

  // To the nearest whole number, halves to the even one, as Python rounds.
  function round(x) { var n = Math.round(x); return Math.abs(x % 1) === 0.5 && n % 2 ? n - 1 : n; }
  function signed(x) { var n = round(x); return n < 0 ? String(n) : " " + (n || 0); }
  function pair(x, y) { return (round(x) || 0) + signed(y); }

  function rosette(rng, px, py, size, angle) {
    var waves = [[2, 0.11], [3, 0.08]].map(function (one) {
      return [one[0], rng.uniform(-1, 1) * one[1], rng.uniform(0, 2 * PI)];
    });
    var squash = Math.sqrt(1 * rng.uniform(0.87, 1.15)), cuts = rng.choice(CUTS), wish = size * rng.uniform(0.46, 0.5);
    var width = WIDTHS.reduce(function (best, one) { return Math.abs(one - wish) < Math.abs(best - wish) ? one : best; });
    var start = rng.uniform(0, 2 * PI), ends = [], strokes = [], c = Math.cos(angle), s = Math.sin(angle), n;
    for (n = 0; n < cuts; n++) { ends.push(start + 2 * PI * (n + (n ? rng.uniform(-0.22, 0.22) : 0)) / cuts); }
    ends.push(start + 2 * PI);
    var gap = width / (2 * size - width) + rng.uniform(0, 0.15);
    function at(turn) {
      var sum = 0;
      waves.forEach(function (one) { sum += one[1] * Math.cos(one[0] * turn + one[2]); });
      var radius = size * (1 + sum) - width / 2;
      var x = Math.cos(turn) * radius * squash, y = Math.sin(turn) * radius / squash;
      return [px + x * c - y * s, py + x * s + y * c];
    }
    for (n = 0; n < cuts; n++) { strokes.push([1, width, arc(at, ends[n] + gap, ends[n + 1] - gap)]); }
    var middle = Math.max(2, round(2 * size * (1 - width / size) * 0.92));
    strokes.push([0, middle, "M" + (round(px) || 0) + " " + (round(py) || 0) + "h0"]);
    return strokes;
  }

  function arc(at, start, end) {
    var parts = Math.max(1, Math.ceil((end - start) / 1.35)), first = at(start), x = round(first[0]), y = round(first[1]);
    var d = "M" + (x || 0) + " " + (y || 0) + "q";
    for (var n = 0; n < parts; n++) {
      var a = start + (end - start) * n / parts, b = start + (end - start) * (n + 1) / parts;
      var p = at(a), q = at(b), m = at((a + b) / 2);
      var bx = 2 * m[0] - (p[0] + q[0]) / 2 - x, by = 2 * m[1] - (p[1] + q[1]) / 2 - y;
      d += (n ? signed(bx) + signed(by) : pair(bx, by)) + signed(q[0] - x) + signed(q[1] - y);
      x = round(q[0]); y = round(q[1]);
    }
    return d;
  }

  function drawn(strokes) {
    return [0, 1].map(function (layer) {
      var widths = {};
      strokes.forEach(function (one) { if (one[0] === layer) { widths[one[1]] = (widths[one[1]] || "") + one[2]; } });
      return '<g class="' + (layer ? "r" : "t") + '">' + Object.keys(widths).map(function (width) {
        return '<path stroke-width="' + width + '" d="' + widths[width] + '"/>';
      }).join("") + "</g>";
    }).join("");
  }

  function seal(name) {
    var rng = generator("seal\x1f" + normal(name)), strokes = rosette(rng, 0, 0, 30, 0), first = rng.uniform(0, 2 * PI);
    for (var n = 0; n < 6; n++) {
      var turn = first + n * PI / 3 + rng.uniform(-0.07, 0.07), size = rng.uniform(23, 29), angle = rng.uniform(0, PI);
      strokes = strokes.concat(rosette(rng, 64 * Math.cos(turn), 64 * Math.sin(turn), size, angle));
    }
    return drawn(strokes);
  }

  // The frame of a certificate: small rosettes around a sheet of 1250 by 920, from the same name.
  function frame(name) {
    var rng = generator("frame\x1f" + normal(name)), strokes = [], n;
    function put(x, y) { strokes = strokes.concat(rosette(rng, x, y, rng.uniform(13, 15), rng.uniform(0, PI))); }
    for (n = 0; n <= 29; n++) { put(22 + n * 1206 / 29, 22); put(22 + n * 1206 / 29, 898); }
    for (n = 1; n < 21; n++) { put(22, 22 + n * 876 / 21); put(1228, 22 + n * 876 / 21); }
    return drawn(strokes);
  }

  // The type of a name, in parts of the sheet's width: the largest in which its lines have room across and down.
  var ROOMS = { poster: [14, 86, 17], sign: [19, 88, 24], certificate: [11, 47, 21], keeper: [11, 47, 21] };
  function wide(words) {
    return Array.from(words).reduce(function (sum, one) {
      return sum + (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffef]/.test(one) ? 1.05 : 0.67);
    }, 0);
  }
  function lines(words, width) {
    var count = 1, used = 0;
    words.forEach(function (word) {
      if (word > width) { count += 9; }
      if (used && used + word > width) { count++; used = 0; }
      used += word;
    });
    return count;
  }
  function typeSize(name, kind) {
    var room = ROOMS[kind], size = room[0];
    var words = name.replace(/[\u2e80-\u9fff]/g, "$&\0").replace(/[ -]/g, "$&\0").split("\0").map(wide);
    while (size > 2 && lines(words, room[1] / size) * size > room[2]) { size -= 0.2; }
    return size;
  }

  window.sealOf = seal;
  var desk = document.querySelector("[data-maker]");
  if (!desk) { return; }
  var names = desk.querySelector("textarea"), place = document.querySelector(".sheets");
  var status = desk.querySelector("[role=status]");

  function chosen(name) { return desk.querySelector("[name=" + name + "]:checked").value; }

  function sheet(kind, language, name) {
    var template = document.querySelector('template[data-kind="' + kind + '"][data-language="' + language + '"]');
    var paper = template.content.firstElementChild.cloneNode(true);
    if (!name) { return paper; }
    paper.classList.add("named");
    paper.querySelector(".name").textContent = name;
    paper.style.setProperty("--size", typeSize(name, kind));
    paper.querySelector(".seal").innerHTML = '<circle class="o" r="99"/>' + seal(name);
    var edge = paper.querySelector(".frame");
    if (edge) { edge.innerHTML = frame(name); }
    return paper;
  }

  function show() {
    var written = names.value.split("\n").map(normal).filter(Boolean);
    var kind = chosen("sheet"), language = chosen("language");
    place.replaceChildren.apply(place, (written.length ? written : [""]).map(function (name) {
      return sheet(kind, language, name);
    }));
    place.classList.toggle("saver", desk.querySelector("[name=saver]").checked);
    status.textContent = written.length > 1 ? status.dataset.words.replace("0", written.length) : "";
  }

  desk.hidden = false;
  var given = /^#name=(.+)/.exec(location.hash);
  if (given) { try { names.value = decodeURIComponent(given[1]); } catch (error) { names.value = ""; } }
  desk.addEventListener("input", show);
  show();
  names.focus({ preventScroll: true });
})();
