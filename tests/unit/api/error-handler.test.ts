import { expect, test } from '@jest/globals';
import { asProblem, problemBody } from '../../../src/api/error-handler.ts';
import { badParameter, configError, unavailable } from '../../../src/errors.ts';

const withStatus = (status: number) => Object.assign(new Error('secret detail'), { status });

test('our own errors stay as they are', () => {
  const error = badParameter('limit', 'limit must be from 1 to 200.');
  expect(asProblem(error)).toBe(error);
  expect(problemBody(error, 'https://onrecord.example')).toEqual({
    type: 'https://onrecord.example/api/docs#bad-parameter',
    title: 'A parameter is wrong',
    status: 400,
    detail: 'limit must be from 1 to 200.',
    parameter: 'limit',
  });
  expect(asProblem(unavailable('gone'))).toMatchObject({ status: 503, retryAfterSeconds: 5 });
});

test.each([
  [new URIError('bad %'), 400, 'bad-request'],
  [withStatus(400), 400, 'bad-request'],
  [withStatus(413), 413, 'too-large'],
  [withStatus(415), 415, 'unsupported-media-type'],
  [withStatus(418), 500, 'internal'],
  [new TypeError('secret detail'), 500, 'internal'],
  [configError('DATA_DIR', 'secret detail'), 500, 'internal'],
  ['secret detail', 500, 'internal'],
  [null, 500, 'internal'],
])('%p is told as %d %s, without what is inside', (error, status, code) => {
  const problem = asProblem(error);
  expect(problem).toMatchObject({ status, code });
  expect(problem.message).not.toContain('secret');
});
