import { languageOfPassage, shippedModel, type Passage } from '#provisions';
import type { Quotation } from './parts.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Why a passage has its types, found again in the words that are shown. */
export interface TypingSaid {
  /** The words and pairs of words that weighed most for a type; those of the heading and of the lead are marked. */
  because(type: string): string[];
  /** What is not looked for in the passage's language; null for English. */
  readonly language: string | null;
}

export function sayTyping(quotation: Quotation, section: readonly string[]): TypingSaid {
  const passage: Passage = {
    key: '',
    body: quotation.body.exact,
    leads: quotation.leads.map(({ exact }) => exact),
    heading: section.at(-1) ?? '',
  };
  const model = shippedModel();
  const language = languageOfPassage(passage);
  const looked = model.typesIn(language)?.length ?? 0;
  const name = names.of(language) ?? language;
  return {
    because: (type) => model.explain(passage, language, type).map(({ gram }) => withoutMarks(gram)),
    language:
      language === 'en'
        ? null
        : looked === 0
          ? `These words are in ${name}. Codicil does not assess the kind of a rule in ${name}: that none is given does not mean that there is none.`
          : `These words are in ${name}. In ${name}, Codicil looks for ${looked} kinds of rule only; the others are not assessed.`,
  };
}

function withoutMarks(gram: string): string {
  const words = gram.replaceAll(/[§‹]/g, '');
  return gram.includes('§') ? `${words} (in the heading)` : gram.includes('‹') ? `${words} (in the lead)` : words;
}
