/** One thing that is wrong with the configuration: where it stands and what is asked for instead. */
export interface SettingsProblem {
  /** A variable's name, or `file:line:column`. */
  readonly where: string;
  readonly message: string;
}

/** The configuration cannot be used; the message has one line per problem, each naming its place. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(readonly problems: readonly SettingsProblem[]) {
    super(problems.map(({ where, message }) => `${where}: ${message}`).join('\n'));
  }
}
