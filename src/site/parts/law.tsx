import type { BearingArticle } from '#desk';
import { outward } from '../serving/memento.ts';

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
              {article.jurisdiction} · {article.status} · {article.verification}
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
