// What one judgement says that another one did not, wherever folding put it.
import type { Finding } from '../rules/rule.ts'

/**
 * The lines that are new, and what is new among the details of lines that are not. Whether something
 * was said before is for the caller to tell, who has to look at details as well.
 */
export function saidAnew(
  findings: readonly Finding[],
  wasSaid: (finding: Finding) => boolean,
): readonly Finding[] {
  return findings.flatMap((line) =>
    wasSaid(line) ? line.details.filter((detail) => !wasSaid(detail)) : [line],
  )
}
