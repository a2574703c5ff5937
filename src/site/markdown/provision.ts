import { headingsWithin, type ProvisionPage } from '#desk';
import { dayOf } from '#kernel';
import { capital, severityNamed } from '../parts/words.ts';
import { signed } from '../parts/weighing.tsx';
import type { Here } from '../serving/house.ts';
import { card, footing, link, list, page as pageOf, plain, quoted, redlined } from './writing.ts';

export function provisionMarkdown(page: ProvisionPage, here: Here): string {
  const { platform, document, badges, quotation } = page;
  return pageOf(
    [
      link(platform.name, platform.address),
      link(document.title, document.address),
      ...headingsWithin(platform, document, page.section).map(plain),
    ].join(' › '),
    `# ${plain(page.title)}`,
    list([
      `${severityNamed(badges.severity)} severity`,
      plain(badges.confidenceSaid),
      badges.basis === 'explicit' ? 'Explicit wording' : 'Inferred from lead or heading',
      ...(badges.prevalence === null ? [] : [plain(badges.prevalence.said)]),
    ]),
    page.reviewed !== null &&
      `**${plain(page.reviewed.said)}**: ${page.reviewed.types.map((type) => type.id).join(', ')}. Why: ${plain(page.reviewed.reason)}`,
    page.disputes.length > 0 &&
      `**Disputed.** ${page.disputes.map(({ at, reason }) => `${dayOf(at)}: ${plain(reason)}`).join(' ')}`,
    quoted(quotation),
    `Excerpt from ${plain(platform.name)}’s ${plain(document.title)}, version ${page.version.ordinal}, ${link(`captured ${dayOf(quotation.capturedAt)}`, quotation.address)}. Text \`${quotation.textDigest}\`, characters ${quotation.body.start} to ${quotation.body.end}. ${plain(page.version.provenance.said)}`,
    `## What it is\n\n${plain(page.what)}`,
    `*${plain(page.note)}*`,
    `## Why it matters\n\n${plain(page.why)}`,
    `## What it means for users\n\n${list(page.means.map(({ audience, text }) => `**${plain(audience)}**: ${plain(text)}`))}`,
    `## What the words state\n\n${list([
      ...page.rule.clauses.map(({ said, words }) => `${plain(said)} (“${plain(words.exact)}”)`),
      ...page.facts.map(({ title, said, words }) => `${title}: ${plain(said)} (“${plain(words.exact)}”)`),
      ...(page.rule.facilitation === null
        ? []
        : [`Reach: those who let, help or make others do it (“${plain(page.rule.facilitation.exact)}”)`]),
      ...page.rule.manners.map(({ said, words }) => `How: ${said} (“${plain(words.exact)}”)`),
      ...page.rule.conditions.map(({ exact }) => `Condition: “${plain(exact)}”`),
      ...page.rule.exceptions.map(({ exact }) => `Exception: “${plain(exact)}”`),
    ])}`,
    `## How severity was decided\n\nFrom the side of ${page.weighing.reader.title}, by the ${link(`rubric, release ${page.weighing.rubric}`, '/methodology#rubric')}. The type starts at ${page.weighing.prior}.${page.weighing.before === null ? '' : ` Scored anew: under release ${page.weighing.before.rubric} it was ${page.weighing.before.severity}; the words are the same.`}`,
    list([
      ...page.weighing.lines.map(
        ({ id, reason, shift, words }) =>
          `${signed(shift)} ${plain(reason)}${words === null ? '' : ` (“${plain(words.exact)}”)`} \`${id}\``,
      ),
      ...page.weighing.readers.map(({ title, severity, address }) => `${link(title, address)}: ${severity}`),
    ]),
    `## What follows from a breach\n\n${plain(page.consequences.said)}`,
    ...page.consequences.provisions.map(
      (one) =>
        `${card(one)}\n\n${plain(capital(one.kindsSaid))}, ${plain(one.reachSaid)}: “${plain(one.clause.exact)}” (characters ${one.clause.start} to ${one.clause.end})`,
    ),
    page.actions.length > 0 && `## What you can do\n\n${list(page.actions.map(plain))}`,
    `## Stability\n\n${plain(page.stability.said)}\n\n${plain(page.stability.watchedSaid)}`,
    '## How other platforms handle this',
    page.counterparts.length === 0 ? 'No counterpart of the same type is recorded on another platform.' : null,
    ...page.counterparts.map((one) => `${card(one)}${alsoAt(one.alsoAt)}`),
    page.fullComparison !== null &&
      link(`Every platform’s wording: ${page.fullComparison.title}`, page.fullComparison.address),
    `## The law that bears on it\n\n${plain(page.lawSaid)}`,
    list(page.law.map((one) => `${link(one.cite, one.address)} ${plain(one.heading)}: ${plain(one.requirement)}`)),
    '## History',
    ...page.history.map(
      (one) =>
        `${dayOf(one.from.capturedAt)} to ${one.current ? 'now' : dayOf(one.to.capturedAt)}\n\n${one.runs !== null ? `> ${redlined(one.runs)}` : one.quotation === null ? 'Not re-found.' : quoted(one.quotation)}`,
    ),
    `## How to cite it\n\n${plain(page.citation.plain)}`,
    `## How to verify it\n\n${page.verify.steps.map((step, index) => `${index + 1}. ${step.replaceAll('<', '&lt;')}`).join('\n')}`,
    `## Questions and answers\n\n${page.questions.map(({ question, answer }) => `**${plain(question)}** ${plain(answer)}`).join('\n\n')}`,
    footing([platform, ...page.counterparts.map((one) => one.platform)], here),
  );
}

function alsoAt(places: ProvisionPage['counterparts'][number]['alsoAt']): string {
  if (places.length === 0) return '';
  return `\n\nThese words also stand at ${places.map(({ platform, address }) => link(platform.name, address)).join(', ')}`;
}
