// Keeps the progress line of the front page current. The page says the same without it.
const line = document.querySelector('[data-progress]');

const ask = async () => {
  const page = await fetch('/index.json', { headers: { accept: 'application/json' } }).then((answer) => answer.json());
  if (page.progress.length === 0) {
    location.reload();
    return;
  }
  line.textContent = page.progress
    .map((one) => `${one.said} ${one.done}${one.total === null ? '' : ` of ${one.total}`}`)
    .join(' · ');
  wait(2000);
};

const wait = (milliseconds) => {
  setTimeout(() => void ask().catch(() => wait(10000)), milliseconds);
};

if (line) wait(2000);
