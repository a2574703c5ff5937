import { draftProvision, flawsOfDraft } from '#drafting';
import {
  classifierOf,
  factsOf,
  provisionTypes,
  readers,
  readModality,
  segment,
  shippedModel,
  weigh,
  type Reader,
} from '#provisions';
import { namesPattern } from '#text';
import { collections, lastRecords } from './gold/collections.ts';

/**
 * `npm run eval -- prose [COLLECTION …]`: drafts what pages say of every provision with a type in the last records of whole collections, and counts
 * numbers, parties, rights and quotations that its words do not bear, and provisions that differ in facts or verbs and read alike.
 */
export function run(args: readonly string[]): void {
  const types = new Map(provisionTypes.map((type) => [type.id as string, type]));
  const assess = classifierOf(provisionTypes, shippedModel());
  for (const collection of args.length > 0 ? args : collections) {
    let [drafts, flawed, alike] = [0, 0, 0];
    const shown: string[] = [];
    /** By text of a draft, how its provisions differ. */
    const texts = new Map<string, string>();
    for (const { reading, platform, termsType } of lastRecords(collection))
      for (const passage of segment(reading).passages) {
        const { types: found, modality, severity, basis } = assess(passage);
        const type = types.get(found[0]?.id ?? '');
        if (type === undefined || type.id.startsWith('none.')) continue;
        const { fired: lines } = weigh(type, passage);
        const known = new Set(lines.map(({ id }) => id));
        const facts = {
          type,
          modality,
          severity,
          basis,
          platform,
          document: termsType,
          section: [],
          number: null,
          quotation: { leads: passage.leads, body: passage.body },
          read: {
            facts: factsOf(passage).all(),
            rule: readModality(passage, namesPattern([platform])),
            lines,
            sides: (Object.keys(readers) as Reader[]).flatMap((reader) =>
              weigh(type, passage, reader)
                .fired.filter(({ id }) => !known.has(id))
                .map(({ reason }) => ({ reason, readers: [reader] })),
            ),
          },
        };
        const draft = draftProvision(facts);
        drafts += 1;
        const flaws = flawsOfDraft(draft, facts);
        if (flaws.length > 0) {
          flawed += 1;
          shown.push(`[${platform}] ${type.id}: ${flaws.join(', ')}\n  ${passage.body.slice(0, 300)}`);
        }
        const { clauses, manners, facilitation } = facts.read.rule;
        const states = JSON.stringify([
          facts.read.facts.map(({ kind, role, value }) => [kind, role, value]),
          clauses.map(({ bearer, place }) => [bearer, place.exact]),
          manners.map(({ manner }) => manner),
          facilitation?.exact ?? null,
        ]);
        const text = JSON.stringify({ ...draft, title: '', questions: [] });
        const before = texts.get(text);
        if (before !== undefined && before !== states) alike += 1;
        texts.set(text, before ?? states);
      }
    console.log(
      `${collection}: ${drafts} drafts, ${flawed} with a number, party, right or quotation that the words do not bear; ${alike} that differ from another in facts or verbs and read alike (${((100 * alike) / Math.max(1, drafts)).toFixed(2)} %).`,
    );
    for (const line of shown.slice(0, 20)) console.log(line);
  }
}
