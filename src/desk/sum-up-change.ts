import {
  factNames,
  summarise,
  termsTouched,
  type ChangeMeaningKind,
  type CitedWords,
  type PartWords,
  type ProvisionPart,
  type Rests,
  type SummaryFacts,
  type SummarySentence,
} from '#changes';
import type { StoredDraft } from '#drafting';
import type { ChangePart, Known } from './change-parts.ts';
import type { WholeChangeRow } from './change.store.ts';
import type { ChangeDatesView } from './dates-said.ts';
import type { Materials } from './materials.ts';
import type { Quotation, Quote } from './parts.ts';
import type { OpenedVersion, Placed } from './place-passage.ts';
import { quoteAt } from './refind-quotation.ts';
import { showDraft } from './show-draft.ts';
import { spanAddress } from './span-address.ts';
import type { CitedFactView, CitedWordsView, SaidSentence, SummaryItemView, SummaryView } from './summed-up.ts';
import { levelOf } from './type-ref.ts';

export interface ChangeToSumUp {
  readonly row: WholeChangeRow;
  readonly known: Known;
  readonly parts: readonly ChangePart[];
  readonly dates: ChangeDatesView | null;
  readonly draft: StoredDraft | null;
  readonly addresses: { readonly before: string; readonly after: string };
}

/** The summary of a change, every cited span found again in the texts of both versions; null where they cannot be read. */
export function sumUpChange(desk: Materials, change: ChangeToSumUp): SummaryView | null {
  const { known, addresses, parts } = change;
  const [from, to] = [known.from, known.to];
  if (from === undefined || to === undefined) return null;
  const texts = { before: from, after: to };
  const summary = summarise(factsOf(desk, change, from, to));
  const views = new Map(parts.map(({ view }) => [view.provision.id, view]));
  const say = (sentence: SummarySentence): SaidSentence[] => {
    const rests = sentence.rests.flatMap((one) => refound(one, texts, addresses));
    return rests.length < sentence.rests.length ? [] : [{ text: sentence.text, rests }];
  };
  const items = (some: typeof summary.added): SummaryItemView[] =>
    some.flatMap(({ provision, sentence }) => {
      const view = views.get(provision);
      return view === undefined
        ? []
        : say(sentence).map((said) => ({ kind: view.kind, provision: view.provision, sentence: said }));
    });
  const [sentence] = say(summary.sentence);
  if (sentence === undefined) return null;
  const said = {
    sentence,
    affected: (summary.affected === null ? [] : say(summary.affected))[0] ?? null,
    added: items(summary.added),
    removed: items(summary.removed),
    reworded: items(summary.reworded),
    unlisted: summary.unlisted.flatMap(say),
    follows: summary.follows.flatMap(say),
    todo: summary.todo.flatMap(say),
  };
  return { ...said, drafted: showDraft(change.draft, said) };
}

/** What a sentence rests on, ready to be shown; words that the text does not hold at their span are not. */
function refound(
  one: Rests,
  texts: Readonly<Record<CitedWords['side'], OpenedVersion>>,
  addresses: ChangeToSumUp['addresses'],
): (CitedWordsView | CitedFactView)[] {
  if (one.kind === 'fact')
    return [{ ...one, said: `${factNames[one.name]}${one.of === null ? '' : ` (${one.of})`}: ${one.value}` }];
  const { row, text } = texts[one.side];
  const quote = quoteAt(text, one.span);
  if (quote.exact !== one.exact) return [];
  return [
    {
      kind: 'words',
      side: one.side,
      provision: one.provision,
      version: row.id,
      textDigest: text.digest,
      quote,
      address: spanAddress(addresses[one.side], quote),
    },
  ];
}

function factsOf(desk: Materials, change: ChangeToSumUp, from: OpenedVersion, to: OpenedVersion): SummaryFacts {
  const { row, known, parts, dates } = change;
  return {
    counts: row,
    direction: row.meaning?.direction ?? null,
    affected: countAffected(row, known),
    parts: parts.map((part) => partOf(desk, part)),
    effective: dates === null ? [] : daysOfEffect(dates),
    notice: (dates?.notice ?? []).flatMap(({ outcome, promise }) =>
      outcome === 'cannot-tell' ? [] : [{ outcome, words: citedFrom(promise.quote, 'before') }],
    ),
    touched: from === to ? [] : touchedBy(parts, to),
    detectedBy: row.detected_by,
  };
}

