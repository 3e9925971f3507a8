/** As much of Node's event emitter as the SDK's testing interface uses, for a browser. */
module.exports = class EventEmitter {
  #listeners = new Map();

  /** @param {string} name @param {(...values: unknown[]) => void} listener */
  on(name, listener) {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    return this;
  }

  /** @param {string} name @param {unknown[]} values */
  emit(name, ...values) {
    for (const listener of this.#listeners.get(name) ?? []) listener(...values);
  }

  removeAllListeners() {
    this.#listeners.clear();
  }
};
