export { redline, type Run } from './redline.ts';
export { redlineBlocks, type BlockPair, type Side } from './redline-blocks.ts';
export { residueChanges, saveChanges, setWithheld, supersedeOthers, type ChangeRow } from './changes.store.ts';
export { oscillations, type StateInTime } from './oscillations.ts';
export { statedDates, type StatedDates } from './stated-dates.ts';
