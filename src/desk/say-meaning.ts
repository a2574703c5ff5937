import {
  changeKinds,
  findShifts,
  namesPattern,
  rubricOfChanges,
  shiftFamilies,
  shiftRules,
  type ChangeMeaningKind,
  type ShiftFamily,
  type ShiftPlace,
} from '#changes';
import type { Span } from '#kernel';
import type { StoredProvisionMeaning } from '#store';
import type { CanonicalText } from './canonical-text.ts';
import type { ChangeMeaningRow } from './meaning.store.ts';
import type { ChangeMeaningView, ProvisionMeaningView, Quotation, Quote, ShiftView } from './parts.ts';
import { quoteAt } from './refind-quotation.ts';
import { severityOf } from './type-ref.ts';

const rules = new Map(shiftRules.map((rule) => [rule.id as string, rule]));

/** What a release of the rubric says of a whole change. */
export function sayMeaning(row: ChangeMeaningRow): ChangeMeaningView {
  return {
    release: row.release,
    direction: row.direction,
    directionForBusiness: row.business_direction,
    severity: severityOf(row.severity),
    kinds: row.kinds.map(kindRef),
    affected: row.affected,
  };
}

const kindRef = (kind: string) => ({ id: kind, title: changeKinds[kind as ChangeMeaningKind] ?? kind });

/** A side of a provision's change as its version states it. */
export interface StatedSide {
  readonly quotation: Quotation;
  readonly text: CanonicalText;
}

/**
 * What the rubric said of one provision's part, with the shifts found again in the words of both versions. Which rules spoke is
 * stored; where they spoke is found anew, so that every span shown is one of an archived text. `stored` is undefined where there
 * was nothing to say of it.
 */
export function sayProvisionMeaning(
  stored: StoredProvisionMeaning | undefined,
  release: string,
  platform: string,
  before: StatedSide | null,
  after: StatedSide | null,
): ProvisionMeaningView {
  const same = release === rubricOfChanges && before !== null && after !== null;
  return {
    direction: stored?.direction ?? 'neutral',
    directionForBusiness: stored?.business ?? 'neutral',
    severity: severityOf(stored?.severity ?? 0),
    kind: kindRef(stored?.kind ?? 'clarification'),
    affected: stored?.affected ?? ['all users'],
    shifts: stored === undefined || !same ? [] : shiftsBetween(before, after, new Set(stored.rules), platform),
  };
}

function shiftsBetween(
  before: StatedSide,
  after: StatedSide,
  spoke: ReadonlySet<string>,
  platform: string,
): ShiftView[] {
  if (spoke.size === 0) return [];
  return findShifts(wordingOf(before), wordingOf(after), namesPattern([platform])).flatMap((shift) => {
    const rule = rules.get(shift.rule);
    if (rule === undefined || !spoke.has(shift.rule)) return [];
    return [
      {
        rule: shift.rule,
        title: rule.title,
        family: shiftFamilies[shift.rule.slice(0, shift.rule.indexOf('.')) as ShiftFamily],
        meaning: rule.meaning,
        direction: shift.effect.user,
        directionForBusiness: shift.effect.business,
        before: quoteOf(before, shift.before),
        after: quoteOf(after, shift.after),
      },
    ];
  });
}

const wordingOf = ({ quotation }: StatedSide) => ({
  leads: quotation.leads.map(({ exact }) => exact),
  body: quotation.body.exact,
});

/** The words of a place in a wording, as a span of the version's text; null where that side has none. */
function quoteOf({ quotation, text }: StatedSide, { part, span }: ShiftPlace): Quote | null {
  const within = part === 'body' ? quotation.body : quotation.leads[part];
  if (within === undefined || span[1] <= span[0]) return null;
  const found: Span = [within.start + span[0], Math.min(within.start + span[1], within.end)];
  return quoteAt(text, found);
}
