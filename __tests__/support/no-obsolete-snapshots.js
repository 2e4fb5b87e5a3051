/** A snapshot that no test asks for is a test that no longer runs: the run fails. `npm test -- -u` takes it away. */
export default class NoObsoleteSnapshots {
  #error;

  onRunComplete(_contexts, { snapshot }) {
    const { unchecked, filesRemoved, didUpdate } = snapshot;
    if (!didUpdate && (unchecked > 0 || filesRemoved > 0)) {
      this.#error = new Error(`${unchecked} snapshots (${filesRemoved} files) belong to no test`);
      console.error(`** ${this.#error.message}: npm test -- -u removes them`);
    }
  }

  getLastError() {
    return this.#error;
  }
}
