// Worker threads with a deadline: no document, however it is made, holds up the process or takes its memory.
import { Worker } from 'node:worker_threads';
import type { ParseAnswer, ParseKind, ParseTasks } from './parse-task.ts';

// Compiled, this file and the worker's end in .js.
const WORKER = new URL(`./parse-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
const MOST_HEAP_MB = 512;

/** The document took too long, too much memory, or broke the parser. */
export class ParseFailure extends Error {
  override name = 'ParseFailure';
}

export interface ParsePool {
  /** @throws ParseFailure when the deadline has passed or the thread died; else the parser's own error by name and message. */
  run<K extends ParseKind>(
    kind: K,
    input: ParseTasks[K]['input'],
    deadlineMs: number,
  ): Promise<ParseTasks[K]['output']>;
  close(): Promise<void>;
}

function asError({ name, message }: { name: string; message: string }): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** One task on one worker; rejects, and leaves the worker to be replaced, if it does not answer. */
function ask(worker: Worker, message: unknown, deadlineMs: number): Promise<ParseAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ParseAnswer>();
  const onError = (error: Error) => reject(new ParseFailure(`parsing failed: ${error.message}`));
  const onExit = () => reject(new ParseFailure('parsing failed: its thread ended'));
  const late = () => reject(new ParseFailure(`parsing took longer than ${deadlineMs / 1000} s and was stopped`));
  const timer = setTimeout(late, deadlineMs);
  worker.ref();
  worker.on('message', resolve).on('error', onError).on('exit', onExit);
  worker.postMessage(message);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', resolve).off('error', onError).off('exit', onExit);
    worker.unref(); // an idle thread does not keep the process alive
  });
}

/** At most `size` threads, started when they are needed and kept for the next task. */
export function createParsePool(size = 2): ParsePool {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const start = (): Worker =>
    new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB }, execArgv: [], stderr: false });

  return {
    async run(kind, input, deadlineMs) {
      while (busy >= size) await new Promise<void>(go => waiting.push(go));
      busy++;
      const worker = idle.pop() ?? start();
      try {
        const answer = await ask(worker, { kind, input }, deadlineMs);
        idle.push(worker);
        if ('error' in answer) throw asError(answer.error);
        return answer.output as never;
      } catch (error) {
        if (error instanceof ParseFailure) await worker.terminate();
        throw error;
      } finally {
        busy--;
        waiting.shift()?.();
      }
    },
    async close() {
      await Promise.all(idle.splice(0).map(worker => worker.terminate()));
    },
  };
}

/** The process's pool. */
export const parsePool = createParsePool();
