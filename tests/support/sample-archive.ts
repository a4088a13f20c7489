// An archive to look at: the worked example told by three outlets, and invented figures for everything else a page can show.

import { articleId } from '../../src/ingest/capture.ts';
import type { Store } from '../../src/store/store.ts';
import { buildObservation, buildPerson, buildSource } from './build.ts';
import { type Told, tell } from './telling.ts';

const story = {
  speaker: 'Selena Gomez',
  medium: 'video' as const,
  platform: 'Instagram' as const,
  posted: {
    edtf: '2025-01-27',
    earliest: 'the article says “on Monday (27 January)”',
    latest: 'the article says “on Monday (27 January)”',
  },
};
const gone = {
  edtf: '2025-01-27/2025-01-28',
  earliest: 'not before it was posted',
  latest: 'reported in an article of 28 January 2025',
};
const CLIP =
  'I don’t understand. I’m so sorry, I wish I could do something but I can’t. I don’t know what to do. I’ll try everything, I promise';
const EMPATHY = 'Apparently it’s not ok to show empathy for people.';

const gomezText = `Selena Gomez posted a tearful video on Monday, then took it away again.

In the clip, shared to her Instagram story on Monday (27 January), the singer said: “All my people are getting attacked, the children.” She went on: “${CLIP}.” Over it stood the words “I’m sorry 🇲🇽”.

The clip was gone from her story within hours. A second post, which has since been deleted as well, read: “${EMPATHY}”`;

const gomezStatements: Told['statements'] = [
  {
    ...story,
    quotes: [
      { text: 'All my people are getting attacked, the children.' },
      { text: CLIP },
      { text: 'I’m sorry 🇲🇽', part: 'caption' },
    ],
    removal: { kind: 'deleted', by: 'author', at: gone, words: 'The clip was gone from her story within hours.' },
  },
  {
    ...story,
    medium: 'written-statement',
    posted: {
      edtf: '2025-01-27/2025-01-28',
      earliest: 'after the video',
      latest: 'reported in an article of 28 January 2025',
    },
    quotes: [{ text: EMPATHY }],
    removal: { kind: 'deleted', by: 'author', at: gone, words: 'A second post, which has since been deleted as well' },
  },
];

const gomez: Told[] = [
  {
    outlet: 'The Harbour Gazette',
    url: 'https://harbour.example/culture/gomez-video',
    title: 'Selena Gomez removes tearful video about deportations',
    author: 'Ines Halloran',
    published: '2025-01-28T09:12:00.000Z',
    text: gomezText,
    statements: gomezStatements,
  },
  {
    outlet: 'Coast Morning',
    url: 'https://coastmorning.example/2025/01/28/gomez',
    title: 'Selena Gomez removes tearful video',
    published: '2025-01-28T10:40:00.000Z',
    text: gomezText,
    statements: gomezStatements,
  },
  {
    outlet: 'Daily Lantern',
    url: 'https://lantern.example/stars/gomez-deletes-clip',
    title: 'Gomez deletes clip, then the post about deleting it',
    author: 'Rob Tanner',
    published: '2025-01-28T15:30:00.000Z',
    text: `Two posts by Selena Gomez lasted less than a day between them.

The first was a video. “I’m so sorry, I wish I could do something but I can’t,” she said in it on Monday. She deleted the video later that day.

The second came as plain text on a black ground: “${EMPATHY}” It was no longer to be seen on Tuesday morning.`,
    statements: [
      {
        ...story,
        quotes: [{ text: 'I’m so sorry, I wish I could do something but I can’t' }],
        removal: { kind: 'deleted', by: 'author', at: gone, words: 'She deleted the video later that day.' },
      },
      {
        ...story,
        medium: 'written-statement',
        posted: { edtf: '2025-01-27/2025-01-28' },
        quotes: [{ text: EMPATHY }],
        removal: { kind: 'deleted', by: 'author', at: gone, words: 'It was no longer to be seen on Tuesday morning.' },
      },
    ],
  },
];

