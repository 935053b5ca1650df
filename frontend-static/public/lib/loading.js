import { asProblem } from './problems.js';

/**
 * One thing a page loads: `value`, `problem` or still under way. A newer run cancels the older one, so that a slow answer
 * never overwrites a later one.
 */
export class Loading {
  value = null;
  version = null;
  problem = null;
  busy = false;
  #abort = null;

  constructor(host, loader) {
    this.host = host;
    this.loader = loader;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#abort?.abort();
  }

  /** Loads with whatever arguments the loader takes; its last one is the signal. Keeps the old value meanwhile. */
  async run(...args) {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.busy = true;
    this.host.requestUpdate();
    try {
      const value = await this.loader(...args, abort.signal);
      if (abort === this.#abort) {
        this.value = value;
        this.problem = null;
      }
    } catch (error) {
      if (abort === this.#abort && error.name !== 'AbortError') {
        this.problem = asProblem(error);
      }
    }
    if (abort === this.#abort) {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** Forgets everything, for a page that now shows something else. */
  reset() {
    this.#abort?.abort();
    this.value = this.problem = null;
    this.busy = false;
  }

  /** Draws the state: a skeleton until there is something, the problem when there is nothing else to show. */
  render({ skeleton, problem, done }) {
    if (this.value !== null) {
      return done(this.value);
    }
    return this.problem ? problem(this.problem) : skeleton();
  }
}
