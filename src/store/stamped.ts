/** Answers that are kept while no statement changes. */
const KEPT = 500;

/** Remembers counts and facets: what pages ask for again and again, and what takes as long as there are matches. */
export class Stamped {
  private stamp = '';
  private readonly answers = new Map<string, unknown>();

  /** `stamp` is the store's revisionStamp: an answer given under another is forgotten. */
  get<T>(stamp: string, question: unknown, answer: () => T): T {
    if (stamp !== this.stamp) this.answers.clear();
    this.stamp = stamp;
    const key = JSON.stringify(question);
    if (!this.answers.has(key)) this.keep(key, answer());
    return this.answers.get(key) as T;
  }

  private keep(key: string, answer: unknown): void {
    if (this.answers.size >= KEPT) this.answers.delete(this.answers.keys().next().value!);
    this.answers.set(key, answer);
    if (answer instanceof Promise) answer.catch(() => this.answers.delete(key)); // the next one asks again
  }
}
