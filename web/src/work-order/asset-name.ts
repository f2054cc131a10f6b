import type { TFunction } from 'i18next';

/** What stands at the site, in the reader's words: its kind and model; an unknown kind shows itself. */
export function assetName(asset: { kind: string; model: string }, t: TFunction): string {
  return `${t(`assetKind.${asset.kind}`, { defaultValue: asset.kind })} ${asset.model}`;
}
