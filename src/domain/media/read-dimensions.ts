import { InvalidInput } from '../errors.js';
import type { MediaType } from './detect-type.js';

export interface Dimensions {
  /** Pixels; null if the file has none, or its first bytes do not tell. */
  width: number | null;
  height: number | null;
}

/** 16384 × 16384: browsers do not show larger pictures, and decoding one takes a gigabyte. */
const maxPixels = 2 ** 28;
const maxSide = 65_535;

const none: Dimensions = { width: null, height: null };

/**
 * The dimensions of a picture, which its header says. Nothing is decoded.
 * @param head its first bytes
 * @param isWhole whether they are the whole file
 * @throws InvalidInput for a picture without dimensions or with too large ones
 */
export async function readDimensions(
  type: MediaType,
  head: Uint8Array,
  isWhole: boolean,
): Promise<Dimensions> {
  if (type === 'application/pdf') return none;
  const { imageSize } = await import('image-size');
  let found: { width: number; height: number };
  try {
    // A copy, because it reads beyond the end of a view into a larger buffer.
    found = imageSize(Uint8Array.from(head));
  } catch {
    // A JPEG may have a megabyte of metadata in front of its dimensions.
    if (!isWhole && type === 'image/jpeg') return none;
    throw new InvalidInput('file', 'has no readable dimensions', 'dimensions');
  }
  const { width, height } = found;
  if (!(width > 0 && height > 0))
    throw new InvalidInput('file', 'has no readable dimensions', 'dimensions');
  if (width > maxSide || height > maxSide || width * height > maxPixels) {
    const message = `has ${width} × ${height} pixels; at most 268 megapixels and 65,535 on a side are stored`;
    throw new InvalidInput('file', message, 'dimensions');
  }
  return { width, height };
}