/** How many of the provisions that were read affect whom, in the order of the change's own reading. */
function countAffected({ meaning }: WholeChangeRow, { meant }: Known): SummaryFacts['affected'] {
  if (meaning === null || meant === null) return [];
  const counts = new Map<string, number>();
  for (const id of meant.read)
    for (const name of meant.of.get(id)?.affected ?? ['all users']) counts.set(name, (counts.get(name) ?? 0) + 1);
  return meaning.affected.map((name) => ({ name, provisions: counts.get(name) ?? 0 }));
}

function partOf(desk: Materials, { view, rule, before, after }: ChangePart): ProvisionPart {
  const { provision, kind, meaning } = view;
  const type = provision.type === null ? null : desk.typeOf(provision.type.id);
  return {
    id: provision.id,
    kind,
    rule,
    before: wordsOf(before),
    after: wordsOf(after),
    type: type === null ? null : { id: type.id, title: type.title, actions: adviceOf(type.prose.actions) },
    meaning:
      meaning === null
        ? null
        : {
            direction: meaning.direction,
            severity: levelOf(meaning.severity),
            kind: meaning.kind.id as ChangeMeaningKind,
            shifts: meaning.shifts.map((shift) => ({
              rule: shift.rule,
              direction: shift.direction,
              before: shift.before === null ? null : stretchOf(shift.before),
              after: shift.after === null ? null : stretchOf(shift.after),
            })),
          },
  };
}

/** Advice that is the type's own; what speaks of one platform stands on the page of the provision. */
const adviceOf = (actions: readonly string[]): string[] => actions.filter((action) => !action.includes('{'));

const stretchOf = ({ start, end, exact }: Quote) => ({ span: [start, end] as const, exact });

function wordsOf(placed: Placed | null): PartWords | null {
  if (placed === null) return null;
  const { leads, body }: Quotation = placed.quotation;
  return { leads: leads.map(stretchOf), body: stretchOf(body) };
}

function citedFrom(quote: Quote, side: CitedWords['side']): CitedWords {
  return { kind: 'words', side, provision: null, ...stretchOf(quote) };
}

/** Days of effect that the later text states, each once; where some are new, those alone. */
function daysOfEffect(dates: ChangeDatesView): SummaryFacts['effective'] {
  const was = new Set(dates.statedBefore.filter(({ role }) => role === 'effective').map(({ said }) => said));
  const days = new Map<string, SummaryFacts['effective'][number]>();
  for (const { role, when, said, quote } of dates.stated)
    if (role === 'effective' && when.kind === 'day' && !days.has(when.on))
      days.set(when.on, { on: when.on, said, anew: !was.has(said), words: citedFrom(quote, 'after') });
  const all = [...days.values()];
  return all.some(({ anew }) => anew) ? all.filter(({ anew }) => anew) : all;
}

/** Terms defined anew in a provision, with how many other passages of the later version use them. */
function touchedBy(parts: readonly ChangePart[], to: OpenedVersion): SummaryFacts['touched'] {
  const defining = parts.filter(({ view }) => view.meaning?.shifts.some(({ rule }) => rule === 'definition.changed'));
  if (defining.length === 0) return [];
  const passages = to.outline.placements.map(({ passage, body }) => ({
    id: String(passage),
    text: to.text.slice(body),
  }));
  return defining.flatMap(({ view, before, after }) => {
    const [was, is] = [wordsOf(before), wordsOf(after)];
    if (was === null || is === null || after === null) return [];
    const wording = ({ leads, body }: PartWords) => ({ leads: leads.map(({ exact }) => exact), body: body.exact });
    return termsTouched(wording(was), wording(is), passages, new Set([String(after.placement.passage)])).map((one) => ({
      ...one,
      provision: view.provision.id,
    }));
  });
}
