#!/usr/bin/env node
// What is imported from Node is loaded whole, and what is required only as far as it is used.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('../dist/command/concordat.cjs');
