// Makes the page talk without reloading. Everything here also works without it, by ordinary forms.
const conversation = document.getElementById("conversation");
const ask = document.getElementById("ask");
const box = document.getElementById("question");
const list = document.getElementById("commands");
document.documentElement.classList.add("js");

async function send(form, submitter) {
  const data = new FormData(form, submitter);
  const said = box.value;
  if (form === ask) box.value = "";
  const working = note(ask.dataset.working);
  document.querySelector(".welcome").hidden = true;
  if (submitter) submitter.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { "X-Fragment": "1" } });
    const html = await answer.text();
    working.remove();
    show(html, form, answer.headers.get("X-Replaces") === "1");
  } catch {
    working.textContent = ask.dataset.lost;
    if (form === ask && !box.value) box.value = said;
  } finally {
    if (submitter) submitter.disabled = false;
  }
}

// Who is signed in, what waits for them, and the token that forms need from now on.
function stand(standing) {
  if (!standing) return;
  document.getElementById("standing").replaceWith(standing);
  for (const field of document.querySelectorAll("input[name=token]")) field.value = standing.dataset.token;
  listen(standing);
}

let stream = null;
function listen(standing) {
  const { after } = standing.dataset;
  if (after === undefined) stream = stream && stream.close();
  if (after === undefined || stream) return;
  stream = new EventSource(`/events?after=${after}`);
  stream.addEventListener("letter", (event) => {
    const holder = document.createElement("template");
    holder.innerHTML = JSON.parse(event.data).standing;
    stand(holder.content.getElementById("standing"));
  });
}

function note(text) {
  const line = document.createElement("p");
  line.className = "note";
  line.setAttribute("role", "status");
  line.textContent = text;
  conversation.append(line);
  return line;
}

function show(html, form, replaces) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  stand(holder.content.getElementById("standing"));
  const turn = holder.content.querySelector(".turn");
  if (!turn) return;
  const pressed = form.closest(".turn");
  if (replaces && pressed) pressed.replaceWith(turn);
  else {
    if (form.classList.contains("form") && pressed) pressed.remove();
    conversation.append(turn);
  }
  turn.tabIndex = -1;
  turn.focus({ preventScroll: true });
  turn.scrollIntoView({ block: "start" });
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-live]")) return;
  event.preventDefault();
  close();
  send(event.target, event.submitter);
});

listen(document.getElementById("standing"));

document.getElementById("language").addEventListener("change", (event) => event.target.form.submit());

box.addEventListener("keydown", (event) => {
  const options = [...list.children];
  const chosen = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    select(options, (chosen + (event.key === "ArrowDown" ? 1 : options.length - 1)) % options.length);
  } else if (!list.hidden && chosen >= 0 && (event.key === "Enter" || event.key === "Tab")) {
    event.preventDefault();
    take(options[chosen]);
  } else if (event.key === "Escape") {
    close();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (box.reportValidity()) ask.requestSubmit();
  }
});

let typing = 0;
box.addEventListener("input", async () => {
  const turn = ++typing;
  if (!/^[/!]/.test(box.value)) return close();
  const found = await fetch(`/complete?typed=${encodeURIComponent(box.value)}`).then((answer) => answer.json());
  if (turn !== typing) return;
  list.replaceChildren(...found.map(option));
  list.hidden = found.length === 0;
});

function option({ value, label, about }) {
  const item = document.createElement("li");
  item.setAttribute("role", "option");
  item.dataset.value = value;
  item.textContent = label;
  if (about) {
    const more = document.createElement("div");
    more.className = "about";
    more.textContent = about;
    item.append(more);
  }
  item.addEventListener("mousedown", (event) => { event.preventDefault(); take(item); });
  return item;
}

function select(options, number) {
  options.forEach((each, index) => each.setAttribute("aria-selected", String(index === number)));
  options[number].scrollIntoView({ block: "nearest" });
}

function take(item) {
  box.value = item.dataset.value;
  close();
  box.focus();
}

function close() {
  typing += 1; // what is still on its way comes too late
  list.hidden = true;
}
