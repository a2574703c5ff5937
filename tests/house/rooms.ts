import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The rooms in the order in which data flows: an import only points up this list. */
export const rooms = (
  'kernel store net sources capture archive text provisions changes regulations comparison drafting review accounts ' +
  'monitoring pipeline desk acts site api feeds mcp cli main'
).split(' ');
export const faces = ['site', 'api', 'feeds', 'mcp', 'cli'];
export const pureRooms = ['text', 'provisions', 'changes', 'comparison', 'regulations'];

const maxLines = 400;
const vagueNames = /^(utils?|helpers?|common|misc|shared|lib)$/i;
const outsideWorld =
  /^(node:)?(fs|http|https|http2|net|tls|dgram|dns|child_process|cluster)(\/.*)?$|^(undici|pg|pg-boss|kysely)(\/.*)?$|^@electric-sql\//;
const queryCalls = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'executeQuery']);

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** `url` is a worker's file named by `new URL('./x.ts', import.meta.url)`. */
  readonly kind: 'import' | 'type' | 'url';
}

interface Call {
  readonly what: string;
  readonly line: number;
}

export interface SourceFile {
  readonly path: string;
  readonly room: string | undefined;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Reads of the clock, of chance and of the network. */
  readonly impure: readonly Call[];
  /** Calls that build or run a query. */
  readonly queries: readonly Call[];
}

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const literal = (value: unknown): string | undefined => {
  if (!isNode(value)) return undefined;
  if (value.type === 'TSLiteralType') return literal(value['literal']);
  return typeof value['value'] === 'string' ? value['value'] : undefined;
};

const nameOf = (value: unknown): string | undefined => {
  if (!isNode(value)) return undefined;
  if (value.type === 'Identifier') return String(value['name']);
  if (value.type === 'ChainExpression' || value.type === 'ParenthesizedExpression') return nameOf(value['expression']);
  if (value.type !== 'MemberExpression') return undefined;
  const property = value['computed'] === true ? literal(value['property']) : nameOf(value['property']);
  const object = nameOf(value['object'])?.replace(/^globalThis\./, '') ?? '';
  return property === undefined ? undefined : `${object}.${property}`;
};

const isTypeOnly = (node: Node): boolean => {
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = node['specifiers'];
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one: Node) => one['importKind'] === 'type' || one['exportKind'] === 'type');
};

const importIn = (node: Node): (Pick<Import, 'kind'> & { specifier: string | undefined }) | undefined => {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { specifier: literal(node['source']), kind: isTypeOnly(node) ? 'type' : 'import' };
    case 'ImportExpression':
      return { specifier: literal(node['source']), kind: 'import' };
    case 'TSImportType':
      return { specifier: literal(node['source'] ?? node['argument']), kind: 'type' };
    case 'TSExternalModuleReference':
      return { specifier: literal(node['expression']), kind: 'import' };
    case 'CallExpression': {
      const callee = nameOf(node['callee']);
      const [first] = node['arguments'] as unknown[];
      return callee === 'require' || callee === 'require.resolve'
        ? { specifier: literal(first), kind: 'import' }
        : undefined;
    }
    case 'NewExpression': {
      const [first] = node['arguments'] as unknown[];
      const address = nameOf(node['callee']) === 'URL' ? literal(first) : undefined;
      return address !== undefined && /\.tsx?$/.test(address) ? { specifier: address, kind: 'url' } : undefined;
    }
    default:
      return undefined;
  }
};

