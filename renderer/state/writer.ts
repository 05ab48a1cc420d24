// How this window writes numbers, money, days and sentences: in its locale, with the chart's currency.
import { type Writer, writerFor } from '../../shared/words/writer.ts'
import { currentDocument, useSession } from './store.ts'
import { useWindow } from './window.ts'

/** The same object until the locale or the currency is another. */
export function useWriter(): Writer {
  const locale = useWindow(localeOf)
  const currency = useSession(({ history }) => history.present.currency)
  return writerOf(locale, currency)
}

/** For what is written once and for all, such as messages. */
export function currentWriter(): Writer {
  return writerOf(localeOf(useWindow.getState()), currentDocument().currency)
}

function localeOf(window: ReturnType<typeof useWindow.getState>): string {
  return window.preferences.locale ?? window.systemLocale
}

let latest = writerFor('en-GB', undefined)

function writerOf(locale: string, currency: string | undefined): Writer {
  if (latest.locale !== locale || latest.currency !== currency) latest = writerFor(locale, currency)
  return latest
}
