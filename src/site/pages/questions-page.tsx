import { questions } from '../prose/questions.ts';
import type { View } from '../serving/view.ts';
import { prosePage } from './prose-page.tsx';

export function questionsPage(): View {
  return prosePage(questions());
}
