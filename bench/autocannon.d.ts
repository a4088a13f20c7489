// autocannon ships no types; what serve.ts uses of it. https://github.com/mcollina/autocannon#api
declare module 'autocannon' {
  export interface Options {
    url: string;
    connections?: number;
    duration?: number;
    headers?: Record<string, string>;
    requests?: { setupRequest(request: object): object }[];
  }
  export interface Result {
    errors: number;
    '4xx': number;
    '5xx': number;
    requests: { average: number; total: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
