import { InputError } from '#kernel';

/** Where an act comes from, for rights and for the audit log. */
export type Actor = 'command line' | 'site' | 'schedule' | 'demonstration';

/** What may be done here, one word for each group of acts. */
export type Right = 'import' | 'add' | 'capture' | 'decide' | 'dispute' | 'watch' | 'witness' | 'retract' | 'draft';

/** What somebody may do, and how much of it: a plain value, so that a plan can be another value of it. */
export interface Entitlements {
  readonly plan: string;
  readonly rights: readonly Right[];
  /** The most that may stand at a time; null where there is no limit. */
  readonly limits: { readonly platforms: number | null; readonly watches: number | null };
}

const unlimited = { platforms: null, watches: null } as const;

/** An open installation has one user, who owns it: everything is allowed, without limits. */
const owner: Entitlements = {
  plan: 'open installation',
  rights: ['import', 'add', 'capture', 'decide', 'dispute', 'watch', 'witness', 'retract', 'draft'],
  limits: unlimited,
};

/** The program itself acts too, and may do no more than its work. */
const program: Readonly<Record<Exclude<Actor, 'command line' | 'site'>, Entitlements>> = {
  schedule: { plan: 'the schedule', rights: ['capture', 'draft'], limits: unlimited },
  demonstration: { plan: 'the demonstration', rights: ['add', 'capture'], limits: unlimited },
};

export function rightsOf(actor: Actor): Entitlements {
  return actor === 'schedule' || actor === 'demonstration' ? program[actor] : owner;
}

const said: Readonly<Record<Right, string>> = {
  import: 'import a collection',
  add: 'add a page',
  capture: 'capture pages',
  decide: 'decide on captures and wordings',
  dispute: 'dispute how a provision is read',
  watch: 'change what is watched',
  witness: 'exchange checkpoints with another installation',
  retract: 'retract a capture',
  draft: 'have a language model draft prose',
};

/** To be called by an act before anything else. @throws InputError `no-right` */
export function requireRight(actor: Actor, right: Right): void {
  const { plan, rights } = rightsOf(actor);
  if (!rights.includes(right))
    throw new InputError('no-right', `What ${plan} may do does not reach so far as to ${said[right]}.`);
}
