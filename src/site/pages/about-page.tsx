import { prosePage } from './prose-page.tsx';
import { about } from '../prose/about.ts';
import type { Here } from '../serving/house.ts';
import type { View } from '../serving/view.ts';

export function aboutPage(here: Here): View {
  return prosePage(about(here));
}
