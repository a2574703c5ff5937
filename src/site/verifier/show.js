import { verify } from './verify.js';

// Takes a dropped or chosen file and shows what it proves. Whatever a bundle says is written as text.

const chosen = document.getElementById('bundle');
const place = document.getElementById('verdict');

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function list(title, sentences) {
  if (sentences.length === 0) return [];
  const items = document.createElement('ul');
  items.append(...sentences.map((sentence) => element('li', sentence)));
  return [element('h2', title), items];
}

async function show(file) {
  place.replaceChildren(element('p', `Checking ${file.name} …`));
  let parts;
  try {
    const verdict = await verify(new Uint8Array(await file.arrayBuffer()));
    const good = verdict.faults.length === 0;
    const result = element(
      'p',
      good ? 'Good: every check of this page passes.' : 'NOT GOOD: nothing is proved by this file.',
    );
    result.className = good ? 'good' : 'bad';
    result.id = 'result';
    parts = [
      element('p', verdict.title ?? file.name),
      result,
      ...list('What is wrong', verdict.faults),
      ...list('Proved', verdict.proved),
      ...list('Not checked here', verdict.notes),
      ...list('Not proved', verdict.unproved),
      ...(verdict.key === undefined ? [] : [element('h2', 'The log’s key'), element('code', verdict.key)]),
    ];
  } catch (error) {
    const result = element('p', `This browser cannot check the file: ${error.message}`);
    result.className = 'bad';
    result.id = 'result';
    parts = [result];
  }
  place.replaceChildren(...parts);
}

if (globalThis.crypto?.subtle === undefined || globalThis.DecompressionStream === undefined) {
  place.replaceChildren(
    element(
      'p',
      'This browser lacks what the checks need. Save this page and open the copy, in a browser of 2025 or later.',
    ),
  );
} else {
  chosen.addEventListener('change', () => void (chosen.files[0] && show(chosen.files[0])));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void show(file);
  });
}
