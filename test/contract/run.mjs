#!/usr/bin/env node
// Runs the contract runner from its TypeScript, which Node reads by itself; only the endings of imports are left to find.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const file = specifier.startsWith('.')
      ? new URL(`${specifier}.ts`, context.parentURL)
      : undefined;
    return next(file && existsSync(file) ? file.href : specifier, context);
  },
});

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
