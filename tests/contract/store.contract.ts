// What every store must do alike. Each adapter's test file hands in a way to make an empty archive.
import { describe } from '@jest/globals';
import type { OpenEmpty } from '../support/archive.ts';
import { logContract } from './parts/log.ts';
import { movingContract } from './parts/moving.ts';
import { queriesContract } from './parts/queries.ts';
import { reportsContract } from './parts/reports.ts';
import { statementsContract } from './parts/statements.ts';
import { transactionsContract } from './parts/transactions.ts';
import { versionsContract } from './parts/versions.ts';
import { workContract } from './parts/work.ts';

/** @param archives how many random archives are compared with the plain evaluator. */
export function storeContract(name: string, open: OpenEmpty, archives = 20): void {
  describe(`store: ${name}`, () => {
    describe('statements', () => statementsContract(open));
    describe('random archives', () => queriesContract(open, archives));
    describe('versions', () => versionsContract(open));
    describe('people, articles, claims', () => reportsContract(open));
    describe('transactions', () => transactionsContract(open));
    describe('sources, hosts, leases', () => workContract(open));
    describe('log', () => logContract(open));
    describe('moving house', () => movingContract(open));
  });
}
