import { better, neutral, worse } from './read-clause.ts';
import type { Compared, Effect } from './shift.ts';

/** Fewer signs of Chinese than this tell nothing. */
const fewest = 8;
const han = /\p{Script=Han}/gu;

const signs = (text: string): number => text.match(han)?.length ?? 0;

/** Whether a text is Chinese, so that its clauses are read by the cues of this file. */
export function isHan(text: string): boolean {
  const count = signs(text);
  return count >= fewest && count > text.length * 0.3;
}

// What the platform denies or lets the user do; what binds the user; what the platform takes or is freed of.
const gives =
  /(?:我们|公司)?(?:不会|将不会|不再|绝不)[^，。；]{0,24}(?:收集|使用|共享|存储|留存|用于|出售|提供|泄露)|(?:你|您|用户)[^，。；]{0,6}(?:可以|可通过|可选择|有权|可随时)|(?:仅|只)在?[^，。；]{0,30}才会/u;
const binds = /(?:你|您|用户)[^，。；]{0,10}(?:应|不得|须|必须|需要?|保证|承担|负责|理解并同意|知悉并同意)|禁止|不得/u;
const takes =
  /(?:我们|公司|平台|本软件|合作方)[^，。；]{0,16}(?:收集|处理|使用|共享|提供|转移|存储|删除|限制|封禁|终止|暂停|修改|获取|分析|记录|用于|添加|有权)|有权|不承担|不负[^，。；]{0,6}责任|免责|用于模型训练/u;

/** What Chinese words that came mean for the user, clause by clause. */
export function effectsOfHan(text: string): Effect[] {
  return text.split(/[。；！？\n]/u).flatMap((clause) => {
    if (signs(clause) < fewest) return [];
    if (gives.test(clause)) return [better];
    return binds.test(clause) || takes.test(clause) ? [worse] : [];
  });
}

/** The same for what differs between two wordings. */
export function effectsOfHanPair({ before, after }: Compared): Effect[] {
  const turn = { better: worse, worse: better } as const;
  const pieces = (side: Compared['before']): string[] => side.changed.map((range) => side.text.slice(...range));
  return [
    ...pieces(after).flatMap(effectsOfHan),
    ...pieces(before)
      .flatMap(effectsOfHan)
      .map(({ user }) => (user === 'better' || user === 'worse' ? turn[user] : neutral)),
  ];
}
