import { guardLeaving } from '../../lib/router.js';
import { mayLeave } from './leaving.js';

/** What the window means to the editor: Ctrl+S or ⌘S saves, leaving with something unsaved asks. */
export class EditorWindow {
  #unguard = () => {};

  constructor(host, session, save) {
    this.session = session;
    this.save = save;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('keydown', this.#keys);
    addEventListener('beforeunload', this.#unload);
    this.#unguard = guardLeaving((to) => mayLeave(this.session, to));
  }

  hostDisconnected() {
    removeEventListener('keydown', this.#keys);
    removeEventListener('beforeunload', this.#unload);
    this.#unguard();
  }

  #keys = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' && this.session.editing) {
      event.preventDefault();
      this.save();
    }
  };

  #unload = (event) => {
    if (this.session.editing?.dirty) {
      this.session.keep();
      event.preventDefault();
    }
  };
}
