/** How many rows go in at a time, with regard for those who read meanwhile. */
export { atOnce } from '#store';
