// Where dialogs stand in the window; apart from their frame, which is loaded with the first of them.
import { createContext, type ReactNode } from 'react'

/** The part of the window that dialogs stand in, so that they cover nothing else; none: the whole window. */
export const DialogRoom = createContext<HTMLElement | undefined>(undefined)

/** What may lie over a dialog while it is open; dialogs of dialogs are to stand within them. */
export const DialogAside = createContext<ReactNode>(null)
