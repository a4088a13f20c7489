// The thread in which everything from outside is parsed: feeds and pages. It can be stopped at any moment.
import { parentPort } from 'node:worker_threads';
import { decodeText } from '../http/charset.ts';
import type { ParseAnswer, ParseKind, ParseTasks } from './parse-task.ts';
import { readFeed } from './read-feed.ts';
import { readPage } from './read-page.ts';

const handlers: { [K in ParseKind]: (input: ParseTasks[K]['input']) => ParseTasks[K]['output'] } = {
  feed: ({ content, url, contentType }) =>
    readFeed(typeof content === 'string' ? content : decodeText(content, contentType), url),
  page: ({ html, at }) => readPage(html, at),
};

parentPort?.on('message', ({ kind, input }: { kind: ParseKind; input: never }) => {
  let answer: ParseAnswer;
  try {
    answer = { output: handlers[kind](input) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    answer = { error: { name, message } };
  }
  parentPort?.postMessage(answer);
});
