/** What became of what a contract asked for; told by whoever carries it out. */
export type ContractWorkEvent =
  | { type: 'work_opened'; work: string; request: string; workOrder: string }
  /** `reason` is the code for which no work order could be opened; a person settles it. */
  | { type: 'work_refused'; work: string; request: string; reason: string }
  /** Something that follows from the n-th act can never be done; `reason` is the code. */
  | { type: 'consequence_failed'; of: string; n: number; reason: string };
