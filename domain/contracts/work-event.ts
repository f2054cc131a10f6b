/** What became of planned work that a contract asked for; told by whoever opens work orders. */
export type ContractWorkEvent =
  | { type: 'work_opened'; work: string; request: string; workOrder: string }
  /** `reason` is the code for which no work order could be opened; a person settles it. */
  | { type: 'work_refused'; work: string; request: string; reason: string };
