const TOKEN = /^(\/v1\/links|\/c\/[a-z]+)\/[\w-]+/;

/** Gives a request's path as it may be logged: the token of a link is a secret and is left out. */
export function loggedPath(path: string): string {
  return path.replace(TOKEN, '$1/[hidden]');
}
