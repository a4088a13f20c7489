// Between which days it went: by what names no day, by what else went, by when it was posted.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    [`The choir: deleted, 2025-03-03..2025-03-03`],
    `Singer Oona Fisk wrote on X on Monday: “The choir was asleep and so was I.” The tweet was gone before the kettle had boiled.`,
  ],
  [
    [`The choir: deleted, 2025-03-03..2025-03-03`],
    `Singer Oona Fisk wrote on X on Monday: “The choir was asleep and so was I.” By the time the pubs had shut, the tweet had vanished.`,
  ],
  [
    [`The choir: deleted, 2025-03-03..2025-03-03`],
    `Singer Oona Fisk wrote on X on Monday: “The choir was asleep and so was I.” The tweet was gone by closing time.`,
  ],
  [
    [`The choir: deleted, 2025-03-03..2025-03-04`],
    `Singer Oona Fisk wrote on X on Monday: “The choir was asleep and so was I.” By Tuesday night a grey box stood where the tweet had been.`,
  ],
  [
    [`The choir: deleted, 2025-03-02..2025-03-04`],
    `Singer Oona Fisk has deleted a tweet that promised that the choir would sing on Wednesday. “The choir is ready,” she wrote on X on Sunday. The tweet was no longer there on Tuesday.`,
  ],
  [
    [`The choir: deleted, 2025-03-02..2025-03-02`, `I slept: deleted, 2025-03-02..2025-03-02`],
    `Singer Oona Fisk wrote on Facebook on Sunday: “The choir was asleep.” Pianist Ian Troup commented underneath: “I slept best.” She deleted the post within the hour. His comment went with it.`,
  ],
  [
    [`The choir: deleted, 2025-03-03..2025-03-03`],
    `Singer Oona Fisk posted a tweet on Monday: “The choir was asleep and so was I.” In the eleven minutes that it was up it was liked 900 times.`,
  ],
  [
    [`The choir: deleted, 2025-03-03..2025-03-06`],
    `Singer Oona Fisk wrote on X on Monday: “The choir was asleep and so was I.” The tweet is no longer with us.`,
  ],
])('%j, whenever that was', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});

test.each([
  [
    [`Row it: deleted, 2025-03-03..2025-03-03`],
    `Councillor Mara Voss wrote on X on Sunday: “The bridge is closed.” On Monday she answered Ian Troup on X: “Row it yourself.” The reply was deleted within the hour.`,
  ],
  [
    [`The bridge: deleted, 2025-03-03..2025-03-06`],
    `Councillor Mara Voss wrote on X on Monday: “The bridge is closed for good.” Voss’s post, the one about the bridge, has been taken down.`,
  ],
])('%j is what is meant', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});

test.each([
  `Mayor Fay Ross wrote on X on Monday: “It was padding.” Ross said deleting the post would be cowardly.`,
  `Mayor Fay Ross wrote on Instagram on Monday: “It was padding.” The conversation has been edited for length.`,
  `Mayor Fay Ross wrote on Instagram on Monday: “It was padding.” And the whispers that she deleted the post? She laughed.`,
  `Mayor Fay Ross wrote on X on Monday: “It was padding.” The second post is no longer there.`,
])('nothing that is told of has gone: %s', text => {
  expect(removedIn(text)).toEqual([]);
});