const quist: Told = {
  outlet: 'Daily Lantern',
  url: 'https://lantern.example/music/quist-tour',
  title: 'Mara Quist calls off the rest of her tour',
  published: '2025-02-03T18:05:00.000Z',
  text: `Mara Quist will not play the last nine dates of her tour.

“I have lost my voice, and I will not stand up there and pretend” the singer wrote on Bluesky on Monday.`,
  statements: [
    {
      speaker: 'Mara Quist',
      medium: 'text-post',
      platform: 'Bluesky',
      permalink: 'https://bsky.app/profile/maraquist.example/post/3k',
      posted: { edtf: '2025-02-03', earliest: 'the article says “on Monday”', latest: 'the article says “on Monday”' },
      quotes: [{ text: 'I have lost my voice, and I will not stand up there and pretend' }],
    },
  ],
};
const quistCorrected: Told = {
  ...quist,
  at: '2025-02-04T08:20:00.000Z',
  text: `Mara Quist will not play the last eight dates of her tour.

“I have lost my voice for now, and I will not stand up there and pretend” the singer wrote on Bluesky on Monday. An earlier version of this article misquoted her.`,
  statements: [
    {
      ...quist.statements[0]!,
      quotes: [{ text: 'I have lost my voice for now, and I will not stand up there and pretend' }],
    },
  ],
};

const others: Told[] = [
  quist,
  quistCorrected,
  {
    outlet: 'Northwind Wire',
    url: 'https://northwind.example/a/brandvik-referee',
    title: 'Brandvik takes down post about referee',
    published: '2025-02-01T23:10:00.000Z',
    text: `The midfielder Teo Brandvik took aim at the referee after Saturday’s defeat. “Eleven of us against twelve of them. Everybody in the stadium saw it” he wrote on X at 9.40 p.m., in a post that X has since taken down.`,
    statements: [
      {
        speaker: 'Teo Brandvik',
        medium: 'text-post',
        platform: 'X',
        permalink: 'https://x.com/teobrandvik/status/1885',
        posted: {
          edtf: '2025-02-01T21:40Z',
          earliest: 'the article says “at 9.40 p.m.”',
          latest: 'the article says “at 9.40 p.m.”',
        },
        quotes: [{ text: 'Eleven of us against twelve of them. Everybody in the stadium saw it' }],
        removal: {
          kind: 'platform-removed',
          by: 'platform',
          at: {
            edtf: '2025-02-01T21:40Z/2025-02-01T23:10Z',
            earliest: 'not before it was posted',
            latest: 'the article was published then',
          },
          words: 'a post that X has since taken down',
        },
      },
    ],
  },
  {
    outlet: 'The Harbour Gazette',
    url: 'https://harbour.example/sport/brandvik',
    title: 'Brandvik deletes his words about the referee',
    published: '2025-02-02T07:00:00.000Z',
    text: `“Eleven of us against twelve of them” Teo Brandvik posted on X on Saturday night. He deleted it before midnight, his club said.`,
    statements: [
      {
        speaker: 'Teo Brandvik',
        medium: 'text-post',
        platform: 'X',
        posted: { edtf: '2025-02-01' },
        quotes: [{ text: 'Eleven of us against twelve of them' }],
        removal: {
          kind: 'deleted',
          by: 'author',
          at: { edtf: '2025-02-01' },
          words: 'He deleted it before midnight, his club said.',
        },
      },
    ],
  },
  {
    outlet: 'Northwind Wire',
    url: 'https://northwind.example/a/corwin-harbour',
    title: 'Senator Corwin on the harbour bill',
    published: '2025-01-30T14:00:00.000Z',
    text: `“We do not build a harbour by wishing for ships” Senator Ilse Corwin told the chamber on Thursday. “We build it by dredging.”`,
    statements: [
      {
        speaker: 'Ilse Corwin',
        medium: 'speech',
        posted: {
          edtf: '2025-01-30',
          earliest: 'the article says “on Thursday”',
          latest: 'the article says “on Thursday”',
        },
        quotes: [{ text: 'We do not build a harbour by wishing for ships' }, { text: 'We build it by dredging.' }],
      },
    ],
  },
  {
    outlet: 'Küstenblatt',
    url: 'https://kuestenblatt.example/corwin',
    title: 'Corwin: „Das war mein Fehler“',
    lang: 'de',
    published: '2025-02-05T11:00:00.000Z',
    text: `Ilse Corwin hat sich entschuldigt. „Das war mein Fehler, und ich trage die Folgen“, schrieb sie auf Threads. Der Beitrag war zeitweise nicht zu sehen und steht nun wieder.`,
    statements: [
      {
        speaker: 'Ilse Corwin',
        medium: 'text-post',
        platform: 'Threads',
        posted: { edtf: '../2025-02-05', latest: 'the article was published then' },
        quotes: [{ text: 'Das war mein Fehler, und ich trage die Folgen' }],
        removal: {
          kind: 'restored',
          by: 'author',
          at: { edtf: '../2025-02-05', latest: 'the article was published then' },
          words: 'Der Beitrag war zeitweise nicht zu sehen und steht nun wieder.',
        },
      },
    ],
  },
  {
    outlet: 'Daily Lantern',
    url: 'https://lantern.example/stars/vale-caption',
    title: 'Jonas Vale drops caption, keeps picture',
    published: '2025-02-06T08:00:00.000Z',
    text: `Jonas Vale’s picture of the empty stage is still on TikTok, but its caption, “Last one. Thank you and good night”, disappeared between Wednesday noon and Thursday morning.`,
    statements: [
      {
        speaker: 'Jonas Vale',
        medium: 'image',
        platform: 'TikTok',
        posted: { edtf: '2025-02-04/2025-02-05' },
        quotes: [{ text: 'Last one. Thank you and good night', part: 'caption' }],
        removal: {
          kind: 'edited',
          by: 'author',
          at: {
            edtf: '2025-02-05T12:00Z/2025-02-06',
            earliest: 'the article says “Wednesday noon”',
            latest: 'the article says “Thursday morning”',
          },
          words: 'disappeared between Wednesday noon and Thursday morning',
        },
      },
    ],
  },
];