const impurityIn = (node: Node): string | undefined => {
  const bare = Array.isArray(node['arguments']) && node['arguments'].length === 0;
  const callee = nameOf(node['callee'])?.replace(/^globalThis\./, '');
  if (node.type === 'NewExpression') return callee === 'Date' && bare ? 'new Date()' : undefined;
  if (node.type === 'MemberExpression') {
    const name = nameOf(node);
    return name === 'Date.now' || name === 'Math.random' || name === 'performance.now' ? name : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  return callee === 'Date' || callee === 'fetch' ? `${callee}()` : undefined;
};

const queryIn = (node: Node): string | undefined => {
  if (node.type !== 'CallExpression') return undefined;
  const called = nameOf(node['callee'])?.split('.').at(-1);
  const callee = node['callee'];
  const property = isNode(callee) && callee.type === 'MemberExpression' ? nameOf(callee['property']) : undefined;
  const name = property ?? called;
  return name !== undefined && queryCalls.has(name) ? name : undefined;
};

/** Parses one file as TypeScript; a file that does not parse is an error, never an empty list. */
export const parseFile = (path: string, text: string): SourceFile => {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message ?? 'does not parse'}`);
  const breaks = [...text.matchAll(/\n/g)].map((match) => match.index);
  const lineOf = (offset: number) => {
    const index = breaks.findIndex((at) => at >= offset);
    return (index === -1 ? breaks.length : index) + 1;
  };
  const imports: Import[] = [];
  const impure: Call[] = [];
  const queries: Call[] = [];
  const pending: unknown[] = [parsed.program];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...(node as unknown[]));
    if (!isNode(node)) continue;
    const found = importIn(node);
    if (found?.specifier !== undefined) {
      imports.push({ specifier: found.specifier, kind: found.kind, line: lineOf(node.start) });
    }
    const impurity = impurityIn(node);
    if (impurity !== undefined) impure.push({ what: impurity, line: lineOf(node.start) });
    const query = queryIn(node);
    if (query !== undefined) queries.push({ what: query, line: lineOf(node.start) });
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) pending.push(value);
  }
  const parts = path.split('/');
  const lines = breaks.length + (text === '' || text.endsWith('\n') ? 0 : 1);
  return { path, room: parts.length > 2 ? parts[1] : undefined, lines, imports, impure, queries };
};

const isTest = (file: SourceFile) => /\.test\.tsx?$/.test(file.path);
const isStore = (file: SourceFile) => /\.store\.tsx?$/.test(file.path);
const isRelative = (specifier: string) => specifier.startsWith('.');
const resolved = (file: SourceFile, specifier: string) => posix.join(posix.dirname(file.path), specifier);
const doorOf = (specifier: string) => /^#([^/]+)$/.exec(specifier)?.[1];

/** The room that an import reaches, whichever way it is written. */
const roomReached = (file: SourceFile, { specifier }: Import): string | undefined => {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0];
  const target = isRelative(specifier) ? resolved(file, specifier) : '';
  return target.startsWith('src/') ? target.split('/')[1] : undefined;
};

type Rule = (files: readonly SourceFile[]) => string[];

const eachImport =
  (judge: (file: SourceFile, one: Import) => string | undefined): Rule =>
  (files) =>
    files.flatMap((file) =>
      file.imports.flatMap((one) => {
        const complaint = judge(file, one);
        return complaint === undefined ? [] : [`${file.path}:${one.line} ${complaint}`];
      }),
    );

export const everyFileHasARoom: Rule = (files) =>
  files
    .filter(({ room }) => room === undefined || !rooms.includes(room))
    .map(({ path }) => `${path} lies in no room of the house`);

export const importsPointUp = eachImport((file, one) => {
  const target = roomReached(file, one);
  if (target === undefined || file.room === undefined || target === file.room) return undefined;
  if (faces.includes(target) && faces.includes(file.room)) return undefined;
  return rooms.indexOf(target) > rooms.indexOf(file.room) ? `${file.room} stands above ${target}` : undefined;
});

export const facesStandApart = eachImport((file, one) => {
  const target = roomReached(file, one);
  if (target === undefined || file.room === undefined || target === file.room) return undefined;
  return faces.includes(target) && faces.includes(file.room) ? `a face imports the face ${target}` : undefined;
});

export const roomsHaveOneDoor = eachImport((file, { specifier }) => {
  if (specifier.startsWith('#')) {
    const room = doorOf(specifier);
    if (room === undefined || !rooms.includes(room)) return `${specifier} is not a door`;
    return room === file.room ? `a room does not enter itself by its own door (${specifier})` : undefined;
  }
  if (specifier.startsWith('/') || specifier.startsWith('file:')) return `${specifier} is an absolute path`;
  if (!isRelative(specifier)) return undefined;
  const target = resolved(file, specifier);
  if (target.startsWith(`src/${file.room}/`)) return undefined;
  if (target.startsWith('src/')) return `${specifier} climbs into another room: enter by its door`;
  return isTest(file) || target.endsWith('.json') ? undefined : `${specifier} leaves src/`;
});

export const noCycles: Rule = (files) => {
  const known = new Map(files.map((file) => [file.path, file]));
  const targets = (file: SourceFile) =>
    file.imports.flatMap((one) => {
      if (one.kind === 'url') return [];
      const door = doorOf(one.specifier);
      const path = door === undefined ? resolved(file, one.specifier) : `src/${door}/index.ts`;
      const reached = door !== undefined || isRelative(one.specifier) ? known.get(path) : undefined;
      return reached === undefined ? [] : [reached];
    });
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: SourceFile, trail: readonly string[]) => {
    const at = trail.indexOf(file.path);
    if (at !== -1) cycles.push([...trail.slice(at), file.path].join(' → '));
    if (at !== -1 || done.has(file.path)) return;
    for (const next of targets(file)) visit(next, [...trail, file.path]);
    done.add(file.path);
  };
  for (const file of files) visit(file, []);
  return cycles;
};

/** Takes every path under src/, also those that are not TypeScript. */
export const namesSayWhatIsInside = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.split('/').some((part) => vagueNames.test(part.split('.')[0] ?? '')));

export const filesAreShort: Rule = (files) =>
  files
    .filter(({ path, lines }) => lines > maxLines && !/\.data\.tsx?$/.test(path))
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${maxLines}`);

const mayTouchTheDatabase = (file: SourceFile) =>
  isStore(file) || isTest(file) || file.room === 'store' || file.room === 'main';

export const onlyStoresTouchTheDatabase: Rule = (files) => {
  const others = files.filter((file) => !mayTouchTheDatabase(file));
  const imported = eachImport((_, { specifier, kind }) => {
    if (/^kysely(\/|$)/.test(specifier)) return 'imports kysely outside a *.store.ts file';
    return specifier === '#store' && kind !== 'type' ? 'takes more than types from #store' : undefined;
  })(others);
  const run = others.flatMap((file) =>
    file.queries.map(({ what, line }) => `${file.path}:${line} builds a query (${what}) outside a *.store.ts file`),
  );
  return [...imported, ...run];
};

export const pureRoomsArePure: Rule = (files) => {
  const pure = files.filter(
    (file) => file.room !== undefined && pureRooms.includes(file.room) && !isStore(file) && !isTest(file),
  );
  const imported = eachImport((_, { specifier }) =>
    outsideWorld.test(specifier) ? `a pure room imports ${specifier}` : undefined,
  )(pure);
  const called = pure.flatMap((file) =>
    file.impure.map(({ what, line }) => `${file.path}:${line} a pure room uses ${what}`),
  );
  return [...imported, ...called];
};
