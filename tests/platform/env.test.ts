import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { WANTED_EVENTS } from "../../app/domain/payments/settling/handle-webhook.server.ts";
import { parseEnv } from "../../app/platform/env.server.ts";

const whole = { NODE_ENV: "production", PUBLIC_URL: "https://latarnia.example/", STRIPE_SECRET_KEY: "sk_live_x", STRIPE_WEBHOOK_SECRET: "whsec_x", SMTP_URL: "smtps://mail.example", SESSION_SECRET: "s".repeat(32) };

test("nothing configured is a working demonstration", () => {
  expect(parseEnv({})).toMatchObject({ PORT: 3000, PUBLIC_URL: "http://localhost:3000", JOBS: "inline", demo: true });
  expect(parseEnv({ PORT: "", MEILI_URL: "" }).PORT).toBe(3000);
  expect(parseEnv({ MEILI_URL: "" }).MEILI_URL).toBeUndefined();
});

test("production does not start on simulated parts and says which variable is missing", () => {
  expect(parseEnv(whole)).toMatchObject({ PUBLIC_URL: "https://latarnia.example", demo: false });
  for (const name of ["PUBLIC_URL", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "SMTP_URL", "SESSION_SECRET"]) {
    expect(() => parseEnv({ ...whole, [name]: undefined })).toThrow(name);
  }
});

test("a worker process needs a database that two processes can share, and nothing more: an index follows the database", () => {
  expect(() => parseEnv({ JOBS: "worker" })).toThrow("DATABASE_URL");
  expect(parseEnv({ JOBS: "worker", DATABASE_URL: "postgresql://localhost/x" })).toMatchObject({ JOBS: "worker" });
});

test("a wrong variable is named in one sentence", () => {
  for (const [name, value] of [["PORT", "eighty"], ["DATABASE_URL", "mysql://x"], ["STRIPE_SECRET_KEY", "pk_test_1"], ["STRIPE_CONNECT_WEBHOOK_SECRET", "sk_live_x"], ["JOBS", "both"], ["LOG_LEVEL", "loud"], ["SMTP_URL", "mail.example"], ["SESSION_SECRET", "short"]]) {
    expect(() => parseEnv({ [name!]: value })).toThrow(new RegExp(`^The environment variable ${name} is wrong: .+\\.$`));
  }
});

test("whoever sets up the endpoint at Stripe by the example of the environment has it send every event that is acted upon", () => {
  const named = readFileSync(".env.example", "utf8").match(/\b(checkout|refund|account|charge)\.[\w.]+\w/g);
  expect(named!.sort()).toEqual([...WANTED_EVENTS].sort());
});
