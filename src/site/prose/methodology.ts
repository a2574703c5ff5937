import { meaningSections } from './methodology-meaning.ts';
import { severitySections } from './methodology-severity.ts';
import type { Prose } from './prose.ts';

export function methodology(): Prose {
  return {
    title: 'Methodology',
    address: '/methodology',
    description:
      'How documents are captured, read, typed, graded and compared here, what each number counts, and where the limits are.',
    opening:
      'Every statement on this site is meant to be checked by somebody who does not trust it. This page says how each comes about, what it counts, and where it ends.',
    sections: [
      {
        id: 'promises',
        title: 'Three promises',
        parts: [
          '**Every quotation is real.** A quoted passage is a span of an archived version: a start and an end, counted in characters of one text with one digest. It is found again each time a page is made. A passage that cannot be found again is not shown.',
          '**One clause, one identity, for life.** A provision keeps its address while it is reworded, moved, split or merged with another. “In force since”, “reworded twice” and “removed” are facts of that history, not of the day on which a program happened to read the page.',
          '**No false change.** A page cut short, an error page, a consent wall, the variant of another country, a change of markup of theirs or of our own reader: each is to be recorded for what it is, and none published as a change of terms. What is caught today, and what is not, stands below and under [limits](#limits).',
        ],
      },
      {
        id: 'capture',
        title: 'How documents get here',
        parts: [
          'A **capture** is one fetch of one address, kept whole and for good: the bytes, the headers, every redirect on the way, the address it ended at, the time, the digest. Pages are fetched by plain HTTP, one at a time, every twelve hours at first and then by how often the document changes, under a name that says what asks; no script of theirs is run, at most 16 MB and five redirects are followed, and nothing inside a private network is ever reached. The rules that sites publish for robots are not read yet, and there is no pause between two pages of one site. A fetch that fails is told to whoever runs this installation and leaves no capture.',
          'Each capture is **screened** before a version is made of it. It is accepted; or unchanged, when words and marks equal the last version; or set aside, with the reasons. It is set aside when the server answers with an error, when the page has fewer than 40 words, when a page of fewer than 300 words speaks of an error, of denied access, of JavaScript, of robots, of signing in or of cookies, when it holds program code, or when it cannot be read as text. Captures set aside are listed on the document’s page. Imported records are not screened: the collection did that in its own way.',
          '**Imported history** comes from Open Terms Archive collections, where each commit that touches a document is a version and its author date the time of capture. Such pages name collection and commit. The data is used under ODC-By 1.0, © Open Terms Archive contributors. What the converter of the collection lost, such as list labels or tables, stays lost and is named on the page.',
          'Between two imported records nothing is known of the watching. Timelines draw that as **not recorded**: it is neither a gap that we know of nor a stretch that we vouch for. For a page that this installation captures, more than a day and a half without a capture is drawn as a gap.',
        ],
      },
      {
        id: 'reading',
        title: 'How a document is read',
        parts: [
          'The bytes of a version become one **canonical text**: words in reading order, with headings, paragraphs, list items and table rows as blocks. Emphasis and link targets are kept beside the text, under a digest of their own, so that a change in them can be seen and yet is never a change of words.',
          'The text is divided into **provisions**, the stretches that can state a rule. An item of a list depends on the words that lead into it, “You may not use the service:”, so an item is always quoted with its leads. Lead and item are separate spans, set on separate lines, and never joined into a sentence that nobody wrote.',
          'Each reading names the release of the reader that made it. A record that its collection marks as technical changes nothing: a provision that comes to light in one is “read since”, not added, and alerts nobody.',
        ],
      },
      {
        id: 'typing',
        title: 'How provisions are typed',
        parts: [
          'Each provision is given the [types](/types) that its words bear out, by rules and by a small trained model, both part of the published source. A rule, or cue, names the wording that it looks for; the model weighs words, pairs of words and parts of words, as it learned from passages that people had labelled. The page of a provision lists the cues that spoke for its type and the words that weighed most. It has at most four types; the first is the one that it is counted and compared under. A passage that carries no rule, such as a definition or a contact line, is kept and has its page, and is given no type.',
          '**Confidence** is how often types given on such evidence were right, on labelled passages of platforms that neither weights nor tables had seen. A type is given from 40 per cent on, a second and further ones from 60; where none reaches that, the likeliest rule alone from 25 per cent on, as a hint; below, none. It does not say how grave a clause is. **Basis** says whether the wording itself states the rule or whether a lead or heading had to be read with it.',
        ],
      },
      ...severitySections(),
      {
        id: 'prevalence',
        title: 'What “N of M platforms” counts',
        parts: [
          'For a type of provision on a date, **M** is the number of platforms with a readable current document of a kind in which that type can stand; each type lists the kinds, and each page names them. **N** is how many of those have at least one provision of the type, in any of their current documents. A document is readable when at least one of its passages was given a type. A platform counts once, however many documents or collections hold its terms. Wherever a type is counted, M is the same.',
          'That something is absent is a claim, so it comes with what was searched. A platform of which no suitable document was read is in neither number: it was not assessed.',
        ],
      },
      {
        id: 'changes',
        title: 'What counts as a change',
        parts: [
          'Consecutive versions of one variant are aligned provision by provision. A **change** is a difference in words: provisions added, removed, reworded, moved, split or merged. White space, bullets, typographic quotation marks, link targets and emphasis are not words. Versions that differ only in those are listed among the records, marked, and counted apart.',
          'Three dates are kept apart. **Detected** is an interval, between the last capture without the change and the first with it. **Effective** and **updated** are what the text states of itself. A date that is missing is left missing, and where dates disagree, both are shown.',
          'A text that goes and comes back, within ninety days or more than once, is taken for two pages in turn, a faulty fetch or another audience’s form, and not for two changes: the records stay, marked, and nothing is published of the turn. What is withheld is kept, with its reason.',
        ],
      },
      ...meaningSections(),
      {
        id: 'counterparts',
        title: 'How counterparts are chosen',
        parts: [
          'A provision is set beside those of other platforms **of the same type only**, nearest in wording first, one for each platform, at most five, quoted exactly. A text that several platforms share, as the services of one company do, is quoted once, and the others that have it are named. Nearness compares words and pairs of neighbouring words, the rare ones weighing more; below a least nearness none is shown, so that about half of all provisions have none. Clauses with the same words say so. Another choice of words for the same rule may be missed.',
        ],
      },
      {
        id: 'law',
        title: 'What “bears on” means',
        parts: [
          'Articles of [law](/regulations) are linked to types of provision, by a table that is part of the source. That an article bears on a type says that somebody who asks about the one will want to read the other. It never says that a clause breaches the article, nor that the article applies to a given reader.',
        ],
      },
      {
        id: 'evidence',
        title: 'How to check it without us',
        parts: [
          'Each version page shows the digest of the archived bytes and of the canonical text. `codicil verify` rebuilds the text from the bytes and finds every quotation again. Versions are entered in an append-only log with checkpoints, so that nothing can be slipped in or taken out unseen by somebody who kept one.',
          'For imported versions the log attests that a given commit was imported at a given time. Nothing earlier is proved by us: the time of capture is what the collection recorded, and its own history is where to check it.',
          'Every page has a JSON and a Markdown twin: put `.json` or `.md` after its address. Version pages answer as mementos under RFC 7089.',
        ],
      },
      {
        id: 'limits',
        title: 'Limits',
        parts: [
          [
            'Typing can miss a provision or give it the wrong type. Confidence, cues and the words that weighed most are shown so that a reader can judge; how often it is right is measured in `docs/accuracy.md` of the source.',
            'Cues are written for English. In German, Italian and Polish, eight kinds of rule are looked for; in other languages none is, and the page says “not assessed”. Documents in every language are kept and compared.',
            'Screening knows only the signs named above. A page cut short in its middle, or a variant for another country that is served for long, can still be taken for the document.',
            'Of a page that needs a script, a browser’s drawing is read; words in frames of other sites are not seen. Tables in PDF files lose their cells, and scanned PDF files are not read.',
            'A version found bad later is retracted by a person: it stays and says so, its changes are withdrawn, and those who were alerted get a correction. Until somebody notices, it stands.',
            'Only what was captured is known. A text that came and went between two captures was not seen.',
            'What a document states may be unenforceable, superseded by law, or not what a platform does. Nothing here is legal advice.',
          ],
        ],
      },
    ],
  };
}
