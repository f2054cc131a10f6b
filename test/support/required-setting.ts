/** A setting that the run's global set-up provides; only the jest project "servers" has it. */
export function requireSetting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set: this test belongs to the jest project "servers".`);
  }
  return value;
}
