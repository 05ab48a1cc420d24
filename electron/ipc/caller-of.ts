// Which window a page that calls belongs to.
import type { OpenWindow, Registry } from '../documents/registry.ts'

/** The first page may call before main has opened the document that it will show: then it waits. */
export async function callerOf(
  registry: Pick<Registry, 'of'>,
  begun: Promise<void>,
  pageId: number,
): Promise<OpenWindow | null> {
  if (registry.of(pageId) === null) await begun
  return registry.of(pageId)
}
