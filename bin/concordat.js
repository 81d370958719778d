#!/usr/bin/env node
import '../dist/command/concordat.js';
