// Areas of the window: a press on what cannot be pressed in them gives them the focus, and it stays in
// them when what has it goes away.

/** For the element of an area such as a panel. */
export const AREA = { 'data-focus-area': '', tabIndex: -1 } as const
export const AREA_SELECTOR = '[data-focus-area]'

/** For the area in which one works: its parts are not gone through one by one, and it is where all else ends. */
export const MAIN_AREA = { 'data-focus-area': 'main', tabIndex: -1 } as const
export const MAIN_AREA_SELECTOR = '[data-focus-area="main"]'

/** For an area that is there for a moment only: the focus never comes back to it by itself. */
export const PASSING_AREA = { 'data-focus-area': 'passing', tabIndex: -1 } as const
export const PASSING_AREA_SELECTOR = '[data-focus-area="passing"]'

/** For what gets the focus in an area; where nothing has it, a chosen tab gets it, else the area itself. */
export const FOCUS_HOME = { 'data-focus-home': '' } as const
export const FOCUS_HOME_SELECTOR = '[data-focus-home], [role="tab"][aria-selected="true"]'
