// Answers to the calls about the clipboard: its events in the page, and what other windows have to know.
import type { Immutable } from '../../shared/document/schema.ts'
import type { EventName, EventPayload } from '../../shared/ipc/border.ts'
import type { clipboardFeature } from '../../shared/ipc/clipboard.ts'
import { ok } from '../../shared/result.ts'
import type { OpenWindow, Registry } from '../documents/registry.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
}

/** Nothing of the clipboard is read here. */
export function answerClipboard({ registry }: Ports): Answers<typeof clipboardFeature.calls> {
  function tellOthers<Name extends EventName>(
    open: OpenWindow,
    name: Name,
    payload: Immutable<EventPayload<Name>>,
  ): void {
    for (const other of registry.all())
      if (other !== open && other.isListening) other.window.send(name, payload)
  }
  return {
    async 'clipboard:ask'({ window }, [deed]) {
      window.doWithClipboard(deed)
      return ok(null)
    },
    async 'clipboard:replaced'(open) {
      tellOthers(open, 'clipboard:replaced', null)
      return ok(null)
    },
    async 'clipboard:cut-pasted'(open, [cutId]) {
      tellOthers(open, 'clipboard:cut-pasted', cutId)
      return ok(null)
    },
  }
}
