#!/usr/bin/env node
require('../dist/command/concordat.cjs');
