import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file that a commit writes or, without a text, deletes. */
export interface File {
  readonly path: string;
  readonly text: string | null;
}

export interface Commit {
  readonly message: string;
  /** Author date; the committer's is the order of the commits. */
  readonly at: string;
  readonly files: readonly File[];
}

const day = (at: string): number => Date.parse(at.length === 10 ? `${at}T12:00:00Z` : at) / 1000;
const sized = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
const quoted = (path: string): string => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Makes a git repository of these commits, or adds them to the one that is there. Returns its path. */
export function commitAll(folder: string, name: string, commits: readonly Commit[]): string {
  const repository = join(folder, name);
  mkdirSync(repository, { recursive: true });
  const fresh = git(repository, ['rev-parse', '--verify', '--quiet', 'HEAD'], { may: true }) === '';
  if (fresh) git(repository, ['init', '--quiet', '--initial-branch=main', '.']);
  const from = fresh ? '' : 'from refs/heads/main^0\n';
  const script = commits
    .map(({ message, at, files }, index) => {
      const author = `Recorder <recorder@collection.example> ${day(at)} +0000`;
      const changes = files.map(({ path, text }) =>
        text === null ? `D ${quoted(path)}\n` : `M 100644 inline ${quoted(path)}\n${sized(text)}`,
      );
      return `commit refs/heads/main\nauthor ${author}\ncommitter Recorder <recorder@collection.example> ${1_900_000_000 + index} +0000\n${sized(message)}${index === 0 ? from : ''}${changes.join('')}`;
    })
    .join('\n');
  git(repository, ['fast-import', '--quiet', '--done'], { input: `feature done\n${script}\ndone\n` });
  return repository;
}

/** A bundle of all that a repository holds. */
export function bundleOf(repository: string, path: string): string {
  git(repository, ['bundle', 'create', '--quiet', path, 'HEAD', 'main']);
  return path;
}

export function git(
  repository: string,
  args: readonly string[],
  options: { input?: string; may?: boolean } = {},
): string {
  const environment = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    LC_ALL: 'C',
  };
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, '-c', 'core.quotePath=true', ...args], {
    env: environment,
    encoding: 'utf8',
    input: options.input ?? '',
  });
  if (status !== 0 && options.may !== true) throw new Error(`git ${args[0]}: ${stderr}`);
  return status === 0 ? stdout : '';
}

// The terms below are written by us for this purpose; no such service exists.

const spam =
  'You may not use the Service to distribute, publish or send unsolicited mass email, promotions or other solicitations (“spam”).';

export const acceptableUse = {
  first: `# Larkspur Cloud Acceptable Use Policy

This policy describes prohibited uses of the services offered by Larkspur Cloud 🪻 (the “Services”). See [our terms](https://larkspur.example/terms).

## Prohibited conduct 𝔏

You may not use, or facilitate or allow others to use, the Services:

- to distribute, publish, send, or facilitate the sending of unsolicited mass email or other messages, promotions, or solicitations (“spam”);
- to violate the security or integrity of any network, computer or communications system 🛡️;
- for any illegal or fraudulent activity.

## Investigation and enforcement

We may investigate any suspected violation of this Policy, and remove or disable access to any content that violates it. We’ll suspend your account if you violate this Policy.
`,
  link: (text: string): string =>
    text.replace('https://larkspur.example/terms', 'https://www.larkspur.example/legal/terms'),
  emphasis: (text: string): string =>
    text
      .replace('This policy describes', 'This policy *describes*')
      .replace('illegal or fraudulent', '**illegal** or fraudulent'),
  quotes: (text: string): string => text.replaceAll('“', '"').replaceAll('”', '"').replaceAll('’', "'"),
  space: (text: string): string => text.replaceAll('\n\n', '\n\n\n').replace('- for any', '-   for any'),
};

interface Terms {
  readonly days?: number;
  readonly moved?: boolean;
  readonly arbitration?: boolean;
  readonly notice?: string;
}

