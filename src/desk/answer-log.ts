import {
  allWitnessed,
  cosignaturesOf,
  knownPeers,
  lastCheckpoint,
  lastExchanges,
  latestTokens,
  readCheckpoint,
} from '#archive';
import type { Materials } from './materials.ts';
import type { LogPage } from './log-page.ts';

const tokensShown = 10;

/** The transparency log: how much it holds, who signed it, and when. */
export async function answerLog(desk: Materials): Promise<LogPage> {
  const { db, logKeys } = desk;
  const last = await lastCheckpoint(db);
  const [peers, exchanges, witnessed, tokens, cosigned] = await Promise.all([
    knownPeers(db),
    lastExchanges(db),
    allWitnessed(db),
    latestTokens(db, tokensShown),
    last === undefined ? [] : cosignaturesOf(db, last.size),
  ]);
  return {
    keys: logKeys,
    checkpoint:
      last === undefined
        ? null
        : {
            size: last.size,
            at: last.made_at,
            root: readCheckpoint(last.note.slice(0, last.note.indexOf('\n\n') + 1)).root,
            note: last.note + cosigned.map(({ line }) => line).join(''),
          },
    witnesses: peers.map(({ origin, address, witness_key }) => {
      const met = exchanges.find((exchange) => exchange.origin === origin);
      const count = (verdict: string): number => met?.compared.filter((one) => one.verdict === verdict).length ?? 0;
      return {
        origin,
        address,
        witnessKey: witness_key,
        met: met === undefined ? null : { at: met.at, size: met.size, outcome: met.outcome, said: met.said },
        corroborated: count('corroborated'),
        different: (met?.compared ?? []).filter((one) => one.verdict === 'different').map((one) => one.document),
        onlyHere: count('only here'),
        onlyThere: count('only there'),
      };
    }),
    witnessed: witnessed.map(({ origin, size, at }) => ({ origin, size: Number(size), at })),
    tokens: tokens.map(({ size, authority, at, outcome, said, stamped_at }) => ({
      size: Number(size),
      authority,
      at,
      outcome,
      said,
      stampedAt: stamped_at,
    })),
  };
}
