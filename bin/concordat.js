#!/usr/bin/env node
import '../dist/concordat.js';
