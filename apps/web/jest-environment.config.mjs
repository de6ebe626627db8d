import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with Node's own classes of the web platform that jsdom lacks and the router needs. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      Request,
      Response,
      Headers,
      fetch,
      AbortController,
      AbortSignal,
      structuredClone,
    });
  }
}
