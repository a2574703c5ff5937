import { barterholm } from './barterholm.data.ts';
import type { InventedPlatform } from './model.ts';
import { oriskel } from './oriskel.data.ts';
import { plovernest } from './plovernest.data.ts';
import { quillpenny } from './quillpenny.data.ts';
import { tarnwickCloud } from './tarnwick-cloud.data.ts';

/** The platforms of the demonstration: a cloud host, an AI assistant, a social network, a marketplace, a payments service. */
export const inventedPlatforms: readonly InventedPlatform[] = [
  tarnwickCloud,
  oriskel,
  plovernest,
  barterholm,
  quillpenny,
];
