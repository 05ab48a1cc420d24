// The one channel that is not on the table: the preload alone knows it, and the path of a dropped file.

export const OPEN_DROPPED = 'preload:open-dropped'
