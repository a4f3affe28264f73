import type { Client, Row } from './client.js';

let count = 0;

/** Creates an entity; `slug` is unique unless given. */
export async function createEntity(client: Client, body: object = {}): Promise<Row> {
  count += 1;
  const answer = await client.post('/api/catalog/entities', {
    type: 'product',
    slug: `thing-${count}`,
    ...body,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.data;
}

export async function createCategory(client: Client, body: object = {}): Promise<Row> {
  count += 1;
  const input = { slug: `category-${count}`, name: 'Things', ...body };
  return (await client.post('/api/catalog/categories', input)).body.data;
}

export async function createBrand(client: Client, body: object = {}): Promise<Row> {
  count += 1;
  const input = { slug: `brand-${count}`, displayName: 'Acme', ...body };
  return (await client.post('/api/catalog/brands', input)).body.data;
}

/** Creates an entity with sizes S and M and colors red and blue. */
export async function createShirt(client: Client): Promise<Row> {
  const shirt = await createEntity(client, { status: 'active' });
  const path = `/api/catalog/entities/${shirt.id}/options`;
  await client.post(path, { name: 'size', values: ['S', 'M'] });
  await client.post(path, { name: 'color', values: ['red', 'blue'] });
  return shirt;
}
