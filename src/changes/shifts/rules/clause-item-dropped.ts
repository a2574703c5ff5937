import { itemsGo } from '../list-items.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'clause.item-dropped',
  title: 'Something was taken out of a list',
  said: 'a list no longer has {before}',
  meaning:
    'Words went from between commas, “and” or “or” out of a list that stayed, in a clause that binds, empowers or gives.',
  direction:
    'Better where the clause binds the user or empowers or frees the platform; worse where it gives the user something.',
  weight: 2,
  find: itemsGo,
});
