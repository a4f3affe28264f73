/** A record's version as an entity tag. */
export const etag = ({ version }: { version: number }): string => `"${version}"`;

const tagPattern = /^"(0|[1-9]\d{0,15})"$/;

/**
 * The versions that `If-Match` names, for the domain to compare: any of them lets a change pass, and
 * undefined, without the header, lets every change pass. A tag that is none of ours names no version.
 */
export function expectedVersion(ifMatch: string | undefined): number[] | 'any' | undefined {
  if (ifMatch === undefined || ifMatch === '*') return ifMatch && 'any';
  return ifMatch.split(',').flatMap((tag) => {
    const [, version] = tagPattern.exec(tag.trim()) ?? [];
    return version === undefined ? [] : [Number(version)];
  });
}
