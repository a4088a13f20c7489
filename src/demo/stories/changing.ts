import type { Story } from '../story.ts';

// What changes while the demo runs: a quotation that is corrected, an interview that is withdrawn, and a post that
// stands at first and is reported deleted a day later.
export const changing: Story[] = [
  {
    outlet: 'The Daily Ledger',
    slug: 'hartley-on-ticket-prices',
    published: '2025-01-28T06:50:00.000Z',
    author: 'Tom Arden',
    title: 'Finn Hartley: tickets should cost less than a dinner',
    paragraphs: [
      'The comedian Finn Hartley wants cheaper tickets for his spring tour.',
      '“Nobody in my hometown should ever pay more than thirty for a seat,” Hartley told the Ledger on Monday.',
      'His promoter has not said what the tour will charge.',
    ],
    corrected: {
      at: '2025-01-29T02:00:00.000Z',
      paragraphs: [
        'The comedian Finn Hartley wants cheaper tickets for his spring tour.',
        '“Nobody in my hometown should ever pay more than thirteen for a seat,” Hartley told the Ledger on Monday.',
        'His promoter has not said what the tour will charge.',
        'Correction: an earlier version of this article misquoted Finn Hartley.',
      ],
    },
  },
  {
    outlet: 'Harbour Herald',
    slug: 'delmonte-interview',
    published: '2025-01-28T05:30:00.000Z',
    author: 'Bea Molnar',
    title: 'Rosa Delmonte on the year without television',
    paragraphs: [
      'The television cook Rosa Delmonte has spent a year away from the camera.',
      '“I was tired of cooking for a clock instead of for people,” Delmonte told the Harbour Herald in an interview on Monday.',
      '“Ask me again when the tomatoes are ripe,” she said of a return.',
    ],
    gone: '2025-01-28T16:30:00.000Z',
  },
  {
    outlet: 'Stagewire',
    slug: 'abara-announces-album',
    published: '2025-01-28T11:15:00.000Z',
    author: 'Ines Calder',
    title: 'Kofi Abara announces album for May',
    paragraphs: [
      'The rapper Kofi Abara has announced his third album.',
      '“Eleven songs, no guests, the second of May,” Abara wrote in a post on X on Tuesday.',
      'His last album came out four years ago.',
    ],
    embed: {
      platform: 'x',
      permalink: 'https://x.com/kofiabara/status/1884200000000000001',
      text: 'Eleven songs, no guests, the second of May',
    },
  },
  {
    outlet: 'The Daily Ledger',
    slug: 'abara-deletes-album-post',
    published: '2025-01-29T10:00:00.000Z',
    author: 'Tom Arden',
    title: 'Abara deletes the post that announced his album',
    paragraphs: [
      'Kofi Abara has deleted the post in which he announced his third album.',
      '“Eleven songs, no guests, the second of May,” the rapper had written on X on Tuesday. On Wednesday morning the post was gone.',
      'His label did not say whether the date still holds.',
    ],
  },
];
