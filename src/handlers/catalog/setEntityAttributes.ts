import { withInputPaths } from '../../contract/domain-errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { setTexts } from '../../domain/catalog/set-texts.js';

export const setEntityAttributes: Handler<'setEntityAttributes'> = async (call) => {
  const { params, headers, body } = call;
  const { id, locale } = params;
  const data = await withInputPaths({ locale: 'path.locale' }, () =>
    setTexts(call, { ...body, entityId: id, locale }, expectedVersion(headers['if-match'])),
  );
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: { entityId: id, payload: { ...body, locale: data.locale } },
  };
};
