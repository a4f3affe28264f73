import { expect } from 'chai';
import fc from 'fast-check';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import { listOperations } from '../../src/contract/document.js';
import {
  generatedRequests,
  rareRequests,
  type WireRequest,
} from '../support/generated-requests.js';
import { ownVerdicts, stockVerdicts, type GiveVerdict, type Verdict } from '../support/verdicts.js';
import { head, wanted, type Difference } from '../support/wanted-differences.js';

/** `DIFFERENTIAL_SEED` generates other requests than in every run. */
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 8);
/** How many requests each operation gets at least; `DIFFERENTIAL_REQUESTS=1000` for a long run. */
const requests = Number(process.env['DIFFERENTIAL_REQUESTS'] ?? 25);
/** How often an operation gets as many again, until it has had a valid and an invalid request. */
const rounds = 40;

const takesForm = (body: unknown): boolean =>
  JSON.stringify(body ?? null).includes('multipart/form-data');

/** ADR 1: how our router and validator may differ from those that they replace. */
describe('router and validator compared with openapi-backend', function () {
  // 10 s of CPU time on an idle machine.
  this.timeout(300_000 + requests * 10_000);
  const artifacts = loadArtifacts();
  const { document } = artifacts;
  /** Each operation that a JSON request can reach has valid and invalid requests. */
  const needed = new Set(
    listOperations(document)
      .filter(({ object }) => object['x-served-by'] !== 'docs' && !takesForm(object.requestBody))
      .map(({ id }) => id),
  );
  const occurred = new Map<string, number>();
  const count = (name: string): void => void occurred.set(name, (occurred.get(name) ?? 0) + 1);
  let compared = 0;
  let askStock: GiveVerdict;
  let askOwn: GiveVerdict;
  before(async () => {
    askStock = await stockVerdicts(artifacts);
    askOwn = await ownVerdicts(artifacts);
  });

  /** The differences that no entry of the table explains. Counts those that one does. */
  async function compare(request: WireRequest): Promise<Difference[]> {
    compared += 1;
    const own = await askOwn(request);
    let stock = await askStock(request);
    if (wanted[head]?.explains({ request, stock, own }, document)) {
      count(head);
      stock = await askStock({ ...request, method: 'GET' });
    }
    if (own.status === 200 || own.status === 422) count(`${own.status} ${own.operationId ?? ''}`);
    count(String(own.status));
    return differencesOf(request, stock, own).filter((difference) => {
      const names = Object.keys(wanted).filter((name) =>
        wanted[name]?.explains(difference, document),
      );
      names.slice(0, 1).forEach(count);
      return names.length === 0;
    });
  }

  const lacks = (id: string): boolean =>
    needed.has(id) && !(occurred.has(`200 ${id}`) && occurred.has(`422 ${id}`));
  const lackingDifferences = (): string[] =>
    Object.keys(wanted).filter((name) => !occurred.has(name));

  it('agree on every generated request except for the listed differences, which all occur', async () => {
    const generated = Object.entries(generatedRequests(document));
    for (const request of rareRequests) expect(await compare(request)).to.deep.equal([]);
    // With one seed for all, they would all make the same choices.
    let nextSeed = seed * 100_000;
    for (let round = 0; round < rounds; round += 1) {
      const all = round === 0 || lackingDifferences().length > 0;
      for (const [id, arbitrary] of generated.filter(([id]) => all || lacks(id))) {
        const property = fc.asyncProperty(arbitrary, async (request) => {
          expect(await compare(request), id).to.deep.equal([]);
        });
        await fc.assert(property, { numRuns: requests, seed: (nextSeed += 1) });
      }
    }
    expect(lackingDifferences()).to.deep.equal([]);
    expectVariety();
  });

  /** Valid and invalid requests for every operation, and unknown paths and methods. */
  function expectVariety(): void {
    const ids = [...needed];
    for (const status of [200, 422]) {
      const missing = ids.filter((id) => !occurred.has(`${status} ${id}`));
      expect(missing, `operations without a ${status}`).to.deep.equal([]);
    }
    for (const status of ['200', '404', '405', '422']) {
      expect(occurred.get(status), status).to.be.above(compared / 20);
    }
  }
});

/** 200 and 422 belong to one operation and differ by places, if they differ. */
function differencesOf(request: WireRequest, stock: Verdict, own: Verdict): Difference[] {
  const validated = ({ status }: Verdict): boolean => status === 200 || status === 422;
  if (validated(stock) && validated(own) && stock.operationId === own.operationId) {
    const found = { stock: stock.places ?? [], own: own.places ?? [] };
    return (['stock', 'own'] as const).flatMap((foundBy) =>
      found[foundBy]
        .filter((place) => !found[foundBy === 'own' ? 'stock' : 'own'].includes(place))
        .map((place) => ({ request, stock, own, place, foundBy })),
    );
  }
  return stock.status === own.status && !validated(own) ? [] : [{ request, stock, own }];
}
