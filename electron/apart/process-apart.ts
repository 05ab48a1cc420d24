// A process beside the program, for work that may take long, fail badly or be given up.

/** Electron's utility process, or Node's child process, as far as it is used. */
export interface ProcessApart<Job> {
  send(job: Job): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, whatever it ended by. */
  onExit(listener: (code: number | null) => void): void
  kill(): void
}
