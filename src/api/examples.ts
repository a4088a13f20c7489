// Examples for the OpenAPI document; the tests check each against its schema.
const API = 'https://onrecord.example/api/v1';

const evidence = (shows: string, start: number, exact: string, prefix: string, suffix: string) => ({
  article: 'a_5d1f0c27b6a94e13',
  revision: 'r_90c2ab7de1f84460',
  in: 'text',
  shows,
  selector: [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
});
const words = evidence('words', 118, 'I’m sorry', 'The story was captioned “', '” and a flag.');
const gone = evidence('removal', 402, 'She has since deleted the video', 'within the hour. ', ', but copies remain.');

export const statementExample = {
  id: 's_3f0b8a4de2c71956',
  url: 'https://onrecord.example/statements/s_3f0b8a4de2c71956',
  speaker: { id: 'selena-gomez', name: 'Selena Gomez', wikidata: 'Q83287' },
  text: 'I’m sorry',
  quotes: [{ part: 'caption', text: 'I’m sorry' }],
  medium: 'story',
  platform: 'Instagram',
  permalink: null,
  status: 'removed',
  posted: {
    earliest: '2025-01-27',
    latest: '2025-01-27',
    edtf: '2025-01-27',
    grounds: { earliest: '“on Monday”, said on 28 January 2025', latest: '“on Monday”, said on 28 January 2025' },
  },
  removal: {
    kind: 'deleted',
    by: 'author',
    at: { earliest: '2025-01-27', latest: '2025-01-28', edtf: '2025-01-27/2025-01-28' },
    basis: 'reported',
    evidence: [gone],
  },
  removedAt: '2025-01-27T00:00:00.000Z',
  otherRemovals: [],
  conflicts: [],
  lang: 'en',
  sources: {
    count: 1,
    independent: 1,
    items: [
      {
        article: 'a_5d1f0c27b6a94e13',
        outlet: 'Example Herald',
        title: 'Singer takes down tearful video',
        url: 'https://herald.example/2025/01/28/video',
        published: '2025-01-28T09:00:00.000Z',
        state: 'standing',
      },
    ],
  },
  evidence: [words, gone],
  claims: 1,
  observations: 0,
  events: [
    { id: 's_3f0b8a4de2c71956/said', kind: 'said', at: '2025-01-28T09:12:00.000Z' },
    { id: 's_3f0b8a4de2c71956/removed', kind: 'removed', at: '2025-01-28T09:12:00.000Z' },
  ],
  version: 1,
  knownFrom: '2025-01-28T09:12:00.000Z',
  knownTo: null,
  links: {
    self: `${API}/statements/s_3f0b8a4de2c71956`,
    history: `${API}/statements/s_3f0b8a4de2c71956/history`,
    speaker: `${API}/people/selena-gomez`,
  },
};

export const historyExample = {
  items: [{ statement: statementExample, changed: [], words: [{ kind: 'same', text: 'I’m sorry' }] }],
  count: 1,
  links: { self: statementExample.links.history, statement: statementExample.links.self },
};

export const personExample = {
  id: 'selena-gomez',
  url: 'https://onrecord.example/people/selena-gomez',
  name: 'Selena Gomez',
  aliases: ['Gomez'],
  wikidata: 'Q83287',
  kind: 'person',
  gender: 'female',
  description: 'American singer and actress',
  statements: 2,
  links: { self: `${API}/people/selena-gomez`, timeline: `${API}/people/selena-gomez/timeline` },
};

export const articleExample = {
  id: 'a_5d1f0c27b6a94e13',
  url: 'https://herald.example/2025/01/28/video',
  page: 'https://onrecord.example/articles/a_5d1f0c27b6a94e13',
  outlet: 'Example Herald',
  title: 'Singer takes down tearful video',
  author: 'A. Writer',
  lang: 'en',
  published: '2025-01-28T09:00:00.000Z',
  modified: null,
  firstSeen: '2025-01-28T09:12:00.000Z',
  state: 'standing',
  revisions: 1,
  observations: [
    {
      at: '2025-01-28T15:12:00.000Z',
      url: 'https://herald.example/2025/01/28/video',
      saw: 'seen',
      httpStatus: 200,
      detail: 'the same text',
    },
  ],
  links: { self: `${API}/articles/a_5d1f0c27b6a94e13`, revisions: `${API}/articles/a_5d1f0c27b6a94e13/revisions` },
};

export const revisionsExample = {
  items: [
    {
      id: 'r_90c2ab7de1f84460',
      at: '2025-01-28T09:12:00.000Z',
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      title: 'Singer takes down tearful video',
      lang: 'en',
      published: '2025-01-28T09:00:00.000Z',
      modified: null,
      excerpts: [words, gone],
    },
  ],
  count: 1,
  links: { self: articleExample.links.revisions, article: articleExample.links.self },
};

export const sourceExample = {
  id: 'f_0a6e2b9c4d5f7788',
  url: 'https://herald.example/feed.xml',
  movedTo: null,
  title: 'Example Herald',
  site: 'https://herald.example/',
  added: '2025-01-20T08:00:00.000Z',
  state: 'active',
  lastPoll: '2025-01-28T09:10:00.000Z',
  nextPoll: '2025-01-28T09:25:00.000Z',
  intervalSeconds: 900,
  errorsInARow: 0,
  lastError: null,
  items: 412,
  articles: 380,
  rejected: 1,
  lastRejected: [{ reason: 'no link', item: 'Live blog' }],
};
