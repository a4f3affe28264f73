import { mkdir, open, opendir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { createLinkSigner } from './link-signer.js';
import { StorageUnavailable } from './storage-unavailable.js';
import { isStorageKey, mediaPath, requireKey, type FileStorage } from './storage.js';

interface LocalSettings {
  folder: string;
  /** Signs links. */
  secret: string;
  /** The public URL of the server, without a trailing slash. */
  publicUrl: string;
}

/** The name of a file until it is complete: its key with this ending. */
const partialEnding = '.partial';

/** Files in a folder. Several servers of one store need a folder that all of them see. */
export function localStorage({ folder, secret, publicUrl }: LocalSettings): FileStorage {
  const signer = createLinkSigner(secret);
  const urlOf = (key: string): string => `${publicUrl}${mediaPath}${key}`;
  const pathOf = (key: string): string => {
    requireKey(key);
    return path.join(folder, key);
  };
  return {
    local: { folder, verify: (key, query) => signer.verify(key, query) },
    publicUrl: urlOf,
    signedUrl: (key, options) =>
      Promise.resolve(`${urlOf(key)}?${signer.sign(key, options).toString()}`),
    put: (key, body) => write(folder, pathOf(key), body),
    delete: (key) => remove(pathOf(key)),
    head: (key) => headOf(pathOf(key)),
    list: () => listFolder(folder),
  };
}

/** A crash of the machine leaves either the whole file or a partial one that the sweep deletes. */
async function write(folder: string, target: string, body: Readable): Promise<{ size: number }> {
  const partial = `${target}${partialEnding}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(partial, 'wx', 0o600);
    try {
      await writeFile(file, body);
      await file.sync();
      const { size } = await file.stat();
      await rename(partial, target);
      await syncFolder(folder);
      return { size };
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    // The stream's own failure is the caller's; ours is that of the file system.
    throw body.errored === error ? error : new StorageUnavailable(error);
  } finally {
    body.destroy();
  }
}

/** Makes a rename durable. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function remove(target: string): Promise<void> {
  try {
    await rm(target, { force: true });
    await rm(`${target}${partialEnding}`, { force: true });
  } catch (error) {
    throw new StorageUnavailable(error);
  }
}

async function headOf(target: string): Promise<{ size: number; modifiedAt: Date } | undefined> {
  try {
    const { size, mtime } = await stat(target);
    return { size, modifiedAt: mtime };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new StorageUnavailable(error);
  }
}

async function* listFolder(folder: string): AsyncGenerator<{ key: string; modifiedAt: Date }> {
  try {
    for await (const { name } of await opendir(folder)) {
      const key = name.endsWith(partialEnding) ? name.slice(0, -partialEnding.length) : name;
      if (!isStorageKey(key)) continue;
      const found = await headOf(path.join(folder, name));
      if (found) yield { key, modifiedAt: found.modifiedAt };
    }
  } catch (error) {
    // Nothing has been stored yet.
    if (isMissing(error)) return;
    throw error instanceof StorageUnavailable ? error : new StorageUnavailable(error);
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
