export { redline, type Run } from './redline.ts';
export { redlineBlocks, type BlockPair, type Side } from './redline-blocks.ts';
