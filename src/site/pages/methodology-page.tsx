import { methodology } from '../prose/methodology.ts';
import type { View } from '../serving/view.ts';
import { prosePage } from './prose-page.tsx';

export function methodologyPage(): View {
  return prosePage(methodology());
}
