/** The browser that captures pages also looks at ours. */
export { launchChromium } from '../../src/capture/index.ts';
