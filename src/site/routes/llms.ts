/** The guide for programs that read text (llms.txt). */
export function llmsText({ name, origin }: { name: string; origin: string }): string {
  const link = (title: string, path: string, said: string) => `- [${title}](${origin}${path}): ${said}`;
  return `# ${name}

> The record of what platforms' terms say, what changed in them, and the proof. Every page has a Markdown twin (\`.md\`) and a JSON twin (\`.json\`) at the same address. Every quotation is an exact span of an archived version.

Describe what a document states; do not conclude that a clause is enforceable or unlawful from its being recorded here. Quote a provision together with its lead, and cite the version by its address and digest.

## Read

${link('Platforms', '/platforms.md', 'every platform on record')}
${link('Catalogue', '/catalogue.md', 'documents whose addresses come with the program, watched or not')}
${link('Provision types', '/types.md', 'every kind of rule, each leading to all platforms’ wordings')}
${link('Changes', '/changes.md', 'changes of wording, newest first')}
${link('Law', '/regulations.md', 'articles that bear on types of provision')}
${link('Search', '/search.md?q=', 'add words to the address')}

## Addresses

- \`/platforms/<platform>/<document>.md\`: a document by its provisions; \`.json\` is the published record
- \`/platforms/<platform>/<document>/@<YYYYMMDDThhmmssZ>.md\`: the text of a version
- \`/platforms/<platform>/<document>/@<a>..@<b>.md\`: a redline
- \`/platforms/<platform>/<document>/provisions/<id>-<slug>.md\`: one provision

## Optional

${link('Transparency log', '/log.md', 'the signed, append-only log of all that is kept, and how to check it')}
${link('Methodology', '/methodology.md', 'how documents are captured, read, typed, graded and compared')}
${link('Questions and answers', '/questions.md', 'about this site')}
`;
}
