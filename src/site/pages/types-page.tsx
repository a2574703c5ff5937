import type { TypesPage } from '#desk';
import { typesMarkdown } from '../markdown/types.ts';
import { counted, familyAnchor } from '../parts/words.ts';
import type { View } from '../serving/view.ts';

export function typesPage(page: TypesPage): View {
  return {
    title: 'Provision types',
    description: 'The kinds of rule that platforms’ documents state, each with every platform’s wording of it.',
    address: '/types',
    value: () => page,
    markdown: () => typesMarkdown(page),
    names: 'many',
    cache: 'shared',
    body: () => (
      <div class="sheet">
        <h1>Provision types</h1>
        <p class="opening">
          The kinds of rule that platforms’ documents state. Each leads to every platform’s own wording of it.
        </p>
        <nav class="families" aria-label="Families of types">
          <ul>
            {page.families.map(({ family, types }) => (
              <li>
                <a href={`#${familyAnchor(family)}`}>{family}</a> <span class="count">{types.length}</span>
              </li>
            ))}
          </ul>
        </nav>
        {page.families.map(({ family, types }) => (
          <section class="family" id={familyAnchor(family)} aria-label={family}>
            <h2>{family}</h2>
            <dl class="types">
              {types.map((type) => (
                <div>
                  <dt>
                    <a href={type.address}>{type.title}</a>
                  </dt>
                  <dd>{type.definition}</dd>
                  <dd class="aside">
                    {type.provisions === 0
                      ? 'none on record'
                      : `${counted(type.platforms, 'platform')}, ${counted(type.provisions, 'provision')}`}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    ),
  };
}
