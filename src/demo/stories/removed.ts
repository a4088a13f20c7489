import type { Story } from '../story.ts';

// Invented public figures: a caption that went while the picture stayed, a story that expired, a deleted post, and a
// deletion that was denied.
export const removed: Story[] = [
  {
    outlet: 'Stagewire',
    slug: 'voss-caption',
    published: '2025-01-28T10:20:00.000Z',
    author: 'Ines Calder',
    title: 'Mara Voss drops caption about label, keeps the picture',
    paragraphs: [
      'The singer Mara Voss has edited an Instagram post to remove the caption in which she attacked her record label.',
      'Voss shared the picture of an empty studio on Sunday. The caption read: “Ten years of work and they own every note of it.”',
      'By Monday evening the caption was gone. The picture is still up.',
      'The label, Northlight Records, said it would not discuss contracts.',
    ],
    embed: {
      platform: 'instagram',
      permalink: 'https://www.instagram.com/p/DFaVoss0126/',
      text: 'A post shared by Mara Voss (@maravoss)',
    },
  },
  {
    outlet: 'Harbour Herald',
    slug: 'lindqvist-story-expired',
    published: '2025-01-28T07:10:00.000Z',
    author: 'Bea Molnar',
    title: 'Lindqvist hints at transfer in story that has since expired',
    paragraphs: [
      'Teo Lindqvist, the Harbour City striker, set off a day of guessing with an Instagram story on Sunday.',
      '“New colours suit me, wait and see,” the footballer wrote in the story, which has since expired.',
      'His club said on Monday that it had received no offer.',
    ],
  },
  {
    outlet: 'The Daily Ledger',
    slug: 'okonjo-deletes-post-on-harbour-bill',
    published: '2025-01-28T11:40:00.000Z',
    author: 'Tom Arden',
    title: 'Senator Okonjo deletes post on harbour bill',
    paragraphs: [
      'Senator Adaeze Okonjo deleted a post on X on Tuesday, hours after she had published it.',
      'In the post, Okonjo wrote: “This bill was written by the people it should restrain.”',
      '“The tone was wrong, the point was not,” the senator told reporters later on Tuesday.',
    ],
  },
  {
    outlet: 'Harbour Herald',
    slug: 'tanabe-denies-deleting',
    published: '2025-01-28T09:15:00.000Z',
    author: 'Bea Molnar',
    title: 'Tanabe denies deleting tribute',
    paragraphs: [
      'Jun Tanabe has denied that he deleted a tribute to his former director.',
      '“I have not deleted anything and I am not going to,” the actor said on Monday. “The post is where it always was.”',
      'Fans had called on him to delete the tribute after the director was charged with fraud.',
    ],
  },
];
