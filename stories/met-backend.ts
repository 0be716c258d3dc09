import type {FakeBackend} from '../test/support/fake-backend.js';
import {vergeet} from '../test/support/situaties/indienen.js';

let current: FakeBackend | undefined;

/**
 * Loader for a story: the one before gives `fetch` back, and this one gets a
 * backend of its own that lives in the page. `loaded.endpoint` is its address.
 */
export const metBackend = (make: () => FakeBackend | Promise<FakeBackend>) => async () => {
  current?.remove();
  vergeet();
  current = await make();
  return {endpoint: current.endpoint, backend: current};
};
