// What pointer and keys do on the chart besides running commands: the list of keys and the guide read it.

/** Keys or gesture, then what they do. */
export const POINTER_AND_KEYS = [
  ['Arrow keys', 'Go from card to card'],
  ['Shift + arrow keys', 'Select the next card, too'],
  ['Alt + arrow keys', 'Move the selected roles: within their lane or team, or to the next lane'],
  ['- and +', 'In the reporting view: collapse the branch of a card, expand it'],
  ['Home and End', 'Go to the first card and to the last one'],
  ['Enter or double-click', 'Rename in place'],
  [
    'Enter, Shift + Enter and Tab',
    'While you name a card: take the name and go on, add a report, add a colleague',
  ],
  ['Enter and Shift + Enter', 'In the field to find a card: the next one, the one before'],
  ['Ctrl or Shift + click', 'Add a card to the selection, or take it out'],
  ['Menu key or Shift + F10', 'Open the menu of what has the focus; on a Mac also Control + Enter'],
  ['Escape', 'Give up a drag, clear the selection, leave a branch'],
  ['Right click', 'Open the menu of a card, lane, pod, person or finding'],
  ['F6', 'Go to the messages, and back'],
  ['Ctrl + F6', 'Go to the next window, with Shift to the one before; a Mac has its own keys'],
  ['F11', 'Full screen, and back; on a Mac Control + Command + F'],
  ['Wheel, middle button', 'Move about the chart'],
  ['Ctrl + wheel', 'Zoom'],
  ['Arrow keys, with Shift further', 'On the edge of a panel: make it wider or narrower'],
] as const
