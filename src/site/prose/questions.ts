import type { Prose } from './prose.ts';

export function questions(): Prose {
  const ask = (id: string, title: string, ...parts: Prose['sections'][number]['parts']) => ({ id, title, parts });
  return {
    title: 'Questions and answers',
    address: '/questions',
    description: 'What people ask about this record: quotations, dates, severity, affiliation, citation, corrections.',
    opening: 'Short answers; the [methodology](/methodology) has the long ones.',
    sections: [
      ask(
        'affiliated',
        'Is this site affiliated with the platforms it names?',
        'No. It is independent of all of them, and neither endorsed nor sponsored by any.',
      ),
      ask(
        'advice',
        'Is this legal advice?',
        'No. A page describes what a document states, permits or reserves. Whether a clause holds, and what follows from it for you, depends on where you are and on facts that this site does not know.',
      ),
      ask(
        'exact',
        'Are the quotations exact?',
        'Character for character. Each is a span of an archived text with a digest, found again whenever the page is made. A list item is shown with the words that lead into it, on a line of their own.',
      ),
      ask(
        'since',
        'What does “in force since … at the latest” mean?',
        'The date of the first record that has the wording. It may be older: where an earlier record without it exists, both dates are given; where none does, only the latest possible start is known.',
      ),
      ask(
        'nothing',
        'Why do some versions show no change?',
        'Because no word differs. Documents are often saved again with other links, spacing or emphasis. Such records are kept, marked and counted apart, and alert nobody.',
      ),
      ask(
        'effective',
        'Is the date of a change the date it took effect?',
        'No. The date of detection says between which captures the change appeared. The date of effect is what the text states, if it states one.',
      ),
      ask(
        'severity',
        'Who decides that a clause is of high severity?',
        'A published rubric: the type of the clause gives a starting level and its wording moves it. The lines that moved it stand on the page. Severity is about consequence for an ordinary user, and is no finding of law.',
      ),
      ask(
        'common',
        'What are the M platforms in “N of M”?',
        'Those with a readable current document of a kind where such a clause can stand. The kinds are named beside the number.',
      ),
      ask(
        'cite',
        'How do I cite a clause?',
        'Each provision and version page gives a plain citation, BibTeX, CSL-JSON and a legal form, with the capture time, the digest and an address that does not change.',
      ),
      ask(
        'verify',
        'How do I check a quotation without trusting this site?',
        'Follow the steps on the provision’s page: take the archived bytes, compare their digest, rebuild the text, and cut out the span. For imported versions, the commit of the public collection holds the same words.',
      ),
      ask(
        'watch',
        'How do I hear of changes?',
        'Press “Watch” on the page of a platform, document, provision or type. Alerts stand under [watches](/watches); each platform and document also has an Atom feed, and [one feed](/changes.atom) has them all.',
      ),
      ask(
        'wrong',
        'Something is wrong. What now?',
        'Tell the operators of this installation, with the address of the page. What was archived is never overwritten, and addresses go on answering.',
      ),
      ask(
        'data',
        'May I use this data?',
        'Every page has a `.json` and a `.md` twin. Records imported from Open Terms Archive are under ODC-By 1.0 and require that you name Open Terms Archive contributors. The documents quoted belong to those who wrote them.',
      ),
    ],
  };
}