/** Terms of Service with the clauses that the history plays with. */
export function terms(name: string, { days = 30, moved = false, arbitration = true, notice = '' }: Terms = {}): string {
  const children = `You must be at least 16 years old to use the Service. If you are under 18, a parent or guardian must agree to these Terms on your behalf.`;
  return `# ${name} Terms of Service

${notice}Welcome to ${name}. By using the Service you agree to these Terms.

## 1. Your account

You are responsible for keeping your password confidential and for all activity that occurs under your account.
${moved ? '' : `\n${children}\n`}
## 2. Changes to these Terms

We may change these Terms at any time. We will give you at least ${days} days’ notice by email before a change takes effect, and your continued use of the Service means that you accept the change.

## 3. Your content

You keep all rights in the content that you upload. You grant ${name} a worldwide, royalty-free licence to host, copy and display your content for the purpose of operating the Service.

${spam}
${moved ? `\n${children}\n` : ''}${
    arbitration
      ? `
## 4. Disputes

Any dispute arising out of these Terms will be settled by binding individual arbitration, and you waive the right to take part in a class action.
`
      : ''
  }
## 5. Liability

To the maximum extent permitted by law, our total liability under these Terms is limited to the amount that you paid us in the twelve months before the claim.

## 6. Termination

We may suspend or terminate your account at any time if you breach these Terms. You may close your account at any time.
`;
}

export function privacy(
  name: string,
  { months = 24, sells = false }: { months?: number; sells?: boolean } = {},
): string {
  return `# ${name} Privacy Policy

This policy explains how ${name} processes your personal data 🦊.

## What we collect

We collect your name, your email address and the pages that you view when you use the Service.

## How long we keep it

We keep your personal data for ${months} months after you last used the Service, and erase it then.

## Whom we share it with

${sells ? 'We sell your personal data to advertising partners unless you opt out.' : 'We do not sell your personal data to anybody.'} We share it with processors who work on our behalf.

## Your rights

You have the right to access, correct and erase your personal data. Write to privacy@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example.
`;
}

export const odd = 'Été & “Co” "Beta"';

const aup = 'Larkspur Cloud/Acceptable Use Policy.md';
const tos = 'Larkspur Cloud/Terms of Service.md';
const one = (message: string, at: string, path: string, text: string | null): Commit => ({
  message,
  at,
  files: [{ path, text }],
});

/** The history of the collection `fernwick`. */
export function fernwick(): Commit[] {
  const { first, link, emphasis, quotes, space } = acceptableUse;
  const linked = link(first);
  const stressed = emphasis(linked);
  const straight = quotes(stressed);
  return [
    {
      message: 'Initial commit',
      at: '2021-01-01',
      files: [
        { path: 'README.md', text: '# Fernwick versions\n' },
        { path: 'LICENSE', text: 'Free.\n' },
      ],
    },
    one('First record of Larkspur Cloud Acceptable Use Policy', '2021-03-01', aup, first),
    one('Start tracking Larkspur Cloud Terms of Service', '2021-03-01', tos, terms('Larkspur Cloud')),
    one('First record of Marl Privacy Policy', '2021-03-02', 'Marl/Privacy Policy.md', privacy('Marl')),
    one('First record of Marl Terms of Service', '2021-03-02', 'Marl/Terms of Service.md', terms('Marl', { days: 10 })),
    one(`First record of ${odd} Terms of Service`, '2021-03-03', `${odd}/Terms of Service.md`, terms('Été & Co')),
    one('Record new changes of Larkspur Cloud Acceptable Use Policy', '2021-06-01', aup, linked),
    one('Record new changes of Larkspur Cloud Acceptable Use Policy', '2022-06-01', aup, stressed),
    one('Update Larkspur Cloud Acceptable Use Policy', '2023-06-01', aup, straight),
    one('Record new changes of Larkspur Cloud Acceptable Use Policy', '2024-06-01', aup, space(straight)),
    // 2: a true rewording, 3: a clause moves, 4: a clause goes, 5: it comes back.
    one(
      'Record new changes of Larkspur Cloud Terms of Service',
      '2021-07-01',
      tos,
      terms('Larkspur Cloud', { days: 14 }),
    ),
    one(
      'Record new changes of Larkspur Cloud Terms of Service',
      '2022-01-01',
      tos,
      terms('Larkspur Cloud', { days: 14, moved: true }),
    ),
    one(
      'Record new changes of Larkspur Cloud Terms of Service',
      '2022-07-01',
      tos,
      terms('Larkspur Cloud', { days: 14, moved: true, arbitration: false }),
    ),
    one(
      'Record new changes of Larkspur Cloud Terms of Service',
      '2023-07-01',
      tos,
      terms('Larkspur Cloud', { days: 14, moved: true }),
    ),
    // 6: the collection's own upgrade reads a notice that was there all along.
    one(
      'Apply technical or declaration upgrade on Larkspur Cloud Terms of Service',
      '2024-01-01',
      tos,
      terms('Larkspur Cloud', {
        days: 14,
        moved: true,
        notice: 'These Terms apply to consumers and to businesses alike.\n\n',
      }),
    ),
    // 7 and 8: two records with one author date.
    one(
      'Record new changes of Larkspur Cloud Terms of Service',
      '2024-06-01',
      tos,
      terms('Larkspur Cloud', {
        days: 21,
        moved: true,
        notice: 'These Terms apply to consumers and to businesses alike.\n\n',
      }),
    ),
    one(
      'Record new changes of Larkspur Cloud Terms of Service',
      '2024-06-01',
      tos,
      terms('Larkspur Cloud', {
        days: 28,
        moved: true,
        notice: 'These Terms apply to consumers and to businesses alike.\n\n',
      }),
    ),
    // A → B → A.
    one(
      'Record new changes of Marl Privacy Policy',
      '2022-03-01',
      'Marl/Privacy Policy.md',
      privacy('Marl', { months: 36 }),
    ),
    one('Record new changes of Marl Privacy Policy', '2023-03-01', 'Marl/Privacy Policy.md', privacy('Marl')),
    one(
      'Refilter Marl Privacy Policy',
      '2023-04-01',
      'Marl/Privacy Policy.md',
      `${privacy('Marl')}\nLast updated: 1 March 2023.\n`,
    ),
    {
      message: 'Remove Marl Terms of Service',
      at: '2023-05-01',
      files: [
        { path: 'Marl/Terms of Service.md', text: null },
        { path: 'Marl/folder/notes.md', text: 'No terms.\n' },
      ],
    },
  ];
}