async function observe(store: Store, url: string): Promise<void> {
  const article = articleId(url);
  const checks = [
    ['2025-01-28T12:15:00.000Z', 'seen', 200],
    ['2025-01-28T18:20:00.000Z', 'seen', 200],
    ['2025-01-29T12:30:00.000Z', 'blocked', 403],
    ['2025-01-30T12:30:00.000Z', 'seen', 200],
  ] as const;
  await store.transaction([article], async tx => {
    for (const [at, saw, httpStatus] of checks)
      await tx.putObservation(buildObservation({ id: `o_${at}`, url, article, at, saw, httpStatus }));
  });
}

async function feeds(store: Store): Promise<void> {
  const polled = { lastPoll: '2025-02-06T08:50:00.000Z', nextPoll: '2025-02-06T09:20:00.000Z', interval: 1800 };
  await store.sources.add(
    buildSource({
      id: 'f_harbour',
      url: 'https://harbour.example/feed.xml',
      site: 'https://harbour.example/',
      title: 'The Harbour Gazette',
      ...polled,
      items: 412,
      articles: 398,
      rejected: 2,
      lastRejected: [
        { reason: 'no link', item: 'Podcast: the week in harbours' },
        { reason: 'date not readable: “yesterdayish”', item: 'https://harbour.example/notes/17' },
      ],
    }),
  );
  await store.sources.add(
    buildSource({
      id: 'f_lantern',
      url: 'https://lantern.example/rss',
      title: 'Daily Lantern',
      ...polled,
      items: 1288,
      articles: 1201,
    }),
  );
  await store.sources.add(
    buildSource({
      id: 'f_northwind',
      url: 'https://northwind.example/atom',
      title: 'Northwind Wire',
      ...polled,
      items: 96,
      articles: 90,
      errorsInARow: 3,
      lastError: 'northwind.example answered 503 Service Unavailable',
    }),
  );
  await store.sources.add(
    buildSource({
      id: 'f_kueste',
      url: 'https://kuestenblatt.example/feed',
      title: 'Küstenblatt',
      state: 'gone',
      lastPoll: '2025-02-05T12:00:00.000Z',
      items: 40,
      articles: 39,
    }),
  );
}

/** When it is looked at: a day after the last it holds. */
export const LOOKED_AT = '2025-02-06T09:00:00.000Z';

/** Fills an empty store. @returns ids by what they show. */
export async function fillArchive(store: Store): Promise<{ video: string; written: string }> {
  await store.people.put(
    buildPerson({
      name: 'Selena Gomez',
      aliases: ['Selena Marie Gomez'],
      wikidata: 'Q83287',
      description: 'American singer and actress',
    }),
  );
  await store.people.put(buildPerson({ name: 'Mara Quist', description: 'singer' }));
  await feeds(store);
  const [video, written] = await tell(store, { ...gomez[0]!, source: 'f_harbour' });
  for (const told of [...gomez.slice(1), ...others]) await tell(store, told);
  await observe(store, gomez[0]!.url);
  return { video: video!, written: written! };
}
