// The Node part: everything that needs no window.
import { pathToFileURL } from 'node:url'
import type { Role } from '../../../shared/document/schema.ts'
import type { Comparison } from '../comparison.ts'
import { measureExports } from './exports.ts'
import { measureFiles } from './files.ts'
import { measureLayout } from './layout.ts'
import { measureValidation } from './validation.ts'

/** Peers that run in Node are built beside this program, so that its types do not need them. */
interface TreePeer {
  readonly layTree: (roles: readonly Role[]) => number
}

/** All figures for these sizes. */
export async function measureNode(
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<readonly Comparison[]> {
  const address = new URL('d3-tree.js', pathToFileURL(process.argv[1] ?? ''))
  const { layTree }: TreePeer = await import(address.href)
  const all: Comparison[] = []
  for (const roles of sizes) {
    say(`Node, ${roles.toLocaleString('en')} roles …`)
    all.push(
      ...(await measureLayout(roles, layTree)),
      ...(await measureValidation(roles)),
      ...(await measureFiles(roles)),
      ...(await measureExports(roles)),
    )
  }
  return all
}
