#!/usr/bin/env node
// @ts-check
// The command line `pitcrew`: in a checkout it is built first, in a package it comes built.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..')

try {
  if (existsSync(join(root, 'vite.cli.config.ts'))) {
    const { buildIfStale, COMMAND_LINE } = await import('./build-if-stale.mjs')
    await buildIfStale(root, COMMAND_LINE)
  }
  await import(pathToFileURL(join(root, 'out', 'cli', 'cli.mjs')).href)
} catch (error) {
  process.stderr.write(
    `pitcrew could not start: ${error instanceof Error ? error.message : error}\n`,
  )
  process.exitCode = 2
}
