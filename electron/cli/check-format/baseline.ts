// `check --baseline`: what an earlier check printed as JSON, by file; only what is new since then counts.
import { readFile } from 'node:fs/promises'
import { normalize, resolve } from 'node:path'
import { z } from 'zod'
import { withDetails } from '../../../shared/findings/fold.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { fileErrorOf, sayFailedRead } from '../../files/file-error.ts'
import { plainName } from '../terminal/cli-io.ts'

/** How often a finding was said, by its rule and what it is about: words and numbers may change. */
export type KnownFindings = ReadonlyMap<string, number>

const NOTHING_KNOWN: KnownFindings = new Map()

/** By the name of the file, as it was given. */
export type Baseline = ReadonlyMap<string, KnownFindings>

const ids = z.array(z.string())

const findingSchema = z.object({
  rule: z.string(),
  subjects: z.object({ roles: ids, pods: ids, people: ids, stages: ids }),
})

/** Files that could not be read then have no findings. */
const baselineSchema = z.array(
  z.object({ file: z.string(), findings: z.array(findingSchema).default([]) }),
)

type Known = z.infer<typeof findingSchema>

/** One plain sentence where the file cannot be used. */
export async function readBaseline(
  name: string,
  folder: string,
): Promise<Result<Baseline, string>> {
  let text: string
  try {
    text = await readFile(resolve(folder, name), 'utf8')
  } catch (cause) {
    return err(sayFailedRead(fileErrorOf(cause).code, name))
  }
  const said = baselineSchema.safeParse(jsonIn(text))
  if (!said.success)
    return err(
      `“${plainName(name)}” is no baseline: it has to be what “pitcrew check --json” has printed.`,
    )
  return ok(new Map(said.data.map(({ file, findings }) => [placeOf(file), countsOf(findings)])))
}

/** What the baseline says of a file. */
export function knownOf(baseline: Baseline, file: string): KnownFindings {
  return baseline.get(placeOf(file)) ?? NOTHING_KNOWN
}

/** Those findings, and those that they speak for, which were said already: as many as there were then. */
export function knownAmong(
  findings: readonly Finding[],
  known: KnownFindings,
): ReadonlySet<Finding> {
  const left = new Map(known)
  return new Set(
    withDetails(findings).filter((finding) => {
      const key = keyOf(finding)
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      return count > 0
    }),
  )
}

function countsOf(findings: readonly Known[]): KnownFindings {
  const counts = new Map<string, number>()
  for (const key of findings.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function keyOf({ rule, subjects }: Pick<Finding, 'rule' | 'subjects'> | Known): string {
  const { roles, pods, people, stages } = subjects
  return JSON.stringify([rule, ...[roles, pods, people, stages].map((each) => each.toSorted())])
}

/** `./team.salesorg` is `team.salesorg`, also where the one was written on another system. */
function placeOf(file: string): string {
  return normalize(file).replaceAll('\\', '/')
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
