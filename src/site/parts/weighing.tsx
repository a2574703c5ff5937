import type { ProvisionPage } from '#desk';
import { SeverityBadge } from './badge.tsx';
import { capital } from './words.ts';

const levels = ['low', 'low', 'medium', 'high'] as const;

export const signed = (shift: number): string => (shift > 0 ? `+${shift}` : `−${-shift}`);

/** Why it is graded as it is: where the type starts, and the lines of the rubric that fired with their words. */
export function WeighedHow({ page }: { page: ProvisionPage }) {
  const { prior, lines, rubric, reader, before } = page.weighing;
  return (
    <>
      <p>
        Severity from the side of {reader.title}, by the <a href="/methodology#rubric">rubric, release {rubric}</a>.
        {page.types.length > 0 && ` The type starts at ${prior} (${levels[prior] ?? 'high'}).`}
        {before !== null &&
          ` Scored anew: under release ${before.rubric} it was ${before.severity}; the words are the same.`}
      </p>
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map(({ id, reason, shift, words }) => (
            <li>
              <span class="shift">{signed(shift)}</span> {reason}{' '}
              {words !== null && <q class="because">{brief(words.exact)}</q>} <code>{id}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const longest = 120;
const brief = (words: string): string => (words.length > longest ? `${words.slice(0, longest - 2)} …` : words);

/** The same provision from every side. */
export function Sides({ page }: { page: ProvisionPage }) {
  const { readers, reader } = page.weighing;
  return (
    <nav class="sides" aria-label="Severity from whose side">
      <ul>
        {readers.map(({ id, title, severity, address }) => (
          <li>
            {id === reader.id ? (
              <strong aria-current="true">{capital(title)}</strong>
            ) : (
              <a href={address} rel={id === 'consumer' ? undefined : 'nofollow'}>
                {capital(title)}
              </a>
            )}{' '}
            <SeverityBadge severity={severity} short />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the words state: facts by kind, and what the verbs say. */
export function Stated({ page }: { page: ProvisionPage }) {
  const { facts, rule } = page;
  const kinds = [...new Set(facts.map(({ title }) => title))];
  if (kinds.length === 0 && rule.clauses.length === 0) return <p>Nothing that our readers of facts know.</p>;
  return (
    <dl class="means stated">
      {rule.clauses.length > 0 && (
        <div>
          <dt>Who may do what</dt>
          <dd>
            <ul>
              {rule.clauses.map(({ said, words }) => (
                <li>
                  {said} <q class="because">{brief(words.exact)}</q>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {kinds.map((title) => (
        <div>
          <dt>{title}</dt>
          <dd>
            <ul>
              {facts
                .filter((fact) => fact.title === title)
                .map(({ said, words }) => (
                  <li>
                    {said} <q class="because">{brief(words.exact)}</q>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
      {rule.facilitation !== null && (
        <div>
          <dt>Reach</dt>
          <dd>
            Those who let, help or make others do it <q class="because">{brief(rule.facilitation.exact)}</q>
          </dd>
        </div>
      )}
      {rule.manners.length > 0 && (
        <div>
          <dt>How</dt>
          <dd>
            <ul>
              {rule.manners.map(({ said, words }) => (
                <li>
                  {said} <q class="because">{brief(words.exact)}</q>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {rule.conditions.length > 0 && (
        <div>
          <dt>Conditions</dt>
          <dd>
            <ul>
              {rule.conditions.map(({ exact }) => (
                <li>
                  <q>{brief(exact)}</q>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {rule.exceptions.length > 0 && (
        <div>
          <dt>Exceptions</dt>
          <dd>
            <ul>
              {rule.exceptions.map(({ exact }) => (
                <li>
                  <q>{brief(exact)}</q>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
