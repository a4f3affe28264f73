import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { warehouseCode } from '../../domain/inventory/warehouse-code.js';
import { Warehouse } from '../../models/Warehouse.js';

export const createWarehouse: Handler<'createWarehouse'> = async ({ body, db }) => {
  const code = body.code ?? warehouseCode(body.name);
  const metadata = patchMetadata({}, body.metadata);
  const data = await Warehouse.query(db)
    .insert({ ...body, code, metadata })
    .returning('*');
  return { status: 201, body: { data }, headers: { ETag: etag(data) } };
};
