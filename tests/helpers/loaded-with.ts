// Which of main's built scripts come along at once with one of them; those of an `import()` come later.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names of all scripts in the folder that run when this one is required, itself among them. */
export function loadedWith(folder: string, script: string, known = new Set<string>()): string[] {
  known.add(script)
  const text = readFileSync(join(folder, script), 'utf8')
  // Unindented: what stands inside a function is required when that is called.
  for (const [, name] of text.matchAll(/^(?:(?:const|let|var) .*)?require\("\.\/(.+?)"\)/gm))
    if (name && !known.has(name)) loadedWith(folder, name, known)
  return [...known]
}