/** What comes later; the first record's author date runs backwards. */
export function fernwickLater(): Commit[] {
  return [
    one(
      'Record new changes of Larkspur Cloud Terms of Service',
      '2022-10-01',
      tos,
      terms('Larkspur Cloud', { days: 14, moved: true, arbitration: false, notice: 'These Terms are in English.\n\n' }),
    ),
    one(
      'Record new changes of Marl Privacy Policy',
      '2025-03-01',
      'Marl/Privacy Policy.md',
      privacy('Marl', { months: 12 }),
    ),
    one('Correct the path by hand', '2025-04-01', `${odd}/Terms of Service.md`, terms('Été & Co', { days: 7 })),
    one('Update Marl Terms of Service', '2025-05-01', 'Marl/Terms of Service.md', terms('Marl', { days: 5 })),
  ];
}

/** A second collection: a document with the same text, one with another, and one of its own. */
export function pollard(): Commit[] {
  const { first, link } = acceptableUse;
  return [
    one('First record of Larkspur Cloud Acceptable Use Policy', '2023-01-01', aup, link(first)),
    one(
      'First record of Marl Privacy Policy',
      '2023-01-01',
      'Marl/Privacy Policy.md',
      privacy('Marl', { sells: true }),
    ),
    one('First record of Brindle Terms of Service', '2023-01-01', 'Brindle/Terms of Service.md', terms('Brindle')),
  ];
}

/** Many services whose terms change a few times: enough for a process to be killed in the middle of it. */
export function many(services: number, versions: number): Commit[] {
  return Array.from({ length: versions }, (_, version) =>
    Array.from({ length: services }, (__, service) => {
      const name = `Invented ${String.fromCodePoint(65 + (service % 26))}${service}`;
      const days = 5 + ((service * 7 + version * 3) % 40);
      const at = `${2020 + version}-0${1 + (service % 9)}-11`;
      const text = terms(name, { days, moved: version % 2 === 1, arbitration: (service + version) % 3 !== 0 });
      return one(
        `${version === 0 ? 'First record' : 'Record new changes'} of ${name} Terms of Service`,
        at,
        `${name}/Terms of Service.md`,
        text,
      );
    }),
  ).flat();
}

/** A file that looks like a collection and is none. */
export function falseBundle(path: string): string {
  writeFileSync(path, '# v2 git bundle\n0123456789012345678901234567890123456789 HEAD\n\nno pack\n');
  return path;
}
