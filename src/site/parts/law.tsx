import type { BearingArticle } from '#desk';
import { outward } from '../serving/memento.ts';

const verifications: Readonly<Record<string, string>> = {
  text: 'checked against its text',
  heading: 'number and subject checked, text not',
  secondary: 'checked against a secondary source',
  none: 'not checked yet',
};

/** How far an article's number and subject were checked. */
export function verificationSaid(level: string): string {
  return verifications[level] ?? level;
}

/** Articles that bear on a provision: what each requires, of whom, and how well its text was checked. */
export function LawList({ articles }: { articles: readonly BearingArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <ul class="law">
      {articles.map((article) => {
        const official = outward(article.officialUrl);
        return (
          <li>
            <p class="law-cite">
              <a href={article.address}>{article.cite}</a> <span class="law-heading">{article.heading}</span>
            </p>
            <p>{article.requirement}</p>
            <p class="law-status">
              {article.jurisdiction} · {article.status} · {verificationSaid(article.verification)}
              {official !== null && (
                <>
                  {' · '}
                  <a href={official} rel="external noreferrer">
                    official text
                  </a>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
