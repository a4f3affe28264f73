import { expect } from 'chai';
import fc from 'fast-check';
import { PathTrie } from '../../src/contract/router.js';

function trieOf(...paths: string[]): PathTrie<string> {
  const trie = new PathTrie<string>();
  for (const path of paths) trie.add('get', path, path);
  return trie;
}

describe('PathTrie', () => {
  it('prefers literal segments, from left to right', () => {
    const trie = trieOf('/x/{a}/long-literal', '/x/short/{b}', '/x/{a}');
    expect(trie.match('GET', '/x/short/long-literal')).to.include({ operation: '/x/short/{b}' });
    expect(trie.match('GET', '/x/other/long-literal')).to.include({
      operation: '/x/{a}/long-literal',
    });
    expect(trie.match('GET', '/x/short')).to.include({ operation: '/x/{a}' });
  });

  it('does not fall back to a parameter for another method of a literal path', () => {
    const trie = new PathTrie<string>();
    trie.add('get', '/vendors/me', 'own');
    trie.add('delete', '/vendors/{id}', 'delete');
    expect(trie.match('DELETE', '/vendors/me')).to.deep.equal({
      kind: 'method-not-allowed',
      allowed: ['OPTIONS', 'GET', 'HEAD'],
    });
  });

  it('answers HEAD with GET and returns the methods of a path', () => {
    const trie = trieOf('/a/{id}');
    expect(trie.match('HEAD', '/a/1')).to.include({ kind: 'found' });
    expect(trie.match('POST', '/a/1')).to.deep.include({ allowed: ['OPTIONS', 'GET', 'HEAD'] });
  });

  it('matches no empty segments and no undeclared paths', () => {
    const trie = trieOf('/a/{id}', '/a/{id}/b');
    for (const path of ['/a/', '/a', '/a/1/', '/a//b', '/b', '/a/1/c', '/']) {
      expect(trie.match('GET', path).kind, path).to.equal('not-found');
    }
  });

  it('rejects invalid percent-encoding and duplicate paths', () => {
    expect(() => trieOf('/a/{id}').match('GET', '/a/%ff')).to.throw('percent-encoding');
    expect(() => trieOf('/a/{id}', '/a/{other}')).to.throw('described twice');
  });

  it('returns any text that was encoded into a path', () => {
    const trie = trieOf('/a/{first}/b/{second}');
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const path = `/a/${encodeURIComponent(first)}/b/${encodeURIComponent(second)}`;
        expect(trie.match('GET', path)).to.deep.include({ params: { first, second } });
      }),
    );
  });
});
