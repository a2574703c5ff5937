import type { Dress } from './model.ts';
import type { Block, Inline, List } from './parse-terms.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

export interface TermsStyle {
  readonly look: 'plain' | 'redesigned';
  readonly quotes: Dress['quotes'];
  /** Where a link inside the document leads. */
  readonly address: (target: string) => string;
}

/** The document's blocks as HTML, in one of two quite different markups. */
export function renderTerms(blocks: readonly Block[], style: TermsStyle): string {
  return style.look === 'plain' ? renderPlain(blocks, style) : renderRedesigned(blocks, style);
}

function renderPlain(blocks: readonly Block[], style: TermsStyle): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return `<h${block.level}>${inlineHtml(block.inline, style)}</h${block.level}>`;
        case 'paragraph':
          return `<p>${inlineHtml(block.inline, style)}</p>`;
        case 'list':
          return listHtml(block.list, style);
        case 'table':
          return tableHtml(block.rows, style);
      }
    })
    .join('\n');
}

/** The same words after a relaunch: sections, divisions for paragraphs, spans for strong words, white space elsewhere. */
function renderRedesigned(blocks: readonly Block[], style: TermsStyle): string {
  const parts: string[] = [];
  let open = false;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 2) {
        parts.push(`${open ? '</section>\n' : ''}<section class="lg-clause">`);
        open = true;
      }
      const words = `\n      ${inlineHtml(block.inline, style)}\n    `;
      parts.push(`<div class="lg-head"><h${block.level} class="lg-h${block.level}">${words}</h${block.level}></div>`);
    } else if (block.kind === 'paragraph') {
      parts.push(
        `<div class="lg-text"><div>\n      ${inlineHtml(block.inline, style).replaceAll('. ', '.\n      ')}\n</div></div>`,
      );
    } else if (block.kind === 'list') {
      parts.push(`<div class="lg-list">${listHtml(block.list, style)}</div>`);
    } else {
      parts.push(`<div class="lg-scroll">${tableHtml(block.rows, style)}</div>`);
    }
  }
  return `${parts.join('\n')}${open ? '\n</section>' : ''}`;
}

function listHtml(list: List, style: TermsStyle): string {
  const [tag, opening] = list.marker === 'bullet' ? ['ul', '<ul>'] : ['ol', `<ol type="${list.marker}">`];
  const items = list.items.map(({ inline, inner }) => {
    const words = inlineHtml(inline, style);
    const body = style.look === 'plain' ? words : `<p class="lg-item">${words}</p>`;
    return `<li>${body}${inner === null ? '' : `\n${listHtml(inner, style)}`}</li>`;
  });
  return `${opening}\n${items.join('\n')}\n</${tag}>`;
}

function tableHtml(rows: readonly (readonly (readonly Inline[])[])[], style: TermsStyle): string {
  const [header, ...body] = rows.map((row, index) => {
    const cell = index === 0 ? 'th' : 'td';
    return `<tr>${row.map((inline) => `<${cell}>${inlineHtml(inline, style)}</${cell}>`).join('')}</tr>`;
  });
  return `<table>\n<thead>${header ?? ''}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function inlineHtml(inline: readonly Inline[], style: TermsStyle): string {
  return inline
    .map(({ words, as, target }) => {
      const text = escapeHtml(style.quotes === 'straight' ? straight(words) : words);
      switch (as) {
        case 'plain':
          return text;
        case 'strong':
          return style.look === 'plain' ? `<strong>${text}</strong>` : `<span style="font-weight: 600">${text}</span>`;
        case 'emphasis':
          return style.look === 'plain' ? `<em>${text}</em>` : `<i>${text}</i>`;
        case 'link':
          return `<a href="${escapeHtml(style.address(target ?? ''))}">${text}</a>`;
      }
    })
    .join('');
}

function straight(text: string): string {
  return text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
}
