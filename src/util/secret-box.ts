import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

interface Key {
  id: string;
  bytes: Buffer;
}

/** No key decrypts the secret: it was encrypted with one that this server does not have. */
export class UndecryptableSecret extends Error {
  override name = 'UndecryptableSecret';
}

/**
 * Encrypts secrets that are stored, with AES-256-GCM. A ciphertext names its key, so that keys can
 * be rotated, and belongs to its record, so that it is of no use in another.
 */
export class SecretBox {
  private readonly current: Key;
  private readonly keys: ReadonlyMap<string, Key>;

  /** @param key encrypts. @param previous decrypt what they have encrypted. */
  constructor(key: string, previous: readonly string[] = []) {
    this.current = toKey(key);
    this.keys = new Map([...previous.map(toKey), this.current].map((each) => [each.id, each]));
  }

  /** The id of the key that encrypts: ciphertexts begin with it and a period. */
  get keyId(): string {
    return this.current.id;
  }

  /** @param recordId of the record that the ciphertext is for */
  encrypt(text: string, recordId: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.current.bytes, nonce).setAAD(bound(recordId));
    const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return `${this.keyId}.${Buffer.concat(parts).toString('base64url')}`;
  }

  /** @throws UndecryptableSecret */
  decrypt(ciphertext: string, recordId: string): string {
    const [keyId = '', data = ''] = ciphertext.split('.');
    const key = this.keys.get(keyId);
    if (!key) throw new UndecryptableSecret(`This server does not have the key ${keyId}.`);
    const bytes = Buffer.from(data, 'base64url');
    const decipher = createDecipheriv(algorithm, key.bytes, bytes.subarray(0, nonceBytes))
      .setAAD(bound(recordId))
      .setAuthTag(bytes.subarray(-tagBytes));
    const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8');
    return text + decipher.final('utf8');
  }
}

/** Authenticated with the ciphertext, so that it only decrypts for this record. */
const bound = (recordId: string): Buffer => Buffer.from(recordId);

function toKey(text: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', text, '', 'covenant secrets', 32));
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}
