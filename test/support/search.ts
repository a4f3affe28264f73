import type { Client } from './client.js';
import { expectOk } from './client.js';
import { createEntity } from './catalog.js';
import type { AnswerBody, CallInput, Schema } from './contract-types.js';

type Query = NonNullable<CallInput<'search'>>['query'];

/** The whole response of a search, which must be a success. */
export async function search(client: Client, query: Query = {}): Promise<AnswerBody<'search'>> {
  const answer = await client.call('search', { query });
  expectOk(answer);
  return answer.body;
}

/** The slugs of the entities that a search finds, in its order. */
export async function slugsFound(client: Client, query: Query = {}): Promise<string[]> {
  const { data } = await search(client, query);
  return data.map(({ document }) => document.slug);
}

/** Suggested titles. */
export async function suggestions(
  client: Client,
  query: NonNullable<CallInput<'suggest'>>['query'],
): Promise<string[]> {
  return expectOk(await client.call('suggest', { query }));
}

/** Sets an entity's title and description in a locale. */
export async function setTexts(
  staff: Client,
  id: string,
  title: string,
  { locale = 'en', description }: { locale?: string; description?: string } = {},
): Promise<void> {
  const body = { title, ...(description !== undefined && { description }) };
  expectOk(await staff.call('setEntityAttributes', { params: { id, locale }, body }));
}

/** Creates an active entity with a title, and with the SKU of its only variant if there is one. */
export async function createTitled(
  staff: Client,
  title: string,
  {
    locale,
    description,
    sku,
    ...body
  }: { locale?: string; description?: string; sku?: string } & Partial<
    Schema<'EntityCreateInput'>
  > = {},
): Promise<Schema<'Entity'>> {
  const entity = await createEntity(staff, { status: 'active', ...body });
  const texts = { ...(locale && { locale }), ...(description && { description }) };
  await setTexts(staff, entity.id, title, texts);
  if (sku !== undefined) {
    expectOk(await staff.call('createVariant', { params: { id: entity.id }, body: { sku } }));
  }
  return entity;
}
