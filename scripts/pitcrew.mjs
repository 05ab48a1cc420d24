#!/usr/bin/env node
// @ts-check
// The command line `pitcrew`: in a checkout it is built first, in a package it comes built.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

if (existsSync(join(root, 'vite.cli.config.ts'))) {
  const { buildIfStale } = await import('./build-if-stale.mjs')
  await buildIfStale(root)
}
await import('../out/cli/cli.mjs')
