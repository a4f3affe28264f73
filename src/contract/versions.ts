/** A record's version as an entity tag. */
export const etag = ({ version }: { version: number }): string => `"${version}"`;

/** A version, or the tag of a response that begins with one (`http-cache.ts`), which may be weak. */
const tagPattern = /^(?:"(0|[1-9]\d{0,15})"|(?:W\/)?"([1-9]\d{0,15})-[\w-]{27}")$/;

/**
 * The versions that `If-Match` names, for the domain to compare. Any of them allows the change,
 * and undefined, without the header, allows every change. A tag that is not one of ours names no
 * version.
 */
export function expectedVersion(ifMatch: string | undefined): number[] | 'any' | undefined {
  if (ifMatch === undefined || ifMatch === '*') return ifMatch && 'any';
  return ifMatch.split(',').flatMap((tag) => {
    const [, plain, version = plain] = tagPattern.exec(tag.trim()) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}
