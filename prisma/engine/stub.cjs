#!/usr/bin/env node
// Stands where Prisma's native schema engine would be downloaded to; `generate` only asks that it exists. Fails, so that nobody takes it for the engine.
process.exit(1);
