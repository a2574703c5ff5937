export { feedsOf, type FeedParts } from './feeds.ts';
