// How the fields of this window read and write numbers; whoever shows them provides it.
import { createContext } from 'react'

interface NumberForm {
  readonly locale: string
  /** Of amounts of money. */
  readonly currency: string | undefined
}

export const NumberForm = createContext<NumberForm>({ locale: 'en-GB', currency: undefined })
