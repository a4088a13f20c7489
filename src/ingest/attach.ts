// Puts claims where they belong, inside one transaction: finds the statements that speak of the same occasion, merges
// anew what is touched, and writes each touched statement once.
import type { Article } from '../../models/article.ts';
import type { Claim } from '../../models/claim.ts';
import type { Instant } from '../../models/interval.ts';
import { merge } from '../../models/merge.ts';
import { nameKey, newPerson, type Person, personId } from '../../models/person.ts';
import { claimSortAt, nearSpan, sameOccasion } from '../../models/same-statement.ts';
import type { Statement } from '../../models/statement.ts';
import { overlapOfWords } from '../../models/words.ts';
import type { Tx } from '../store/store.ts';

/** Share of the words that a corrected wording keeps. */
const CORRECTED = 0.5;

/** The person a name stands for: one of that name or alias, else a new one by the name. */
export async function personOf(tx: Tx, name: string, kind: Person['kind']): Promise<Person> {
  const known = await tx.peopleByName(nameKey(name));
  if (known.length > 0) return known.reduce((a, b) => (a.id < b.id ? a : b));
  const existing = await tx.person(personId(name));
  if (existing) return existing;
  const person = newPerson(name, kind);
  await tx.putPerson(person);
  return person;
}

export class Attaching {
  private readonly tx: Tx;
  private readonly at: Instant;
  /** Statements touched so far, as they will be; null where merged into another or left without claims. */
  private readonly touched = new Map<string, Statement | null>();
  /** Statements that claims of this capture have joined: a corrected wording replaces only what none has. */
  private readonly joined = new Set<string>();
  private readonly articles = new Map<string, Article>();

  constructor(tx: Tx, at: Instant) {
    this.tx = tx;
    this.at = at;
  }

  /** Attaches claims of one revision, those whose words are known first, so that corrections find what is left. */
  async claims(claims: Claim[], published: Instant | null): Promise<void> {
    const unknown: Claim[] = [];
    for (const claim of claims) {
      const same = sameOccasion(claim, await this.candidates(claim, published));
      if (same.length > 0) await this.join(claim, same);
      else unknown.push(claim);
    }
    for (const claim of unknown) {
      // Asked again: an earlier claim of this very revision may have brought the statement.
      const same = sameOccasion(claim, await this.candidates(claim, published));
      const corrected = same.length > 0 ? same : await this.corrected(claim);
      if (corrected.length > 0) await this.join(claim, corrected);
      else await this.begin(claim);
    }
  }

  /** Merges a statement anew, because something it rests on changed (a page is gone, claims were retired). */
  async refresh(id: string): Promise<void> {
    const claims = await this.tx.claimsOf(id);
    if (claims.length === 0) {
      this.touched.set(id, null);
      if (await this.tx.statement(id)) await this.tx.endStatement(id, this.at);
      return;
    }
    const articles: Article[] = [];
    for (const article of new Set(claims.map(claim => claim.article))) articles.push(await this.article(article));
    const observations = (await Promise.all(articles.map(({ id }) => this.tx.observationsOf(id)))).flat();
    const person = (await this.tx.person(claims[0]!.person))!;
    const previous = await this.tx.statement(id);
    this.touched.set(id, merge({ id, person, claims, articles, observations, previous, at: this.at }));
  }

  /** Writes what was touched. @returns the ids of the statements that stand. */
  async write(): Promise<string[]> {
    const standing = [...this.touched.values()].filter(statement => statement !== null);
    for (const statement of standing) await this.tx.putStatement(statement);
    return standing.map(statement => statement.id);
  }

  private async article(id: string): Promise<Article> {
    const known = this.articles.get(id) ?? (await this.tx.article(id))!;
    this.articles.set(id, known);
    return known;
  }

  /** What the store offers, as this transaction has changed it. */
  private current(stored: Statement[]): Statement[] {
    const byId = new Map(stored.map(statement => [statement.id, statement]));
    for (const [id, statement] of this.touched) {
      if (statement) byId.set(id, statement);
      else byId.delete(id);
    }
    return [...byId.values()];
  }

  private async candidates(claim: Claim, published: Instant | null): Promise<Statement[]> {
    const [from, to] = nearSpan(claimSortAt(claim.posted, published, claim.at));
    const near = this.current(await this.tx.candidates(claim.person, from, to)).filter(
      s => s.speaker.id === claim.person && s.sortAt >= from && s.sortAt <= to,
    );
    const linked = claim.permalink ? this.current(await this.tx.byPermalink(claim.permalink)) : [];
    return [...new Map([...near, ...linked].map(s => [s.id, s])).values()];
  }

  /** A statement that the article's earlier revision told in like words, and that no claim of this one has joined. */
  private async corrected(claim: Claim): Promise<Statement[]> {
    const told = this.current(await this.tx.statementsOfArticle(claim.article));
    const alike = told
      .filter(s => s.speaker.id === claim.person && !this.joined.has(s.id))
      .map(s => ({
        s,
        share: Math.max(0, ...s.quotes.flatMap(q => claim.quotes.map(c => overlapOfWords(q.text, c.text)))),
      }))
      .filter(({ share }) => share >= CORRECTED)
      .sort((a, b) => b.share - a.share);
    return alike[0] ? [alike[0].s] : [];
  }

  /** The first known statement stays; others that the claim shows to be the same are merged into it. */
  private async join(claim: Claim, same: Statement[]): Promise<void> {
    const [home, ...others] = [...same].sort((a, b) =>
      a.seen < b.seen || (a.seen === b.seen && a.id < b.id) ? -1 : 1,
    );
    await this.tx.putClaim(claim, home!.id);
    for (const { id } of others) {
      await this.tx.moveClaims(id, home!.id);
      await this.tx.redirect(id, home!.id, this.at);
      this.touched.set(id, null);
    }
    this.joined.add(home!.id);
    await this.refresh(home!.id);
  }

  private async begin(claim: Claim): Promise<void> {
    const id = `s_${claim.id.slice(2)}`;
    await this.tx.putClaim(claim, id);
    this.joined.add(id);
    await this.refresh(id);
  }
}
