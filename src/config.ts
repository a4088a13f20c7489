import { z } from 'zod';
import { configError } from './errors.ts';

const list = z
  .string()
  .default('')
  .transform(value => value.split(/[\s,]+/).filter(Boolean));
const optional = z
  .string()
  .trim()
  .optional()
  .transform(value => (value ? value : undefined));

/** Every variable that Onrecord reads, with its default. See .env.example. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  MONGODB_URI: optional.refine(
    value => !value || /^mongodb(\+srv)?:\/\//.test(value),
    'must begin with mongodb:// or mongodb+srv://',
  ),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform(value => value.replace(/\/+$/, ''))
    .optional(),
  CONTACT: optional.refine(
    value => !value || z.union([z.email(), z.url({ protocol: /^https?$/ })]).safeParse(value).success,
    'must be a mail address or an http(s) address',
  ),
  ADMIN_TOKEN: optional.refine(value => !value || value.length >= 16, 'must have 16 characters or more'),
  FETCH_ALLOW_HOSTS: list,
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(600),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  POLL_SCHEDULE: z.string().default('* * * * *'),
  RECHECK_SCHEDULE: z.string().default('*/10 * * * *'),
  SEAL_SCHEDULE: z.string().default('*/5 * * * *'),
  POLL_LEASE_SECONDS: z.coerce.number().int().min(1).default(120),
  HOST_GAP_MS: z.coerce.number().int().min(0).default(5000),
});

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  mongodbUri: string | undefined;
  /** Without a trailing slash; the address readers use. */
  publicUrl: string;
  /** Mail or web address for corrections and redactions, shown on the about page. */
  contact?: string | undefined;
  adminToken: string | undefined;
  /** Hosts (or host:port) that may be fetched though their address is not public. */
  fetchAllowHosts: readonly string[];
  trustProxy: number;
  /** Requests a minute and client; 0 turns the limit off. */
  rateLimitPerMinute: number;
  logLevel: string;
  schedules: { readonly poll: string; readonly recheck: string; readonly seal: string };
  /** A worker that dies gives its sources back after this long; one that lives renews well before. */
  pollLeaseSeconds: number;
  /** Least time between two requests to one host. */
  hostGapMs: number;
}

/** Reads and checks the environment once. Throws a configuration error that names the variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw configError(String(issue?.path[0]), `${issue?.message}. See .env.example.`);
  }
  const e = parsed.data;
  return Object.freeze({
    port: e.PORT,
    host: e.HOST,
    dataDir: e.DATA_DIR,
    mongodbUri: e.MONGODB_URI,
    publicUrl: e.PUBLIC_URL ?? `http://localhost:${e.PORT}`,
    contact: e.CONTACT,
    adminToken: e.ADMIN_TOKEN,
    fetchAllowHosts: Object.freeze(e.FETCH_ALLOW_HOSTS),
    trustProxy: e.TRUST_PROXY,
    rateLimitPerMinute: e.RATE_LIMIT_PER_MINUTE,
    logLevel: e.LOG_LEVEL,
    schedules: Object.freeze({ poll: e.POLL_SCHEDULE, recheck: e.RECHECK_SCHEDULE, seal: e.SEAL_SCHEDULE }),
    pollLeaseSeconds: e.POLL_LEASE_SECONDS,
    hostGapMs: e.HOST_GAP_MS,
  });
}
