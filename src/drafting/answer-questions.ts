import type { Draft, ProvisionFacts, RecordFacts } from './facts.ts';
import { countInWords, dayOf } from '#kernel';
import { composeRule } from './compose-rule.ts';
import { sayWhomItBinds } from './say-modality.ts';

/** Questions that readers ask, answered from the facts of the page alone. */
export function answerQuestions(facts: ProvisionFacts): Draft['questions'] {
  const { platform, document, quotation, record } = facts;
  const words = [...quotation.leads, quotation.body].map((part) => part.trim()).join(' … ');
  return [
    {
      question: `What does ${platform}’s ${document} say?`,
      answer: `“${words.length > 600 ? `${words.slice(0, words.lastIndexOf(' ', 600))} …` : words}”`,
    },
    {
      question: 'Whom does it bind?',
      answer: `${bindsWhom(facts)} Whom a contract binds in law is not decided by its wording alone.`,
    },
    ...(record === undefined ? [] : [{ question: 'Has it changed?', answer: sayChanged(record) }]),
    ...(record?.prevalence == null || facts.type === null
      ? []
      : [
          {
            question: 'How many platforms have one?',
            answer: `${record.prevalence.platforms.toLocaleString('en-GB')} of ${record.prevalence.of.toLocaleString('en-GB')} platforms whose current documents we can read have a provision of this kind (“${facts.type.title}”), counted over ${record.prevalence.kinds}.`,
          },
        ]),
    {
      question: `Is this site affiliated with ${platform}?`,
      answer: `No. This installation is independent of ${platform}, neither endorsed nor sponsored by it.`,
    },
  ];
}

/** In the text's own verbs where they were read. */
function bindsWhom({ read, modality, platform }: ProvisionFacts): string {
  const [verbs] = read.rule.clauses.length === 0 ? [] : composeRule(read.rule, platform);
  return verbs?.startsWith('It says') === true ? verbs : sayWhomItBinds(modality, platform);
}

function sayChanged(record: RecordFacts): string {
  const span = `first recorded on ${dayOf(record.firstSeen)} and ${record.current ? 'still' : 'last'} recorded on ${dayOf(record.lastSeen)}`;
  if (record.wordings === 1)
    return `Its wording has not changed in the record: ${span}.${record.current ? '' : ' It is no longer in the document.'}`;
  return `Yes: the record holds ${countInWords(record.wordings)} wordings of it, ${span}. ${record.current ? 'The present one was' : 'It is no longer in the document; its last one was'} first recorded on ${dayOf(record.inForceSince)}.`;
}
