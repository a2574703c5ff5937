// Keeps the progress line of the front page current. The page says the same without it.
const line = document.querySelector('[data-progress]');
const ask = async () => {
  const page = await fetch('/index.json', { headers: { accept: 'application/json' } }).then((answer) => answer.json());
  if (page.progress.length === 0) return location.reload();
  line.textContent = page.progress
    .map((one) => `${one.said} ${one.done}${one.total === null ? '' : ` of ${one.total}`}`)
    .join(' · ');
  setTimeout(again, 2000);
};
const again = () => ask().catch(() => setTimeout(again, 10000));
if (line) setTimeout(again, 2000);
