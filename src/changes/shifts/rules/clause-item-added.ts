import { itemsCome } from '../list-items.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'clause.item-added',
  title: 'Something was put into a list',
  said: 'a list now has {after}',
  meaning:
    'Words came between commas, “and” or “or” into a list that stayed, in a clause that binds, empowers or gives: “sell or share” → “sell, transfer or share”.',
  direction:
    'Worse where the clause binds the user or empowers or frees the platform; better where it gives the user something.',
  weight: 2,
  find: itemsCome,
});
