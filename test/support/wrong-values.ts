import fc, { type Arbitrary } from 'fast-check';

/** Values that replace a valid one. */
const strange: unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e16, 2 ** 53, '', ' ', 'x', '-1', 'null', '😀'.repeat(300)],
  ...['a'.repeat(5000), 'a\u0000b', '\ud800', '2026-13-01T00:00:00Z', [], [[]], {}, { a: 1 }],
  ...[`2026-01-01T00:00:00.${'0'.repeat(60)}Z`, [null, 'x', 'x'], { en: { en: null } }],
];
const names = ['unknown', 'id', '', 'a/b~c', 'constructor', 'x'.repeat(300), 'toString', 'a.b'];

/** One change of a value: of itself, or of a nested value, one level deeper each time. */
interface Change {
  /** Which of the parts to descend into, as a fraction of them, until the change is made. */
  way: number[];
  kind: 'replace' | 'drop' | 'name' | 'repeat';
  value: unknown;
  name: string;
}

const changes: Arbitrary<Change> = fc.record({
  way: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 3 }),
  kind: fc.constantFrom('replace', 'replace', 'drop', 'name', 'repeat'),
  value: fc.constantFrom(...strange),
  name: fc.constantFrom(...names),
});

/** The values, each with up to three errors in it. */
export const spoiled = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(values, fc.array(changes, { minLength: 1, maxLength: 3 }))
    .map(([value, all]) => all.reduce<unknown>((so, change) => apply(so, change, 0), value));

function apply(value: unknown, change: Change, depth: number): unknown {
  const part = change.way[depth];
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (part === undefined || keys.length === 0) return changed(value, change);
  const key = keys[Math.floor(part * keys.length)] as string;
  const inner = (value as Record<string, unknown>)[key];
  const dropped = change.kind === 'drop' && depth === change.way.length - 1;
  if (Array.isArray(value)) {
    const items = [...(value as unknown[])];
    items.splice(Number(key), 1, ...(dropped ? [] : [apply(inner, change, depth + 1)]));
    return items;
  }
  const { [key]: _, ...rest } = value as Record<string, unknown>;
  return dropped ? rest : { ...rest, [key]: apply(inner, change, depth + 1) };
}

function changed(value: unknown, { kind, value: other, name }: Change): unknown {
  if (kind === 'name' && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { ...value, [name]: other };
  }
  if (kind === 'repeat' && Array.isArray(value)) {
    return [
      ...(value as unknown[]),
      ...Array<unknown>(120).fill(typeof other === 'string' ? 'x' : other),
    ];
  }
  return other;
}
