import {expect} from '@open-wc/testing';
import {newId} from '../../src/controllers/new-id.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a new id', () => {
  it('is a random UUID, also on a page without https', () => {
    expect(newId()).to.match(UUID);
    Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true});
    const many = Array.from({length: 1000}, newId);
    Reflect.deleteProperty(crypto, 'randomUUID');
    for (const id of many) expect(id).to.match(UUID);
    expect(new Set(many).size).to.equal(many.length);
  });
});
