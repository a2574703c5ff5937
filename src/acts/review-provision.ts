import { NotFoundError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { Outcome, Progress } from '#pipeline';
import { provisionTypes } from '#provisions';
import { decideTypes, dispute, reviewable, saveDispute, type TypesRequest } from '#review';
import type { Actor, Workshop } from './working.ts';

export interface ProvisionReview extends TypesRequest {
  /** The id of a provision that stands, or the address of its page. */
  readonly provision: string;
}

const types: ReadonlySet<string> = new Set(provisionTypes.map(({ id }) => id));

/** Decides, with a reason, which types the wording of a provision has. @throws InputError, NotFoundError */
export async function reviewProvision(
  request: ProvisionReview,
  by: Actor,
  shop: Workshop,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  requireRight(by, 'decide');
  const at = shop.now();
  const found = await standing(shop, request.provision);
  // What is wrong with it is said at once, however much work stands before it.
  const {
    provision,
    reason,
    severity,
    types: given,
  } = decideTypes({ ...found, passage: found.key }, request, types, by, at);
  const details = { provision, types: given, severity, reason };
  await audit(shop.db, { at, act: 'review', by, details });
  return shop.work({ kind: 'review', ...details, by }, progress);
}

/** Notes that somebody holds a provision to be read wrongly, for whoever reviews it. @throws InputError, NotFoundError */
export async function disputeProvision(
  request: { readonly provision: string; readonly reason: string },
  by: Actor,
  room: Pick<Workshop, 'db' | 'now'>,
): Promise<void> {
  requireRight(by, 'dispute');
  const at = room.now();
  const made = dispute(await standing(room, request.provision), request.reason, by, at);
  await audit(room.db, { at, act: 'dispute', by, details: { provision: made.provision, reason: made.reason } });
  await saveDispute(room.db, made);
}

async function standing({ db }: Pick<Workshop, 'db'>, named: string) {
  const id = /(?:^|\/)([a-z2-7]{16})(?:-[^/]*)?$/.exec(named.split(/[?#]/)[0] ?? '')?.[1];
  const found = id === undefined ? undefined : await reviewable(db, id);
  if (found === undefined)
    throw new NotFoundError(
      `No provision “${named.slice(0, 200)}” stands here; name one by its id or the address of its page.`,
    );
  return found;
}
