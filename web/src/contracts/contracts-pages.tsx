export function ContractsPages() {
  return null;
}
