import type { Story } from '../story.ts';

// The worked example, told by three outlets in our own words; the Herald prints the agency's text.
const agency = [
  'Selena Gomez has removed a video in which she cried over deportation raids in the United States, and then a statement about removing it.',
  'The singer and actor posted the clip to her Instagram story on Monday, 27 January. “All my people are getting attacked, the children,” she said in the video, which was captioned “I’m sorry” next to a Mexican flag.',
  '“I wish I could do something but I can’t,” Gomez added in the clip.',
  'She later deleted the video from her story and wrote in a since-deleted statement: “Apparently it’s not ok to show empathy for people.”',
  'A spokesperson for the singer did not answer a request for comment. Supporters of the raids had mocked the video within minutes; others thanked her for speaking up.',
];

export const gomez: Story[] = [
  {
    outlet: 'Stagewire',
    slug: 'gomez-removes-video',
    published: '2025-01-28T08:30:00.000Z',
    author: 'Ines Calder',
    title: 'Selena Gomez takes down tearful video about deportation raids',
    paragraphs: agency,
  },
  {
    outlet: 'Harbour Herald',
    slug: 'singer-removes-video',
    published: '2025-01-28T09:45:00.000Z',
    author: 'Stagewire',
    title: 'Singer removes video about raids',
    paragraphs: agency,
  },
  {
    outlet: 'The Daily Ledger',
    slug: 'gomez-story-and-statement-gone',
    published: '2025-01-28T11:05:00.000Z',
    author: 'Tom Arden',
    title: 'A story, a statement, and neither is left: what Selena Gomez posted',
    paragraphs: [
      'Two things that Selena Gomez put on Instagram this week can no longer be seen there.',
      'The first was a video story on Monday (27 January). “All my people are getting attacked, the children,” Gomez said in the clip, in tears. “I don’t know what to do. I’ll try everything, I promise.”',
      'She removed the video from her story after criticism. In a second post she wrote: “Apparently it’s not ok to show empathy for people.” That statement has been deleted too.',
      'Her earlier posts, among them one for a film, are where they were.',
    ],
  },
];
