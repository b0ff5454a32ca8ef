/** Reads all environment variables once; a wrong or missing one stops the start with one sentence that names it. */
import path from "node:path";
import { z } from "zod";

const optional = z.string().trim().min(1).optional().or(z.literal("").transform(() => undefined));

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default("var"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://").optional(),
  MEILI_URL: z.url().optional(),
  MEILI_KEY: optional,
  STRIPE_SECRET_KEY: z.string().regex(/^sk_/, "must begin with sk_").optional(),
  STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_/, "must begin with whsec_").optional(),
  STRIPE_CONNECT_WEBHOOK_SECRET: z.string().regex(/^whsec_/, "must begin with whsec_").optional(),
  TRANSFER_WINDOW_DAYS: z.coerce.number().int().min(0).max(90).default(7),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://").optional(),
  MAIL_FROM: z.string().min(3).default("Latarnia <bilety@latarnia.example>"),
  JOBS: z.enum(["inline", "worker"]).default("inline"),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  DEMO: z.enum(["0", "1"]).default("0"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
});

export type Env = Omit<z.infer<typeof schema>, "PUBLIC_URL"> & { PUBLIC_URL: string; demo: boolean };

/** Variables a production start cannot do without unless it says it is a demonstration (DEMO=1). */
const productionNeeds = ["PUBLIC_URL", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "SMTP_URL", "SESSION_SECRET"] as const;

/**
 * Parses an environment.
 * @throws Error with one sentence naming the first wrong or missing variable.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== "")));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Error(`The environment variable ${issue.path.join(".")} is wrong: ${issue.message}.`);
  }
  const env = parsed.data;
  if (env.STRIPE_SECRET_KEY && !env.STRIPE_WEBHOOK_SECRET) throw new Error("The environment variable STRIPE_WEBHOOK_SECRET is missing: Stripe's webhooks cannot be verified without it.");
  if (env.JOBS === "worker" && !env.DATABASE_URL) throw new Error("The environment variable DATABASE_URL is missing: a worker process cannot share the database embedded in the HTTP process.");
  if (env.NODE_ENV === "production" && env.DEMO !== "1") {
    const missing = productionNeeds.find((name) => env[name] === undefined);
    if (missing) throw new Error(`The environment variable ${missing} is missing: production does not start on simulated parts (set DEMO=1 for a demonstration).`);
  }
  return { ...env, DATA_DIR: path.resolve(env.DATA_DIR), PUBLIC_URL: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ""), demo: env.DEMO === "1" || env.NODE_ENV !== "production" };
}

let cached: Env | undefined;

/** The process's environment, parsed at first use. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}
