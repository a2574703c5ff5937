import type { Prose } from './prose.ts';

export function about({ name }: { readonly name: string }): Prose {
  return {
    title: 'About',
    address: '/about',
    description: 'What Codicil is, who uses it, and where its data comes from.',
    opening:
      'A codicil is the paper that changes a will. Platforms change the terms that people and companies depend on, daily and mostly unannounced. Codicil keeps the record of what those terms say, what changed, and proves it.',
    sections: [
      {
        id: 'what',
        title: 'What it does',
        parts: [
          'Codicil watches the governing documents of platforms: terms of service, privacy policies, rules of use, terms for developers. It keeps every version as evidence, reads each into provisions, says what changed and for whom, and sets one platform beside another and beside the law. Every provision has a page with an exact quotation and an address that lasts.',
          'It is used by counsel and compliance teams who depend on vendors’ terms, by privacy officers, by researchers and journalists who need to cite a clause as it stood on a day, by consumer organisations, and by developers whose product stands on somebody’s API terms.',
        ],
      },
      {
        id: 'installation',
        title: 'This installation',
        parts: [
          `You are reading ${name === 'Codicil' ? 'an installation of Codicil' : `${name}, an installation of Codicil`}. Anybody can run one: the program is open, under the Apache License 2.0, and starts with one command. What an installation holds is what its operators imported or asked it to watch.`,
          'It works without any outside service. What a page says of a provision or a change is put together by rules from templates, counted facts and quoted words. Where an operator has set a language model, it may redraft the summary of a change: that prose is marked as drafted, and each of its sentences is held to the words that it cites.',
        ],
      },
      {
        id: 'independence',
        title: 'Independence',
        parts: [
          'This installation is independent of every platform it names. None of them endorses, sponsors or reviews it. Names of platforms and documents are used to say whose they are.',
          'Documents belong to those who wrote them. They are quoted here for the purposes of record, comparison and criticism, each with its source.',
        ],
      },
      {
        id: 'data',
        title: 'Data of others',
        parts: [
          'History from before an installation began watching comes from the collections of Open Terms Archive, a public archive of terms. That data is used under the Open Data Commons Attribution License, **ODC-By 1.0, © Open Terms Archive contributors**. Each page made from it names the collection and the commit.',
        ],
      },
      {
        id: 'more',
        title: 'Further reading',
        parts: [
          'How everything is done stands in the [methodology](/methodology); what people ask, under [questions and answers](/questions). Programs may start from [llms.txt](/llms.txt).',
        ],
      },
    ],
  };
}
